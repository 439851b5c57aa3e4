import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { NO_CORRECTIONS } from '@/lib/journal/corrections'
import { chineseCommand } from '../chinese-command'
import { importApart } from '../import/import-apart'
import { memoryOf } from '../import/memory-watch'
import { longIssue } from './long-issue'
import { figure, tableText } from './print-table'
import { median } from './statistics'

/** How often each file is imported; the table gives the median. */
const RUNS = 5

type Options = {
  readonly text: string
  readonly word: string
  readonly pdf: string
  readonly times: number
}

/** Time in milliseconds and peak memory in MB of the child of one import; memory only where the system tells it. */
type Figures = { readonly time: number; readonly memory: number }

async function importOnce(bytes: Uint8Array): Promise<Figures> {
  const began = performance.now()
  let peak = Number.NaN
  let timer: NodeJS.Timeout | undefined
  try {
    await importApart(bytes, {
      options: {},
      known: () => ({ corrections: NO_CORRECTIONS, earlier: null }),
      onStart: ({ pid }) => {
        timer = setInterval(() => {
          const memory = pid === undefined ? null : memoryOf(pid)
          // The peak only rises; what the last look found is nearly the whole.
          if (memory !== null && memory.peak > 0) peak = memory.peak
        }, 20)
      },
    })
  } finally {
    clearInterval(timer)
  }
  return { time: performance.now() - began, memory: peak }
}

async function measure(bytes: Uint8Array): Promise<Figures> {
  const runs: Figures[] = []
  for (let i = 0; i < RUNS; i++) runs.push(await importOnce(bytes))
  return {
    time: median(runs.map(({ time }) => time)),
    memory: median(runs.map(({ memory }) => memory)),
  }
}

function row(name: string, figures: Figures | null, base: Figures): readonly string[] {
  if (figures === null) return [name, '尚无', '尚无', '–', '–']
  const { time, memory } = figures
  return [
    name,
    figure(time / 1000, 2),
    figure(memory),
    figure(time / base.time, 1),
    figure(memory / base.memory, 1),
  ]
}

await chineseCommand('bench:import', '量一期导入的时间和内存：文本、Word、PDF，和长许多倍的一期')
  .option('--text <file>', '文本的来源文件', 'content/2022-01/source.txt')
  .option('--word <file>', '同一期的 .docx 文件', 'tests/fixtures/word/2022-01.docx')
  .option('--pdf <file>', '同一期的 .pdf 文件，或压成 .gz 的', 'tests/fixtures/pdf/2022-01.pdf.gz')
  .option('--times <number>', '长多少倍', Number, 20)
  .action(async ({ text, word, pdf, times }: Options) => {
    const source = readFileSync(text)
    const base = await measure(source)
    const optional = async (file: string) => {
      if (!existsSync(file)) return null
      const bytes = readFileSync(file)
      return measure(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    }
    const rows = [
      row('文本', base, base),
      row('Word', await optional(word), base),
      row('PDF', await optional(pdf), base),
      row(`文本 × ${times}`, await measure(longIssue(source.toString('utf8'), times)), base),
    ]
    const head = ['来源', '时间（秒）', '内存（MB）', '时间之比', '内存之比']
    process.stdout.write(`${tableText(head, rows)}\n${RUNS} 次的中位数，含另起进程的时间。\n`)
  })
  .parseAsync()
