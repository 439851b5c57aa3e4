import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArticleId, articleIdSchema } from '@/lib/journal/ids'
import { articlesByTitle, namedArticles } from '@/lib/quotes/named-articles'
import { readDraft } from '@/lib/quotes/read-draft'

// 《A》, 《B》, 《意见》 and 《“学”》 stand for titles of the archive, q with a letter for words long enough to be checked.
const TITLES: Readonly<Record<string, string>> = {
  A: '为加快建设人才中心贡献力量',
  B: '教育改革发展规划',
  意见: '关于推进学科建设的若干意见',
  '“学”': '关于开展“学习强国”活动的通知',
}
const ids = new Map(
  Object.keys(TITLES).map((name, at) => [articleIdSchema.parse(`2022-01/0${at + 1}`), name] as const),
)
const byTitle = articlesByTitle([...ids].map(([article, name]) => ({ article, title: TITLES[name] ?? '' })))

const namesOf = (articles: ReadonlySet<ArticleId> | null | undefined) =>
  articles ? [...articles].map((article) => ids.get(article)).join('') : null

/** What a phrasing names for each quotation that is long enough to be checked. */
function named(phrasing: string): readonly (string | null)[] {
  const draft = phrasing
    .replace(/《(A|B|意见|“学”)》/gu, (_, name: string) => `《${TITLES[name]}》`)
    .replace(/q(?<letter>\w)/gu, '教育是国之大计党之大计必须办好的第$<letter>句')
  const quotations = readDraft(draft)
  const names = namedArticles(draft, quotations, byTitle)
  return names.flatMap((each, at) => ((quotations[at]?.words.length ?? 0) >= 12 ? [namesOf(each)] : []))
}

describe('a title before a quotation is its source', () => {
  test.each([
    '《A》指出：“qa”',
    '《A》指出“qa”',
    '《A》指出：\n> qa',
    '《A》指出：\n\n　　　　qa',
    '《A》指出：\n“qa”',
    '《A》："qa"',
    '《A》中，“qa”',
    '《A》（教人〔2022〕1号）指出：“qa”',
    '《A》（教人(2022)1号，以下简称《人才意见》）指出：“qa”',
    '《A》（2022年1月）强调，要坚持“qa”',
    '习近平在《A》中指出：“qa”',
    '习近平总书记在《A》一文中深刻指出：“qa”',
    '在《A》中，习近平总书记指出：“qa”',
    '习近平总书记在题为《A》的重要讲话中强调，“qa”',
    '2021年9月，习近平总书记发表重要讲话《A》，强调“qa”',
    '教育部印发的《A》提出，要“qa”',
    '教育部等三部门近日印发《A》，明确提出“qa”',
    '《A》第三部分提出：“qa”',
    '《A》第三部分第二条明确规定：“qa”',
    '《A》对此作出部署：“qa”',
    '《A》对人才工作提出明确要求：“qa”',
    '《A》关于“qa”的论述',
    '《A》开宗明义地指出：“qa”',
    '正如《A》所指出的，“qa”',
    '正如《A》所说：“qa”',
    '落实《A》提出的“qa”',
    '按照《A》“qa”的要求',
    '按照《A》的要求，“qa”',
    '根据《A》规定：“qa”',
    '根据《A》的要求，学校开展工作。其中指出：“qa”',
    '根据《A》的要求，学校要抓好落实。文件强调，“qa”',
    '《A》指出，要把《B》落到实处：“qa”',
    '《A》指出，教育是根本，要坚持“双一流”建设，做到“qa”',
    '《B》作了安排，《A》强调：“qa”',
    '《B》早已实施。《A》强调：“qa”',
    '《B》指出：“人才是第一资源。”《A》强调：“qa”',
    '根据《另一本书》的要求，《A》强调：“qa”',
    '同时，《A》还要求：『qa』',
    '其中，《A》提到，"qa"',
    '习近平：《A》：“qa”',
    '毛泽东同志在《A》中曾深刻指出，“qa”',
    '党的二十大报告《A》强调：“qa”',
    '国务院《A》（国发〔2022〕1号）第十二条规定：“qa”',
    '中共中央、国务院印发《A》，对教育工作作出全面部署，强调“qa”。',
    '《求是》杂志发表习近平总书记重要文章《A》，文章强调：“qa”',
    '会议审议通过了《A》，强调“qa”',
    '《A》于2022年1月印发，明确：“qa”',
    '《A》中有这样一句话：“qa”',
    '《A》就“双一流”建设指出：“qa”',
    '《A》将“qa”摆在首位',
    '深入贯彻落实《A》关于“qa”的要求',
    '我校在《B》中落实《A》提出的“qa”',
    '与《B》相比，《A》更强调：“qa”',
    '为贯彻落实《B》，北京市印发《A》，提出：“qa”',
    '1.《A》指出：“qa”',
    '**《A》**指出：“qa”',
    '（《A》：“qa”）',
  ])('%s', (phrasing) => {
    expect(named(phrasing)).toEqual(['A'])
  })

  test('one that is shortened where it is first named is known by the short name', () => {
    expect(named('《A》（以下简称《人才意见》）印发了。\n《人才意见》指出：“qa”')).toEqual(['A'])
    expect(named('《A》（以下简称为“《人才意见》”）印发了。\n《人才意见》指出：“qa”')).toEqual(['A'])
    expect(named('学校印发了《意见》。该意见指出：“qa”')).toEqual(['意见'])
    expect(named('学校印发了《意见》。意见还指出：“qa”')).toEqual(['意见'])
    expect(named('学校印发了《A》。意见还指出：“qa”')).toEqual([null])
  })
})

