import { describe, expect, it } from 'vitest'
import { provePdf } from '@/lib/import/prove/prove-pdf'
import { readPdf } from '@/lib/import/read/read-pdf'
import { linesAt, type Piece, type TinyPage, tinyPdf } from './tiny-pdf'

/** A line of 26 characters, as wide as the type area of these pages. */
const FULL = '为深入贯彻党的二十大精神推动全校师生多读书读好书善读'
const body = (n = 6) => linesAt(Array.from({ length: n }, () => FULL))

async function read(...pages: readonly (TinyPage | readonly Piece[])[]) {
  const bytes = tinyPdf(pages.map((page) => ('pieces' in page ? page : { pieces: page })))
  const source = await readPdf(bytes)
  expect(await provePdf(bytes, source)).toEqual([])
  return source
}

const textsOf = ({ lines }: Awaited<ReturnType<typeof read>>) =>
  lines.map((line) => line.text).filter((text) => text !== '')
const rulesOf = ({ findings = [] }: Awaited<ReturnType<typeof read>>) =>
  findings.map((finding) => finding.rule)

describe('a column that stands alone on its page', () => {
  it('is full at its own width, which is less than that of the other pages', async () => {
    const narrow = FULL.slice(0, 13)
    const column = linesAt([...Array.from({ length: 8 }, () => narrow), '读书。'])
    const source = await read(linesAt(Array.from({ length: 12 }, () => FULL)), [], column)
    const marks = source.lines
      .filter((line) => line.sheet === 3 && line.text !== '')
      .map(({ marks: { full } }) => full)
    expect(marks).toEqual([...Array.from({ length: 8 }, () => true), false])
  })
})

describe('a line of a PDF that stops short of the margin', () => {
  const first = FULL.slice(0, -2)
  const isFull = async (next: string) => {
    const source = await read(linesAt([...Array.from({ length: 8 }, () => FULL), first, next, FULL]))
    return source.lines.find((line) => line.text === first)?.marks.full
  }

  it.each([
    ['a stop and a closing mark that go with their character', '信！”加快建设'],
    ['the number of a document', '〔2021〕525号文件要求'],
    ['a number', '2023535.25万人次参加'],
    ['an opening mark with its character and a stop', '“学、思'],
  ])('was full where %s would not have fitted', async (_, next) => {
    expect(await isFull(next)).toBe(true)
  })

  it.each(['加快建设人才中心', '年，到二〇三五年'])(
    'was not full before %s, which would have fitted',
    async (next) => {
      expect(await isFull(next)).toBe(false)
    },
  )
})

describe('a line of a PDF', () => {
  it.each<readonly [string, readonly Piece[], string]>([
    [
      'is put together from left to right, whatever the order in the file',
      [
        { x: 74, y: 80, text: '阅读' },
        { x: 50, y: 80, text: '多多' },
      ],
      '多多阅读',
    ],
    [
      'has no blank between characters set apart by less than one',
      [{ x: 50, y: 80, text: '通知', spacing: 9 }],
      '通知',
    ],
    ['has a blank where a character would fit in', [{ x: 50, y: 80, text: '目录', spacing: 14 }], '目 录'],
    ['keeps a blank that is written', [{ x: 50, y: 80, text: '2023年 第5期' }], '2023年 第5期'],
    [
      'has a blank between Latin words that only their places part',
      [
        { x: 50, y: 80, text: 'open' },
        { x: 80, y: 80, text: 'access' },
      ],
      'open access',
    ],
    [
      'takes a raised sign along',
      [
        { x: 50, y: 80, text: '面积为十m' },
        { x: 104, y: 75, text: '2', size: 7 },
      ],
      '面积为十m2',
    ],
    [
      'takes a raised mark along where it is hardly smaller than the text',
      [
        { x: 50, y: 80, text: '师者以事而喻诸德也。' },
        { x: 170, y: 76, text: '①', size: 10 },
        { x: 180, y: 80, text: '有学者指出' },
      ],
      '师者以事而喻诸德也。①有学者指出',
    ],
    [
      'is read by the GBK table of a font that is not embedded',
      [{ x: 50, y: 80, text: '', coded: { by: 'GBK-EUC-H', hex: 'd1a7cfb0' } }],
      '学习',
    ],
    [
      'is read by the Unicode table of a font that is not embedded',
      [{ x: 50, y: 80, text: '', coded: { by: 'UniGB-UCS2-H', hex: '5b664e60' } }],
      '学习',
    ],
  ])('%s', async (_, pieces, text) => {
    const more = linesAt(['这一页还有别的文字，好让它不像扫描件。'], { y: 300 })
    expect(textsOf(await read([...pieces, ...more]))[0]).toBe(text)
  })

  it('knows its sheet, and numbers run through the document', async () => {
    const { lines } = await read(body(2), body(2))
    expect(lines.map((line) => line.number)).toEqual(lines.map((_, i) => i + 1))
    expect(lines.filter((line) => line.text !== '').map((line) => line.sheet)).toEqual([1, 1, 2, 2])
  })
})

