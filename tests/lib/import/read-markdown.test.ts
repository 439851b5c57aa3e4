import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proveMarkdown } from '@/lib/import/prove/prove-markdown'
import { isMarkdown } from '@/lib/import/read/is-markdown'
import { readMarkdown } from '@/lib/import/read/read-markdown'

const encode = (text: string) => new TextEncoder().encode(text)
const read = (...lines: readonly string[]) => readMarkdown(encode(lines.join('\n')))
const textsOf = (...lines: readonly string[]) =>
  read(...lines)
    .lines.map((line) => line.text)
    .filter((text) => text !== '')

describe('a file is Markdown by what stands in it', () => {
  it.each([
    ['two headings', '# 目录\n\n## 一、总则\n', true],
    ['headings without a blank', '#目录\n\n##一、总则\n', true],
    ['a table with a rule', '| 类别 | 数量 |\n| --- | ---: |\n| 国家级 | 10 |', true],
    ['a note', '教材[^1]是根本。\n\n[^1]: 参见《教材管理办法》。', true],
    ['front matter', '---\n刊名: 学习参考\n---\n正文。', true],
    ['fences', '```\n代码\n```', true],
    ['a heading and strong words', '# 通知\n\n要**加强**管理。', true],
    ['a script', '正文。<script>alert(1)</script>', true],
    ['bullets, bold lines and a rule of dashes', '- 甲\n- 乙\n\n**重要讲话**\n\n———\n', false],
    ['one sign of number', '# 通知\n\n正文。', false],
    ['rows between pipes', '| 类别 | 数量 |\n| 国家级 | 10 |', false],
    ['a rule over two paragraphs', '---\n\n第一段。\n\n---\n\n第二段。', false],
  ])('%s', (_, text, expected) => {
    expect(isMarkdown(encode(text))).toBe(expected)
  })
})

describe('the words stay and the markup goes', () => {
  it.each([
    ['emphasis, strong, code', '要*切实*、**全面**、***深入***推进`课程`。', '要切实、全面、深入推进课程。'],
    ['strong beside quotation marks', '推进**“双一流”**建设。', '推进“双一流”建设。'],
    ['a link', '见[教育部网站](https://moe.gov.cn/a "题")。', '见教育部网站。'],
    ['an address in brackets', '见<https://moe.gov.cn>。', '见https://moe.gov.cn。'],
    ['entities', '产&amp;教&nbsp;融合&#8212;&#8212;', '产&教\u00a0融合——'],
    ['inline tags', '<u>重点</u>任务<sup>1</sup>', '重点任务1'],
    ['escapes', '甲\\*乙\\_丙', '甲*乙_丙'],
  ])('%s', (_, source, expected) => {
    expect(textsOf(source)).toEqual([expected])
  })

  it.each([
    '面积为5*8*3米，长*宽*高。',
    '某_某_某，签字：____',
    '京教高[2021](8)号',
    '若a < b且b > c，则取a。',
    '<习近平谈治国理政>第四卷',
    '1.建设目标。支持建设。',
    '比例为3~5%，2020~2021年。',
    'C:\\教材',
    '[1]: 参见《教材管理办法》。',
  ])('keeps 「%s」 as it stands', (text) => {
    expect(textsOf(text)).toEqual([text])
  })
})