describe('a title behind a quotation is its source in apposition only', () => {
  test.each([
    '“qa”（《A》）',
    '“qa”（《A》，2022年）。',
    '“qa。”（《A》第三部分）',
    '“qa”。（见《A》）',
    '"qa"(引自《A》)',
    '“qa”（习近平：《A》，《求是》2022年第1期）',
    '“qa”（习近平《A》，2021年9月）',
    '“qa”——《A》',
    '“qa”——习近平：《A》',
    '「qa。」\n　　　　　　——摘自《A》',
    '> qa\n——《A》',
    '> qa\n> ——《A》',
    '“qa”，出自《A》。',
    '“qa”这一论断出自《A》。',
    '“qa”【《A》】',
    '“qa”（中共中央办公厅、国务院办公厅：《A》）',
    '他说：“qa”（教育部《A》）。《B》也有要求。',
  ])('%s', (phrasing) => {
    expect(named(phrasing)[0]).toBe('A')
  })

  test('with marks of quotation in it too', () => {
    expect(named('“qa”（《“学”》）')).toEqual(['“学”'])
    expect(named('"qa"（《“学”》）')).toEqual(['“学”'])
    expect(named('《“学”》要求：“qa”')).toEqual(['“学”'])
  })
})

describe('of several quotations each has its own source', () => {
  test.each([
    ['《A》指出：“qa。”《B》强调：“qb。”', ['A', 'B']],
    ['《A》指出：“qa”；《B》强调：“qb”', ['A', 'B']],
    ['《A》指出："qa"，《B》强调："qb"', ['A', 'B']],
    ['“qa”（《A》），“qb”（《B》）', ['A', 'B']],
    ['《A》指出：“qa”，“qb”', ['A', 'A']],
    ['《A》指出：“qa”“qb”“qc”', ['A', 'A', 'A']],
    ['《A》指出：“qa”、“qb”和“qc”', ['A', 'A', 'A']],
    ['《A》指出：“qa。”又强调：“qb。”', ['A', 'A']],
    ['《A》指出：“qa”，并要求“qb”，同时指出，“qc”。', ['A', 'A', 'A']],
    ['《A》提出“qa”的目标，还提出“qb”', ['A', 'A']],
    ['《A》指出：“qa。\n　　“qb。”', ['A', 'A']],
    ['《A》指出：\n> qa\n> qb', ['A', 'A']],
    ['《A》指出：“qa”，“qb”（《B》）', ['A', 'B']],
    ['《A》指出：“qa。”其中强调：“qb。”', ['A', 'A']],
    ['《A》既指出“qa”，又强调“qb”。', ['A', 'A']],
    ['《A》首先指出：“qa。”接着指出：“qb。”', ['A', 'A']],
    ['《A》指出：“qa”（第3页），又指出：“qb”（第5页）', ['A', 'A']],
    ['《A》规定：一是“qa”；二是“qb”', ['A', 'A']],
    ['《A》提出“qa”“qb”等要求', ['A', 'A']],
  ])('%s', (phrasing, expected) => {
    expect(named(phrasing)).toEqual(expected)
  })
})

describe('where several may be meant, all count', () => {
  test.each([
    ['《A》《B》都强调：“qa”', 'AB'],
    ['《A》和《B》均指出：“qa”', 'AB'],
    ['《A》、《B》以及《意见》都要求：“qa”', 'AB意见'],
    ['《A》和教育部印发的《B》都强调：“qa”', 'AB'],
    ['《A》和《B》对人才工作作了部署，提出：“qa”', 'AB'],
    ['《A》指出，要落实《B》“qa”的要求', 'AB'],
    ['《A》指出：“qa”（《B》，2022年）', 'AB'],
    ['学校根据《A》制定了《B》。其中指出：“qa”', 'AB'],
  ])('%s', (phrasing, expected) => {
    expect([...(named(phrasing)[0] ?? '')].sort()).toEqual([...expected].sort())
  })
})

