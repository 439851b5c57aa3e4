import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proofread } from '@/lib/import/proofread/proofread'
import { textBlock } from '@/lib/import/source-document'
import { articleIdSchema } from '@/lib/journal/ids'
import { provenanceSchema } from '@/lib/journal/provenance'

const ARTICLE = articleIdSchema.parse('2023-05/01')

/** The rules that doubt these paragraphs, each on a line of its own. */
function rulesFor(...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text, i) => textBlock([{ number: i + 1, text, marks: {} }]))
  return proofread(blocks, ARTICLE, []).map((finding) => finding.rule)
}

describe('a slip is doubted', () => {
  it.each([
    ['half-width-mark', '加强领导,完善机制。'],
    ['half-width-mark', '高校(含民办高校)应当落实。'],
    ['half-width-mark', '加强领导.完善机制。'],
    ['ellipsis-mark', '同志们...让我们一起努力。'],
    ['ellipsis-mark', '还有很多。。。'],
    ['ellipsis-mark', '还有很多…让我们努力。'],
    ['dash-mark', '这就是我们的根本目的—为人民服务。'],
    ['dash-mark', '教育评价改革--基于三省的调查'],
    ['dash-mark', '—《人民日报》2023年3月1日'],
    ['straight-quote', '推进"双一流"建设。'],
    ['unpaired-mark', '推进“双一流建设。'],
    ['unpaired-mark', '印发教育规划》。'],
    ['unpaired-mark', '发改社会〔2021671号文件。'],
    ['traditional-character', '健全教育督導体系，推进中国特色社会主义教育事业发展。'],
    ['foreign-word', '要改进服务 and 管理。'],
    ['emphasis-mark', '占比达到71%**。要抓好落实**。'],
    ['impossible-date', '会议于2021年2月30日召开。'],
    ['impossible-date', '会议于4月31日召开。'],
    ['impossible-date', '任务到2021年13月完成。'],
    ['impossible-date', '会议于二〇二三年二月二十九日召开。'],
    ['short-year', '截至21年底，建成10所学校。'],
    ['short-year', '会议于21年3月召开。'],
    ['mixed-numerals', '比例达到三十%。'],
    ['mixed-numerals', '比例达到百分之30。'],
    ['mixed-numerals', '用3至五年时间完成。'],
    ['mixed-numerals', '会议于二〇21年召开。'],
    ['mixed-numerals', '建设5百所学校。'],
  ])('%s: %s', (rule, text) => {
    expect(rulesFor(text)).toEqual([rule])
  })

  it.each([
    ['number-run', ['一、总则', '内容。', '二、任务', '内容。', '四、保障', '内容。']],
    [
      'number-run',
      ['（一）健全制度', '内容。', '（一）完善机制', '内容。', '（二）加强领导', '内容。']
        .slice(2)
        .concat('（二）加强监督'),
    ],
    ['number-run', ['第一条 为规范管理，制定本办法。', '第三条 本办法自发布之日起施行。']],
    ['number-run', ['一、总则', '内容。', '一、任务', '内容。']],
    ['level-jump', ['一、总则', '1. 指导思想', '内容。', '2. 基本原则', '内容。']],
  ])('%s: %j', (rule, paragraphs) => {
    expect(rulesFor(...paragraphs)).toEqual([rule])
  })

  it('doubled-at-cut: characters on both sides of a page end', () => {
    const block = textBlock([
      { number: 1, text: '加强人才队伍梯', marks: {} },
      { number: 5, text: '队伍建设。', marks: {} },
    ])
    expect(proofread([block], ARTICLE, []).map((finding) => finding.rule)).toEqual(['doubled-at-cut'])
  })
})

describe('good text is not doubted', () => {
  it.each([
    '总投资3.5亿元，占比12.5%（其中中央投资3:1配套）。',
    '毛入学率(%)达到90。',
    '支持5G、PISA和MOOC，网址为www.moe.gov.cn/a.html。',
    '同志们……让我们一起努力。',
    '…………',
    '这就是我们的根本目的——为人民服务。',
    '《规划（2021—2025年）》，北京—上海高铁，“申请—考核”制，“监测—改进—评价”机制。',
    '2021—2025年，每年建设1—2所高品质国际学校。',
    'It\'s a "test".',
    '推进“双一流”建设，印发《关于〈条例〉的说明》。',
    '1)加强领导；2)完善机制。',
    '会议于2024年2月29日召开，2月29日闭幕。',
    '历时13月。近10年来，30年间，10年后，第21年，改革开放40年。',
    '用10年时间，20年底蕴，2021年底，2021年3月。',
    '3万人、1.2亿元、二十一世纪、三百六十五天、百分之三十、“十四五”时期。',
    '第三十条、一二三产业融合、三5G。',
    '在20世纪八九十年代，2021年一季度完成三至五项任务、3至5项任务。',
    '改进意见（一）和（二），详见附件1。',
  ])('%s', (text) => {
    expect(rulesFor(text)).toEqual([])
  })

  it.each([
    [
      [
        '一、总则',
        '（一）原则',
        '内容。',
        '（二）目标',
        '内容。',
        '二、任务',
        '（三）健全制度',
        '内容。',
        '（四）加强保障',
        '内容。',
      ],
    ],
    [
      [
        '一、总则',
        '要点有：',
        '1. 加强领导。',
        '2. 加强保障。',
        '二、任务',
        '1. 加强领导。',
        '2. 加强保障。',
      ],
    ],
    [
      [
        '第一章 总则',
        '第一条 甲。',
        '第二条 乙。',
        '第二章 管理',
        '第三条 丙。',
        '（一）丁；',
        '（二）戊。',
        '第四条 己。',
        '（一）庚。',
      ],
    ],
    [['一、总则', '内容。', '附件1', '一、范围', '内容。', '附件2', '一、范围', '内容。']],
    [['1. 甲。', '2. 乙。', '其他要求：', '1. 丙。', '2. 丁。']],
  ])('numbers %j', (paragraphs) => {
    expect(rulesFor(...paragraphs)).toEqual([])
  })
})

describe('the doubts about issue 2022-01', () => {
  const provenance = provenanceSchema.parse(JSON.parse(readFileSync('content/2022-01/import.json', 'utf8')))

  it('are these many; all but the two level jumps, which are printed so, are slips or half-width marks', () => {
    const counts: Record<string, number> = {}
    for (const { rule } of provenance.findings) counts[rule] = (counts[rule] ?? 0) + 1
    expect(counts).toEqual({
      'title-differs-from-contents': 3,
      'likely-join': 2,
      'foreign-word': 6,
      'traditional-character': 6,
      'doubled-at-cut': 2,
      'half-width-mark': 10,
      'level-jump': 2,
    })
  })
})
