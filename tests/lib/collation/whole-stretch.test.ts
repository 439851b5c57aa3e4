import { expect, test } from 'vitest'
import { endsWithDenial, wholeStretch } from '@/lib/collation/whole-stretch'

/** The least whole stretch around words of a text; `|` stands at both of their ends. */
function whole(marked: string, isDenied = false) {
  const [before = '', words = '', behind = ''] = marked.split('|')
  const text = before + words + behind
  return text.slice(...wholeStretch(text, before.length, before.length + words.length, isDenied))
}

test.each([
  ['成立1|00周年|。', '100周年'],
  ['自2|017年以来|，', '2017年以来'],
  ['增长3|5%以上|，', '35%以上'],
  ['增长|35|%以上', '35%'],
  ['为1.|5倍|。', '1.5倍'],
  ['为|1|.5倍', '1.5'],
  ['共1,|000人|', '1,000人'],
  ['投入35|万元|，', '35万元'],
  ['增长-|5%|，', '-5%'],
  ['（-|5%|）', '-5%'],
  ['≥|60分|', '≥60分'],
  ['建设5|G网络|', '5G网络'],
  ['用P|PP模式|', 'PPP模式'],
  ['面积10|³立方|', '10³立方'],
  ['党的十|七大以来|，', '十七大以来'],
  ['在二|十年来|，', '二十年来'],
  ['约一|百年来|', '一百年来'],
  ['二〇|二一年|', '二〇二一年'],
  ['二○|二一年|', '二○二一年'],
  ['占百分之|三十五|，', '百分之三十五'],
  ['三万|五千人|', '三万五千人'],
  ['10—|15人|的', '10—15人'],
  ['1：|18以上|', '1：18以上'],
  ['12 |345元|', '12 345元'],
  ['达到|30| %', '30 %'],
  ['达到|30| 万人', '30 万'],
  ['三分之|二的人|', '三分之二的人'],
  ['三点|五倍|', '三点五倍'],
  ['三|四百人|', '三四百人'],
  ['30余|万人|', '30余万人'],
  ['二十几|万人|', '二十几万人'],
  ['零下|5℃|', '零下5℃'],
  ['面积|3|㎡', '3㎡'],
  ['第|二个百年|', '第二个百年'],
  ['第|3个|百年', '第3个'],
])('in %s a number or a name is whole only as %s', (marked, expected) => {
  expect(whole(marked)).toBe(expected)
})

test.each([
  ['决|不|能', '不'],
  ['千万|一定要记住|', '一定要记住'],
  ['党的|十八大以来|，', '十八大以来'],
  ['2021年-|2025年|', '2025年'],
  ['、|2022年|，', '2022年'],
  ['在2021，|2022年|和', '2022年'],
  ['统一|两岸|', '两岸'],
  ['万众|一心|', '一心'],
  ['|两个一百年|', '两个一百年'],
  ['到2025年，|5项|', '5项'],
])('in %s the words may be quoted alone: %s', (marked, expected) => {
  expect(whole(marked)).toBe(expected)
})

test.each([
  ['决不|能穿新鞋走老路|', '不能穿新鞋走老路'],
  ['既不能|穿新鞋走老路|，', '不能穿新鞋走老路'],
  ['我们没有|任何理由|自满', '没有任何理由'],
  ['尚未|完成任务|', '未完成任务'],
  ['决不能让|科技人员|', '不能让科技人员'],
  ['不能只|看眼前|', '不能只看眼前'],
  ['难以|通过调整解决|', '难以通过调整解决'],
  ['绝不“|搞大水漫灌|', '不“搞大水漫灌'],
  ['不应当|把它当真|', '不应当把它当真'],
])('in %s the words are denied: %s', (marked, expected) => {
  expect(whole(marked)).toBe(expected)
  expect(whole(marked, true)).toBe(marked.split('|')[1])
})

test.each([
  '明辨是非|善恶',
  '在南非|举行',
  '从有无|之间',
  '不断|提高质量',
  '不忘|初心',
  '不仅要|提高质量',
  '前所未有|之大变局',
])('in %s nothing is denied', (text) => {
  const [, words = ''] = text.split('|')
  expect(whole(`${text}|`)).toBe(words)
})

test('a draft may deny the words itself, before the mark', () => {
  expect(endsWithDenial('我们绝不')).toBe(true)
  expect(endsWithDenial('要坚决防止')).toBe(true)
  expect(endsWithDenial('会议指出：')).toBe(false)
})
