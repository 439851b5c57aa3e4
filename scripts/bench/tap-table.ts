import type { Browser } from '@playwright/test'
import type { FirstTap } from './page/first-taps'
import { measureTap, type TapMoment } from './page/measure-tap'
import { figure, tableText } from './print-table'
import { median } from './statistics'

/** A control with the answers to its first tap in milliseconds, null for none. */
export type TappedControl = {
  readonly control: FirstTap
  readonly idle: readonly (number | null)[]
  readonly painted: number | null
  readonly beforePrograms: number | null
}

/** Longer than this a reader waits, in milliseconds. */
const LIMIT = 200

const SAID: Readonly<Record<TapMoment, string>> = {
  idle: '静置后',
  painted: '一画出',
  'before programs': '程序未到时',
}

/** Uses every control for the first time, control after control, then all again: once at each early moment, so many times at rest. */
export async function measureTaps(
  browser: Browser,
  origin: string,
  controls: readonly FirstTap[],
  runs: number,
): Promise<readonly TappedControl[]> {
  async function round(moment: TapMoment): Promise<readonly (number | null)[]> {
    process.stderr.write(`点按：${SAID[moment]}……\n`)
    const answers: (number | null)[] = []
    for (const control of controls) answers.push(await measureTap(browser, origin, control, moment))
    return answers
  }
  const beforePrograms = await round('before programs')
  const painted = await round('painted')
  const idle: (readonly (number | null)[])[] = []
  for (let time = 1; time <= runs; time += 1) idle.push(await round('idle'))
  return controls.map((control, i) => ({
    control,
    idle: idle.map((answers) => answers[i] ?? null),
    painted: painted[i] ?? null,
    beforePrograms: beforePrograms[i] ?? null,
  }))
}

/** How many answers never came, at whatever moment. */
export function lostAnswers(controls: readonly TappedControl[]): number {
  return controls
    .flatMap(({ idle, painted, beforePrograms }) => [...idle, painted, beforePrograms])
    .filter((milliseconds) => milliseconds === null).length
}

const early = (milliseconds: number | null) => (milliseconds === null ? '✗丢失' : figure(milliseconds))

function row({ control, idle, painted, beforePrograms }: TappedControl): readonly string[] {
  const came = idle.filter((milliseconds) => milliseconds !== null)
  const lost = idle.length - came.length
  const typical = median(came)
  return [
    `${control.page} · ${control.name}`,
    `${typical > LIMIT ? '✗' : ''}${figure(typical)}`,
    came.length === 0 ? '–' : figure(Math.max(...came)),
    lost === 0 ? '–' : `✗${lost}`,
    early(painted),
    early(beforePrograms),
  ]
}

/** The table of first taps; ✗ stands before what takes longer than 200 ms after rest, and where no answer came. */
export function tapTable(controls: readonly TappedControl[]): string {
  return [
    tableText(['第一次点按', '静置后 ms', '最慢', '丢失', '一画出 ms', '程序未到时 ms'], controls.map(row)),
    '',
    `从触到屏幕到看得见的回应画出；同一手机档，每次都是新来的读者。静置是网络静下后再过 3 秒，要 ≤ ${LIMIT} ms（取中位数）；先要打开面板或选中文字的，隔 1 秒再点。`,
    '“一画出”是首次绘制后立刻点；“程序未到时”也是，但一个程序也还没有来，点过才放行；各一次。回应可以晚到，不可以丢失（15 秒不到算丢失）。“选中文字”的工具条要等所选停住 100 ms 才出。',
  ].join('\n')
}
