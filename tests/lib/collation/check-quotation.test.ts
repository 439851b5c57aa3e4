import { describe, expect, test } from 'vitest'
import { createCollation } from '@/lib/collation/collation'
import { type HeldPart, heldParts } from '@/lib/collation/held-part'
import { articleIdSchema, fragmentSchema } from '@/lib/journal/ids'
import { readVariants } from '@/lib/search/archive/variants'
import { variantPairs } from '@/lib/search/archive/variants-table'

const simplified = readVariants(variantPairs())
const [ONE, TWO] = ['2022-01/01', '2022-01/02'].map((id) => articleIdSchema.parse(id)) as [
  HeldPart['article'],
  HeldPart['article'],
]

/** Parts from passages: the article, the fragment, the cells. */
function held(...passages: (readonly [HeldPart['article'], string, ...string[]])[]): HeldPart[] {
  return passages.flatMap(([article, fragment, ...parts]) =>
    heldParts(article, { fragment: fragmentSchema.parse(fragment), parts }),
  )
}

function check(quote: string, parts: readonly HeldPart[], named?: HeldPart['article'], isDenied = false) {
  const collation = createCollation([quote], simplified, () => isDenied)
  for (const part of parts) collation.add(part)
  return collation.check(0, named && (({ article }) => article === named))
}

const differences = (found: ReturnType<typeof check>) =>
  found.found?.comparison.pieces.filter(({ kind }) => kind !== 'same')

describe('never the same is', () => {
  test.each([
    ['成立100周年以来取得了历史性的成就', '00周年以来取得了历史性的成就', '1'],
    ['自2017年以来高等教育有了长足的进步', '017年以来高等教育有了长足的进步', '2'],
    ['绝对不能穿新鞋走老路、换汤不换药、应付了事', '能穿新鞋走老路、换汤不换药、应付了事', '不'],
    ['比例要超过35%左右才能满足人民的需要', '5%左右才能满足人民的需要', '3'],
  ])('of 「%s」 the quotation 「%s」', (text, quote, missing) => {
    const found = check(quote, held([ONE, 'p1', text]))
    expect(found.verdict).toBe('changed')
    expect(differences(found)).toEqual([{ kind: 'omitted', quote: '', text: missing }])
  })

  test.each([
    ['共有103人参加了这一次重要的会议', '共有10³人参加了这一次重要的会议'],
    ['共有103人参加了这一次重要的会议', '共有①03人参加了这一次重要的会议'],
    ['共有103人参加了这一次重要的会议', '共有1 03人参加了这一次重要的会议'],
    ['投入增长了1.5倍以上，效果十分明显', '投入增长了15倍以上，效果十分明显'],
    ['覆盖率达到49.3%，比上年有所提高', '覆盖率达到493%，比上年有所提高'],
    ['覆盖率达到80%，比上年有所提高了', '覆盖率达到80‰，比上年有所提高了'],
    ['经费增长+5%，比上年有所提高了许多', '经费增长-5%，比上年有所提高了许多'],
    ['人数≥60人的班级应当分为两个班', '人数≤60人的班级应当分为两个班'],
  ])('of 「%s」 the quotation 「%s」', (text, quote) => {
    const found = check(quote, held([ONE, 'p1', text]))
    expect(found.verdict).toBe('changed')
    expect(differences(found)).not.toEqual([])
    expect(differences(found)?.every(({ kind }) => kind !== 'sign')).toBe(true)
  })
})

describe('the same is', () => {
  test('a number at another place of the part, where it is whole', () => {
    const text = '在115年以来的历史中和5年以来的历史中我们都坚持了这一个原则'
    expect(check('5年以来的历史中我们都坚持了这一个', held([ONE, 'p1', text])).verdict).toBe('same')
  })

  test('what the draft denies by itself', () => {
    const parts = held([ONE, 'p1', '经济工作不搞大水漫灌式的强刺激，而要精准有力'])
    expect(check('搞大水漫灌式的强刺激，而要精准', parts).verdict).toBe('changed')
    expect(check('搞大水漫灌式的强刺激，而要精准', parts, undefined, true).verdict).toBe('same')
  })

  test('a row of a table copied with its tabs, and two rows', () => {
    const row = ['建设任务', '完成时间：2025年', '责任单位：教育部、发展改革委']
    const next = ['经费保障', '完成时间：2027年', '责任单位：财政部']
    const parts = held([ONE, 't1r1', ...row], [ONE, 't1r2', ...next])
    expect(check(row.join('\t'), parts).verdict).toBe('same')
    expect(check(row.join(''), parts).verdict).toBe('punctuation')
    expect(check(`${row.join('\t')}\n${next.join('\t')}`, parts).verdict).toBe('same')
  })

  test('two paragraphs of which the second part ends with the last word of the first', () => {
    const parts = held(
      [ONE, 'p1', '坚持和加强党对教育工作的全面领导，办好人民满意的教育'],
      [ONE, 'p2', '建设高质量的教育体系，发展素质教育，促进教育公平'],
    )
    const quote = '全面领导，办好人民满意的教育\n建设高质量的教育体系，发展素质教育'
    expect(check(quote, parts)).toMatchObject({ verdict: 'same', found: { part: parts[0], last: parts[1] } })
  })

  test('an exact place behind one with other punctuation', () => {
    const parts = held(
      [ONE, 'p1', '坚持立德树人、坚持改革创新、坚持服务大局。'],
      [TWO, 'p1', '坚持立德树人，坚持改革创新，坚持服务大局。'],
    )
    expect(check('坚持立德树人，坚持改革创新，坚持服务', parts).verdict).toBe('same')
  })

  test('a circle for a zero but for the way it is written', () => {
    const found = check(
      '到二○三五年总体实现教育的现代化',
      held([ONE, 'p1', '到二〇三五年总体实现教育的现代化']),
    )
    expect(differences(found)).toEqual([{ kind: 'variant', quote: '○', text: '〇' }])
  })
})