describe('blocks', () => {
  it('joins lines that a program wrapped, without a blank', () => {
    expect(
      textsOf('坚持把立德树人作为根本任务，健全全员全过程全方位育人', '体制机制，全面提高人才培养质量。'),
    ).toEqual(['坚持把立德树人作为根本任务，健全全员全过程全方位育人体制机制，全面提高人才培养质量。'])
  })

  it('keeps lines apart that were ended on purpose', () => {
    expect(textsOf('国家发展改革委  ', '教育部\\', '财政部<br>2021年5月10日')).toEqual([
      '国家发展改革委',
      '教育部',
      '财政部',
      '2021年5月10日',
    ])
    expect(textsOf('校报学习参考', '2023年第5期')).toEqual(['校报学习参考', '2023年第5期'])
  })

  it('never makes code of a set-in paragraph', () => {
    const { lines } = read('# 题', '', '    四个空格开头的段落。', '', '　　两个全角空格开头的段落。')
    expect(lines.filter((line) => line.text !== '').map((line) => line.text)).toEqual([
      '题',
      '四个空格开头的段落。',
      '两个全角空格开头的段落。',
    ])
  })

  it('keeps the printed numbers of an ordered list and marks bullets', () => {
    const { lines } = read('3. 加强领导。', '7. 加强保障。', '', '* 甲', '* 乙')
    expect(lines.map((line) => line.text)).toEqual(['3. 加强领导。', '7. 加强保障。', '', '甲', '乙', ''])
    expect(lines.map((line) => line.marks.bullet)).toEqual([
      undefined,
      undefined,
      undefined,
      '*',
      '*',
      undefined,
    ])
  })

  it.each([
    ['of bullets', ['- 甲', '  - 乙', '    - 丙', '- 丁'], ['甲', '乙', '丙', '丁']],
    [
      'of numbers under bullets',
      ['- 甲', '  - 乙', '    1. 丙', '    2. 丁'],
      ['甲', '乙', '1. 丙', '2. 丁'],
    ],
    ['of dashes, which are words', ['——甲', '  ——乙', '    ——丙'], ['——甲', '——乙', '——丙']],
  ])('keeps words and order of a list two deep %s', (_, source, expected) => {
    expect(textsOf(...source)).toEqual(expected)
    expect(proveMarkdown(source.join('\n'), read(...source))).toEqual([])
  })

  it('reads a table into cells', () => {
    const { lines } = read('| 类别 | 数量 |', '|---|--:|', '| **国家级** | 10\\|12 |')
    expect(lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['类别', '数量'],
      ['国家级', '10|12'],
    ])
  })

  it.each([
    ['with a rule', ['| 甲 | 乙 |', '|---|---|', '| 一\\|二 | `码|字` |']],
    ['without one', ['# 题', '', '| 甲 | 乙 |', '| 一\\|二 | `码|字` |']],
  ])('lets no pipe of code or behind a backslash part a cell, %s', (_, source) => {
    const { lines } = read(...source)
    expect(lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['甲', '乙'],
      ['一|二', '码|字'],
    ])
  })

  it('keeps the lines of a cell apart', () => {
    const { lines } = read('| 部门 | 数量 |', '|---|--:|', '| 教务处<br>学生处 | 10<br/> |')
    expect(lines.at(-2)?.cells ?? lines.at(-1)?.cells).toEqual(['教务处 学生处', '10'])
  })

  it('makes no heading of a paragraph with a rule right under it', () => {
    const { lines } = read('全面建成小康社会。', '---', '', '第一章', '====')
    expect(lines.filter((line) => line.text !== '').map((line) => line.marks.rank)).toEqual([undefined, 1])
  })

  it('marks a note where it is defined, and only its own paragraph', () => {
    const { lines } = read('教材[^1]是根本。', '', '[^1]: 参见《办法》。', '', '    教材建设是铸魂工程。')
    expect(
      lines.filter((line) => line.text !== '').map(({ text, marks }) => [text, marks.note === true]),
    ).toEqual([
      ['教材[1]是根本。', false],
      ['[1] 参见《办法》。', true],
      ['教材建设是铸魂工程。', false],
    ])
  })

  it('lets a fence without its end swallow nothing', () => {
    const { lines } = read('```', '# 题', '', '正文。')
    expect(lines.some((line) => line.text === '题' && line.marks.rank === 1)).toBe(true)
  })
})

