import { figure } from './print-table'

/** What is to be reached 目标: a figure that must not be above (or below) a limit, which depends on the size of the archive. */
export type Target = {
  readonly name: string
  readonly unit: string
  /** Up to so many issues, so much. In order of size; the last holds for all larger archives. */
  readonly limits: readonly (readonly [issues: number, limit: number])[]
  readonly least?: true
}

const everywhere = (limit: number) => [[1, limit]] as const

/** The targets of the search at archive scale. */
export const TARGETS = {
  recall: { name: '查全率', unit: '%', limits: everywhere(100), least: true },
  precision: { name: '查准率', unit: '%', limits: everywhere(100), least: true },
  counts: { name: '总数与逐字扫描相同', unit: '%', limits: everywhere(100), least: true },
  firstBytes: {
    name: '首屏结果之前的字节（短语，冷，中位数，含程序）',
    unit: 'kB',
    limits: [
      [1, 75],
      [100, 250],
      [500, 500],
    ],
  },
  memory: {
    name: '20 次检索后的内存',
    unit: 'MB',
    limits: [
      [1, 12],
      [100, 40],
      [500, 60],
    ],
  },
  build: { name: '每期建索引的时间', unit: 's', limits: everywhere(1.5) },
  linear: { name: '每期建索引的时间，与最小的库之比', unit: '×', limits: everywhere(1.3) },
  firstPaint: {
    name: '打开搜索框 → 首屏结果（冷，中位数）',
    unit: 's',
    limits: [
      [1, 0.9],
      [100, 1.8],
      [500, 2.5],
    ],
  },
  keyMedian: {
    name: '再输一字 → 结果画出（热，p50）',
    unit: 'ms',
    limits: [
      [1, 50],
      [100, 100],
      [500, 150],
    ],
  },
  keySlow: {
    name: '再输一字 → 结果画出（热，p95）',
    unit: 'ms',
    limits: [
      [1, 120],
      [100, 250],
      [500, 400],
    ],
  },
  longTask: { name: '检索时主线程最长的任务', unit: 'ms', limits: everywhere(50) },
} as const satisfies Record<string, Target>

/** The limit of a target at a size: that of the next size for which one is set. */
export function limitAt({ limits }: Target, issues: number): number {
  return (limits.find(([size]) => issues <= size) ?? limits.at(-1))?.[1] ?? Number.NaN
}

/** A row of the table of targets: name, figure, limit, ✓ or ✗ (– where nothing was measured). */
export function targetRow(target: Target, value: number | undefined, issues: number): string[] {
  const limit = limitAt(target, issues)
  const measured = value !== undefined && !Number.isNaN(value)
  const met = measured && (target.least ? value >= limit : value <= limit)
  const digits = limit < 100 ? 2 : 1
  // What is to be reached in full is not rounded up to it.
  const shown = measured && target.least ? Math.floor(value * 10) / 10 : value
  return [
    target.name,
    measured ? `${figure(shown, digits)} ${target.unit}` : '–',
    `${target.least ? '≥' : '≤'} ${limit} ${target.unit}`,
    measured ? (met ? '✓' : '✗') : '–',
  ]
}
