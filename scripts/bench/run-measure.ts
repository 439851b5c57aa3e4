import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ArchiveFigures, ArchiveTask } from './measure-archive'
import type { ComparedFigures, ComparedTask } from './measure-compared'

/** What a measuring process is told. */
export type MeasureTask = ({ type: 'archive' } & ArchiveTask) | ({ type: 'compared' } & ComparedTask)

const SCRIPT = fileURLToPath(new URL('./measure.ts', import.meta.url))

/** Measures in a process of its own and resolves with its figures; rejects where the process ends without any. */
export function runMeasure(task: { type: 'archive' } & ArchiveTask): Promise<ArchiveFigures>
export function runMeasure(task: { type: 'compared' } & ComparedTask): Promise<ComparedFigures>
export function runMeasure(task: MeasureTask): Promise<ArchiveFigures | ComparedFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(SCRIPT, {
      execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=12000'],
      // NaN and undefined survive.
      serialization: 'advanced',
    })
    child.once('message', (figures: ArchiveFigures | ComparedFigures) => resolve(figures))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`测量的进程没有给出结果就结束了（${code}）`)))
    child.send(task)
  })
}