describe('where it is not sure who says it, nothing is said of the source', () => {
  test.each([
    '“qa”。这与《A》的精神一致',
    '“qa”（这与《A》的精神一致）',
    '“qa”（不同于《A》）',
    '“qa”——《A》的核心要义',
    '“qa”。《A》也有同样的要求。',
    '“qa”，《A》强调：“人才”',
    '学校早已学习了《A》。校长说：“qa”',
    '学校早已学习了《A》。我们始终坚持“qa”',
    '学校早已学习了《A》。\n其中指出：“qa”',
    '为落实《A》，教育部提出：“qa”',
    '学校为落实《A》提出：“qa”',
    '为落实《A》，我校始终坚持“qa”的理念',
    '《A》印发以来，校长强调：“qa”',
    '《A》的解读文章指出：“qa”',
    '《A》指出要改革，教育部强调，要“qa”',
    '《A》并未指出：“qa”',
    '这不是《A》提出的“qa”',
    '部长强调，要按照《A》的要求：“qa”',
    '根据《A》的要求，《另一本书》强调：“qa”',
    '《A》指出，《另一本书》强调：“qa”',
    '《A》《另一本书》都强调：“qa”',
    '《A》指出：“qa”（《另一本书》）',
    '《另一本书》指出：“qa”',
    '《A》指出了什么？“qa”',
    '《A》提出要求后，“qa”成为口号',
    '《A》强调了教育，而“qa”则是我们的校训',
    '《A》提出了明确要求，我校认真落实，始终坚持“qa”',
    '《A》作出部署，学校坚持“qa”',
    '《A》指出要加强教育，学校据此制定方案，坚持“qa”',
    '《A》指出，教育很重要，我校坚持“qa”',
    '认真学习《A》，深刻领会“qa”的丰富内涵',
    '会议传达学习了《A》，会议强调，“qa”',
    '省委书记解读《A》时强调：“qa”',
    '在《A》发布会上，部长指出：“qa”',
    '在学习《A》中，校长指出：“qa”',
    '校长引用《A》说：“qa”',
    '如果《A》要求“qa”',
    '《A》指出，学习《B》要求：“qa”',
    '“qa”是《A》的要求，也是《B》的要求',
    '《A》已经印发。\n“qa”',
    '“qa”',
  ])('%s', (phrasing) => {
    expect(named(phrasing)).toEqual([null])
  })

  test.each([
    ['《A》指出：“qa。”“qb”是我们的校训。', ['A', null]],
    ['《A》指出：“qa”，“qb”是我们的校训。', ['A', null]],
    ['《A》指出：“qa”，校长说：“qb”', ['A', null]],
    ['《A》指出：“qa。”我们要坚持“qb”。', ['A', null]],
    ['《A》指出：“qa”，因此“qb”', ['A', null]],
    ['《A》指出：“qa”，也就是“qb”', ['A', null]],
    ['“qa”（《A》），又指出：“qb”', ['A', null]],
    ['《A》提出“qa”的目标，学校按照“qb”的要求推进', ['A', null]],
    ['“qa”（《A》）。“qb”', ['A', null]],
    ['“qa”，“qb”（《A》）', [null, 'A']],
    ['《A》指出：“qa。”\n又强调：“qb。”', ['A', null]],
  ])('%s', (phrasing, expected) => {
    expect(named(phrasing)).toEqual(expected)
  })
})

test('phrasings that name one source name it with any words of saying, and with other titles before', () => {
  const part = fc.record({
    before: fc.constantFrom(
      '',
      '学校认真学习《B》。',
      '《B》指出：“人才是第一资源。”',
      '同时，',
      '《B》印发后，',
    ),
    subject: fc.constantFrom(
      '《A》',
      '习近平在《A》中',
      '国务院印发的《A》',
      '《A》（国发〔2022〕1号）',
      '《A》第二部分',
    ),
    how: fc.constantFrom('', '明确', '进一步', '还', '反复', '对高校工作'),
    says: fc.constantFrom('指出', '强调', '提出', '要求', '规定', '写道'),
    sign: fc.constantFrom('：', '，', '', '，要', '：要坚持'),
    marks: fc.constantFrom('“”', '「」', '""', '＂＂', '『』'),
    behind: fc.constantFrom('', '。', '。《B》也有要求。', '。这与《B》一致。', '，这是《B》的精神。'),
  })
  fc.assert(
    fc.property(part, ({ before, subject, how, says, sign, marks, behind }) => {
      const [open, close] = [...marks]
      expect(named(`${before}${subject}${how}${says}${sign}${open}qa${close}${behind}`)).toEqual(['A'])
    }),
    { numRuns: 500 },
  )
})

test('a draft without end or sense is read in a moment', () => {
  for (const piece of [
    '就对在从《A》中',
    '又特别是明确“qa”',
    '《A》',
    '中的',
    '《A》指出：“qa”，',
    '（《“',
    '的《A》“qa',
  ]) {
    const draft = piece
      .replaceAll('A', TITLES.A ?? '')
      .replaceAll('qa', '字'.repeat(12))
      .repeat(500)
    const quotations = readDraft(draft)
    const began = performance.now()
    namedArticles(draft, quotations, byTitle)
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
