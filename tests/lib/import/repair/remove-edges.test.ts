import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readPdf } from '@/lib/import/read/read-pdf'
import { importFile } from '../import-fixture'
import { linesAt, type Piece, tinyPdf } from '../read/tiny-pdf'

/** 24 and 26 characters: the first line of a paragraph, set in, and a full one. */
const FIRST = '为深入贯彻党的二十大精神推动全校师生多读书读好书善'
const FULL = '为深入贯彻党的二十大精神推动全校师生多读书读好书善读'

const paragraph = (y: number, end: string): readonly Piece[] => [
  { x: 74, y, text: FIRST.slice(0, 24) },
  ...linesAt([FULL, end], { y: y + 20 }),
]
const edges = (page: number): readonly Piece[] => [
  { x: 150, y: 40, text: '校报学习参考 2023年第5期', size: 9 },
  { x: 195, y: 570, text: `— ${page} —`, size: 9 },
]

const FRONT = [
  { x: 140, y: 80, text: '校报学习参考', size: 20, bold: true },
  { x: 120, y: 130, text: '2023年 第5期 (总第61期)' },
  { x: 180, y: 200, text: '目 录', size: 16, bold: true },
  ...linesAt(['关于全民阅读的意见…………………………………1'], { y: 260 }),
]
const TITLE = { x: 130, y: 80, text: '关于全民阅读的意见', size: 16, bold: true }

const bytes = tinyPdf([
  { pieces: FRONT },
  { pieces: [...edges(1), TITLE, ...paragraph(120, FULL), ...linesAt([FULL], { y: 180 })] },
  { pieces: [...edges(2), ...linesAt(['书，一直坚持下去。'], { y: 80 }), ...paragraph(100, '到此为止。')] },
  { pieces: [...edges(3), ...paragraph(80, '就是这样。')] },
])
const imported = await importFile(bytes)

describe('an issue of printed pages', () => {
  it('joins the halves of a paragraph across head, foot and page end, and keeps the next one apart', () => {
    const texts = imported.articles[0]?.blocks.map((block) => (block.type === 'paragraph' ? block.text : ''))
    const start = FIRST.slice(0, 24) + FULL
    expect(texts).toEqual([
      `${start}${FULL}${FULL}书，一直坚持下去。`,
      `${start}到此为止。`,
      `${start}就是这样。`,
    ])
  })

  it('itemises every head and page number, and the join', () => {
    const { removals, joins, anchors } = { ...imported.provenance, ...imported.provenance.articles[0] }
    expect(removals.filter(({ reason }) => reason === '页眉')).toHaveLength(3)
    expect(removals.filter(({ reason }) => reason === '页码').map(({ text }) => text)).toEqual([
      '— 1 —',
      '— 2 —',
      '— 3 —',
    ])
    expect(joins).toHaveLength(1)
    expect(anchors?.map((anchor) => anchor.page)).toEqual([1, 2, 3])
  })

  it('equals its records, character for character', async () => {
    const proof = proveRecords(await readPdf(bytes), publishIssue(imported), imported.provenance)
    expect(proof.breaches).toEqual([])
  })
})