describe('words left out under an ellipsis', () => {
  const parts = held(
    [ONE, 'p1', '高举中国特色社会主义伟大旗帜，全面贯彻党的教育方针。'],
    [ONE, 'p2', '中间的一段话在引用的时候被略去了。'],
    [ONE, 'p3', '为全面建设社会主义现代化国家而团结奋斗。'],
  )

  test.each(['……', '…', '......', '（略）', '\n……\n', '[…]'])('are told with %s', (mark) => {
    const found = check(`高举中国特色社会主义伟大旗帜${mark}为全面建设社会主义现代化国家而团结奋斗`, parts)
    expect(found.verdict).toBe('elided')
    expect(found.found).toMatchObject({ part: parts[0], last: parts[2] })
  })

  test('make the quotation what the worst of its stretches is', () => {
    expect(check('高举中国特色社会主义伟大旗帜……为全面建成社会主义现代化国家而奋斗', parts)).toMatchObject({
      verdict: 'changed',
    })
    expect(check('社会主义伟大旗帜全面贯彻党的教育方针……为全面建设社会主义现代化', parts).verdict).toBe(
      'punctuation',
    )
    expect(check('高举中国特色社会主义伟大旗帜……全面建设社会主义现代化', parts).verdict).toBe('elided')
  })

  test('behind a negation have what it denies marked as left out, and mended so', () => {
    const denied = held([ONE, 'p1', '我们决不动摇，要走中国特色社会主义道路，团结奋斗。'])
    const found = check('我们决不……走中国特色社会主义道路，团结奋斗', denied)
    expect(found).toMatchObject({
      verdict: 'changed',
      found: { words: '我们决不动摇……走中国特色社会主义道路，团结奋斗' },
    })
    expect(differences(found)).toEqual([{ kind: 'omitted', quote: '', text: '动摇' }])
    expect(check('我们决不动摇……走中国特色社会主义道路，团结奋斗', denied).verdict).toBe('elided')
  })

  test('are not told where the stretches stand in another order', () => {
    const found = check('为全面建设社会主义现代化国家而团结奋斗……高举中国特色社会主义伟大旗帜', parts)
    expect(found.verdict).not.toBe('elided')
  })
})

describe('the source that a draft names', () => {
  const words = '坚持立德树人根本任务，坚持改革创新'
  const elsewhere = [ONE, 'p1', `我们要${words}，服务大局。`] as const

  test('has the words over two of its paragraphs', () => {
    const parts = held(
      elsewhere,
      [TWO, 'p1', '要坚持立德树人根本任务，'],
      [TWO, 'p2', '坚持改革创新，不断进步。'],
    )
    expect(check(words, parts, TWO)).toMatchObject({
      verdict: 'punctuation',
      found: { part: { article: TWO } },
    })
  })

  test('has the words with other punctuation', () => {
    const parts = held(elsewhere, [TWO, 'p1', '要坚持立德树人根本任务、坚持改革创新。'])
    expect(check(words, parts, TWO)).toMatchObject({
      verdict: 'punctuation',
      found: { part: { article: TWO } },
    })
  })

  test('has the words over two paragraphs, where many other articles have them in one', () => {
    const many = Array.from({ length: 9 }, (_, at) => articleIdSchema.parse(`2021-0${at + 1}/01`))
    const parts = held(
      ...many.map((article) => [article, 'p1', '要坚持立德树人根本任务。坚持改革创新驱动发展。'] as const),
      [TWO, 'p1', '要坚持立德树人根本任务。'],
      [TWO, 'p2', '坚持改革创新驱动发展。'],
    )
    const [one, two] = ['坚持立德树人根本任务。', '坚持改革创新驱动发展']
    expect(check(`${one}\n${two}`, parts, TWO)).toMatchObject({
      verdict: 'same',
      found: { part: { article: TWO } },
    })
    expect(check(`${one}……${two}`, parts, TWO)).toMatchObject({
      verdict: 'elided',
      found: { part: { article: TWO } },
    })
  })

  test('has other words, and these stand elsewhere', () => {
    const parts = held(elsewhere, [TWO, 'p1', '要坚持立德树人根本任务，坚持开拓创新。'])
    expect(check(words, parts, TWO)).toMatchObject({
      verdict: 'elsewhere',
      found: { part: { article: ONE } },
    })
  })
})