describe('what the place of a line says', () => {
  it('is that a paragraph begins, or ends before the margin', async () => {
    const { lines } = await read([
      { x: 74, y: 60, text: FULL.slice(2) },
      ...body(4),
      { x: 50, y: 160, text: '书的风气日渐浓厚。' },
    ])
    expect(lines[0]?.marks).toEqual({ indented: true, full: true })
    expect(lines[1]?.marks).toEqual({ full: true })
    expect(lines[5]?.marks).toEqual({ full: false })
  })

  it('is that a heavy line in the middle is a title, parted from the text', async () => {
    const { lines } = await read([{ x: 146, y: 40, text: '关于读书的通知', size: 16, bold: true }, ...body()])
    expect(lines[0]).toMatchObject({ text: '关于读书的通知', marks: { bold: true } })
    expect(lines[1]?.text).toBe('')
  })

  it('is that a wide gap parts paragraphs', async () => {
    const { lines } = await read([...body(3), ...linesAt([FULL, FULL], { y: 180 })])
    expect(lines.map((line) => line.text === '')).toEqual([false, false, false, true, false, false, true])
  })

  it('is that small type at the foot of a page, with a label, is a note', async () => {
    const { lines } = await read([
      ...body(),
      ...linesAt(['① 参见《论阅读》，第三页。', '② 同上。'], { y: 400, step: 14, size: 9 }),
    ])
    expect(lines.filter((line) => line.marks.note).map((line) => line.text)).toEqual([
      '① 参见《论阅读》，第三页。',
      '② 同上。',
    ])
  })

  it('is that lines above and below the text of every page are heads and feet', async () => {
    const page = (n: number): readonly Piece[] => [
      { x: 150, y: 40, text: '校报学习参考', size: 9 },
      ...body(20),
      { x: 190, y: 560, text: `— ${n} —`, size: 9 },
    ]
    const { lines } = await read(page(1), page(2), page(3), page(4))
    expect(lines.filter((line) => line.marks.edge === 'head')).toHaveLength(4)
    expect(lines.filter((line) => line.marks.edge === 'foot').map((line) => line.text)).toEqual([
      '— 1 —',
      '— 2 —',
      '— 3 —',
      '— 4 —',
    ])
  })

  it('is not that the first line of the text is a head', async () => {
    const { lines } = await read(body(20), body(20), body(20))
    expect(lines.filter((line) => line.marks.edge)).toEqual([])
  })
})

describe('a page of two columns', () => {
  it('is read down the left one, then the right', async () => {
    const left = Array.from({ length: 10 }, (_, i) => `左栏第${'一二三四五六七八九十'[i]}行写满这一栏`)
    const right = left.map((text) => text.replace('左', '右'))
    const source = await read([...linesAt(left), ...linesAt(right, { x: 218 })])
    expect(textsOf(source)).toEqual([...left, ...right])
  })

  it('is read so with short lines too, where another page has its columns there', async () => {
    const left = Array.from({ length: 10 }, (_, i) => `左栏第${'一二三四五六七八九十'[i]}行写满这一栏`)
    const right = left.map((text) => text.replace('左', '右'))
    const short = [...'甲乙丙丁戊己'].map((name, i) =>
      i === 2 ? '这一行写满了这一栏了' : `第${name}条读书。`,
    )
    const other = short.map((text) => text.replace('读', '看'))
    const source = await read(
      [...linesAt(left), ...linesAt(right, { x: 218 })],
      [...linesAt(short), ...linesAt(other, { x: 218, y: 86 })],
    )
    expect(textsOf(source)).toEqual([...left, ...right, ...short, ...other])
  })

  it('is read so where headings put the lines of one column off those of the other', async () => {
    const left = Array.from({ length: 10 }, (_, i) => `左栏第${'一二三四五六七八九十'[i]}行写满这一栏`)
    const right = left.map((text) => text.replace('左', '右'))
    const source = await read([...linesAt(left), ...linesAt(right, { x: 218, y: 90 })])
    expect(textsOf(source)).toEqual([...left, ...right])
  })
})