describe('what is left out is told', () => {
  it.each([
    ['a script', '甲<script>alert(1)</script>乙', '甲乙', 'html-left-out'],
    ['a style over blank lines', '甲<style>\n\np{}</style>乙', '甲乙', 'html-left-out'],
    ['a comment', '甲<!-- 内部 -->乙', '甲乙', 'html-left-out'],
    ['an event handler', '<b onclick="steal()">甲</b>', '甲', 'html-left-out'],
    ['a drawing', '甲<svg onload=x><text>乙</text></svg>', '甲', 'html-left-out'],
    ['javascript:', '[甲](javascript:alert(1))', '甲', 'unsafe-address'],
    ['JaVaScRiPt with a reference', '[甲](JaVa&#115;cript:alert%281%29)', '甲', 'unsafe-address'],
    ['data:', '[甲](data:text/html;base64,PHNjcmlwdD4=)', '甲', 'unsafe-address'],
    ['a remote picture', '![校门](https://a.example/x.png)', '校门', 'picture-left-out'],
    ['struck-through words', '~~删去~~', '删去', 'struck-through'],
  ])('%s', (_, source, text, rule) => {
    const { lines, findings } = read(source)
    expect(lines.map((line) => line.text).join('')).toBe(text)
    expect(findings?.map((finding) => finding.rule)).toEqual([rule])
  })

  it.each([
    [
      'a reference and its definition',
      ['见[参][r]。', '', '[r]: data:text/html,x "题"'],
      '见参。',
      ['unsafe-address', 'unsafe-address'],
    ],
    [
      'a definition nothing refers to',
      ['正文。', '', '[r]: https://a.example/x'],
      '正文。',
      ['link-left-out'],
    ],
    [
      'a number that is referred to',
      ['见[参][1]。', '', '[1]: https://a.example/x'],
      '见参。',
      ['link-left-out', 'link-left-out'],
    ],
    [
      'a picture by reference',
      ['![校门][r]', '', '[r]: https://a.example/x.png'],
      '校门',
      ['picture-left-out', 'link-left-out'],
    ],
  ])('%s', (_, source, text, rules) => {
    const { lines, findings } = read(...source)
    expect(lines.map((line) => line.text).join('')).toBe(text)
    expect(findings?.map((finding) => finding.rule)).toEqual(rules)
    expect(proveMarkdown(source.join('\n'), read(...source))).toEqual([])
  })

  it.each(['[1]: https://a.example/x', '[注]: 参见《办法》。', '[注]: https://a.example/x。另见正文。'])(
    'keeps the note 「%s」',
    (note) => {
      expect(textsOf('正文[1]。', '', note)).toEqual(['正文[1]。', note])
    },
  )

  it.each([
    ['hidden', '甲<span hidden>暗字</span>乙', '甲乙'],
    ['display: none', '<div style="color:red; display: none">暗<div>字</div></div>甲', '甲'],
    ['over blank lines', '甲\n\n<div hidden>\n\n暗\n\n字\n\n</div>', '甲'],
  ])('text that a browser does not show: %s', (_, source, text) => {
    const reading = read(source)
    expect(reading.lines.map((line) => line.text).join('')).toBe(text)
    expect(reading.findings).toMatchObject([
      { rule: 'hidden-text', message: expect.stringContaining('2 字') },
    ])
    expect(proveMarkdown(source, reading)).toEqual([])
  })

  it.each(['<span class="hidden">甲</span>', '<div hidden>甲', '<b title="a hidden b">甲</b>'])(
    'and shows what it does: %s',
    (source) => {
      expect(textsOf(source)).toEqual(['甲'])
    },
  )

  it('a block of code, whose lines are no headings', () => {
    const { lines, findings } = read('```', '一、总体要求', '```')
    expect(lines.filter(({ text }) => text !== '')).toMatchObject([
      { text: '一、总体要求', marks: { code: true } },
    ])
    expect(findings?.map(({ rule }) => rule)).toEqual(['code-block'])
  })

  it('leaves tags in code alone', () => {
    expect(textsOf('写作`<b>`。')).toEqual(['写作<b>。'])
  })

  it('takes front matter for data', () => {
    const { lines, findings } = read('---', '刊名: 学习参考', 'x: !!js/function "f"', '---', '', '正文。')
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [6, '正文。'],
      [6, ''],
    ])
    expect(findings?.map((finding) => finding.rule)).toEqual(['front-matter-data'])
  })
})

const PIECE = fc.constantFrom(
  '# ',
  '## 一、',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '```\n',
  '| a | b |\n|---|---|\n',
  '<u>',
  '</u>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<div hidden>',
  '<p style="display:none">',
  '</div>',
  '</p>',
  '[参][r]',
  '[参][1]',
  '![图][]',
  '\n[r]: data:text/html,x "题"\n',
  '\n\n[1]: http://a.b/c\n',
  '[图]: /x.png\n',
  '|',
  '\\|',
  '[^1]',
  '\n[^1]: ',
  '[甲](',
  ')',
  '![乙](',
  'http://a.b/c',
  '\\',
  '&amp;',
  '    ',
  '　　',
  '> ',
  '---\n',
  '===\n',
  '<br>',
  '5*8',
  '加强领导',
  '，',
  '。',
  'and',
  '2021',
  '<',
  '>',
  '[',
  ']',
  '(',
  '\t',
  '𠮷',
)

describe('the proof of a Markdown reading', () => {
  it('holds for any mixture of marks and words: nothing invented, nothing moved', () => {
    fc.assert(
      fc.property(fc.array(PIECE, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = `正文。${pieces.join('')}`
        expect(proveMarkdown(text, readMarkdown(encode(text)))).toEqual([])
      }),
      process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: 500, seed: 20220101 },
    )
  })

  it('notices words that were left out as hidden or as an address and are neither', () => {
    const text = '甲。\n\n<div class="hidden">乙丙</div>\n\n[注]: 参见《办法》。'
    const source = readMarkdown(encode(text))
    const without = (words: string) => ({
      ...source,
      lines: source.lines.map((line) => ({ ...line, text: line.text.replace(words, '') })),
    })
    expect(proveMarkdown(text, source)).toEqual([])
    expect(proveMarkdown(text, without('乙丙'))).toHaveLength(1)
    expect(proveMarkdown(text, without('[注]: 参见《办法》。'))).toHaveLength(1)
  })

  it('notices a lost, an added and a moved word', () => {
    const text = '# 题\n\n加强**教材**建设。\n\n全面推进。'
    const source = readMarkdown(encode(text))
    const withLine = (from: string, to: string) => ({
      ...source,
      lines: source.lines.map((line) => ({ ...line, text: line.text.replace(from, to) })),
    })
    expect(proveMarkdown(text, source)).toEqual([])
    expect(proveMarkdown(text, withLine('教材', ''))).toHaveLength(1)
    expect(proveMarkdown(text, withLine('教材', '教材课程'))).toHaveLength(1)
    expect(proveMarkdown(text, withLine('教材建设', '建设教材'))).toHaveLength(1)
  })
})