describe('a table', () => {
  const rules = [
    ...[60, 90, 150].map((y) => [50, y, 350, y] as const),
    ...[50, 150, 350].map((x) => [x, 60, x, 150] as const),
  ]

  it('is read by its rules, the lines of a cell joined', async () => {
    const source = await read({
      pieces: [
        { x: 60, y: 80, text: '项目' },
        { x: 160, y: 80, text: '内容' },
        { x: 60, y: 125, text: '阅读' },
        { x: 160, y: 115, text: '每周读一本书，每月' },
        { x: 160, y: 135, text: '写一篇笔记。' },
        ...linesAt(['表后面的一段文字。'], { y: 200 }),
      ],
      rules,
    })
    expect(source.lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['项目', '内容'],
      ['阅读', '每周读一本书，每月写一篇笔记。'],
    ])
    expect(rulesOf(source)).toEqual([])
  })

  it('may be one row, as the end of one that goes over the page', async () => {
    const source = await read({
      pieces: [
        { x: 60, y: 80, text: '阅读' },
        { x: 160, y: 80, text: '每周读一本书' },
        ...linesAt(['表后面的一段文字。'], { y: 200 }),
      ],
      rules: [
        ...[60, 90].map((y) => [50, y, 350, y] as const),
        ...[50, 150, 350].map((x) => [x, 60, x, 90] as const),
      ],
    })
    expect(source.lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['阅读', '每周读一本书'],
    ])
  })

  it('gives a cell that spans rows its words once', async () => {
    const source = await read({
      pieces: [
        { x: 60, y: 110, text: '阅读' },
        { x: 160, y: 80, text: '每周读一本书' },
        { x: 160, y: 130, text: '写一篇笔记' },
      ],
      rules: [...rules.filter(([, y0, , y1]) => !(y0 === 90 && y1 === 90)), [150, 90, 350, 90]],
    })
    expect(source.lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['阅读', '每周读一本书'],
      ['', '写一篇笔记'],
    ])
  })

  it('without rules is read by its columns, and put before staff', async () => {
    const rows = [
      ['序号', '书名', '册数'],
      ['一', '论阅读', '十'],
      ['二', '读书法', '五'],
      ['三', '书林札记', '八'],
    ]
    const source = await read(
      rows.flatMap((row, i) => row.map((text, k) => ({ x: 50 + k * 110, y: 80 + i * 20, text }))),
    )
    expect(source.lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual(rows)
    expect(rulesOf(source)).toEqual(['pdf-table'])
  })

  it('is not what a contents list with leaders is', async () => {
    const source = await read(linesAt(['阅读方案………………………1', '读书通知………………………5', '书单………………………………9']))
    expect(source.lines.filter((line) => line.cells)).toEqual([])
    expect(rulesOf(source)).toEqual([])
  })
})

describe('what reading a PDF puts before staff', () => {
  it('is every radical it changed into its character, with the count', async () => {
    const source = await read(linesAt(['⼈⺠群众⼈⼈读书，⻓期坚持，户⼾读书。']))
    expect(textsOf(source)).toEqual(['人民群众人人读书，长期坚持，户户读书。'])
    expect(source.findings?.map((finding) => finding.message)).toEqual([
      'PDF 的文字层把 6 个字写成了同形的部首或连笔符号，读入时已换回：⼈→人 3 处，⺠→民 1 处，⻓→长 1 处，⼾→户 1 处',
    ])
  })

  it('is every sign that stands for several dashes', async () => {
    const source = await read(linesAt(['坚持学用结合⸺知行合一⸻不停步。']))
    expect(textsOf(source)).toEqual(['坚持学用结合——知行合一———不停步。'])
    expect(source.findings?.map((finding) => finding.message)).toEqual([
      'PDF 的文字层把 2 个字写成了同形的部首或连笔符号，读入时已换回：⸺→—— 1 处，⸻→——— 1 处',
    ])
  })

  it('is a character that nobody can read, as an error with page and line', async () => {
    const source = await read(body(), linesAt(['这里有一个\ue123认不出的字。']))
    expect(source.findings).toMatchObject([
      { rule: 'pdf-unreadable-character', severity: 'error', line: 8, quote: '这里有一个\ue123认不出的字。' },
    ])
  })

  it('is turned text, kept at the end of its page', async () => {
    const source = await read([{ x: 30, y: 300, text: '内部资料', turned: true }, ...body()])
    expect(textsOf(source).at(-1)).toBe('内部资料')
    expect(rulesOf(source)).toEqual(['pdf-turned-text'])
  })

  it('is text off the sheet, which is left out', async () => {
    const source = await read([{ x: 50, y: 700, text: '排版标记' }, ...body()])
    expect(textsOf(source)).not.toContain('排版标记')
    expect(source.findings).toMatchObject([{ rule: 'pdf-outside-page', quote: '排版标记' }])
  })

  it('is text that a program recognised on a scan', async () => {
    const source = await read(body().map((piece) => ({ ...piece, hidden: true })))
    expect(textsOf(source)).toHaveLength(6)
    expect(rulesOf(source)).toEqual(['pdf-recognised-text'])
  })

  it('is a page without text among others', async () => {
    expect(rulesOf(await read(body(), [], body()))).toEqual(['pdf-page-without-text'])
  })
})
