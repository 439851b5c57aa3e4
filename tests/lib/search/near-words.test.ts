import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import type { SearchAnswer } from '@/lib/search/answer'
import { isHeading } from '@/lib/search/is-heading'
import { type IssuePassages, issuePassagesSchema } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'
import { plainQuestion, type Question } from '@/lib/search/question'
import { standingAs, standingLabel } from '@/lib/search/standing-words'
import { generateArchive } from '@/scripts/bench/generate-archive'
import { askArchive } from './ask-archive'

const threeIssues = () => [...generateArchive(readLibrary(), { issues: 3, seed: 1 })]

/** An issue of one article with these passages. */
function articleOf(passages: readonly (readonly [fragment: string, words: string])[]): IssuePassages {
  const parts = passages.map(([fragment, words]) => ({ fragment, parts: [words] }))
  const article = { id: '2031-02/01', kind: 'commentary', title: '读书', passages: parts, alternates: [] }
  return issuePassagesSchema.parse({ id: '2031-02', name: '2031年第2期', articles: [article] })
}

async function search(issues: number, words: string, filters: Partial<Question> = {}): Promise<SearchAnswer> {
  const made = issues === 1 ? readLibrary().map(issuePassages) : threeIssues()
  return askArchive(made).ask({ ...plainQuestion(words), ...filters }, 10)
}

const PRINTED = '坚持社会主义办学方向，坚持中国特色社会主义教育发展道路'

const NOTHING_NEAR = { status: 'complete' }

describe('words that stand nowhere', () => {
  test.each([1, 3])(
    'in %i issues are told their longest part that does, and what is nearest',
    async (issues) => {
      const near = (await search(issues, PRINTED.replace('方向', '道路').replace('发展道路', '发展方向')))
        ?.near
      expect(near?.part?.words).toBe('坚持中国特色社会主义教育发展')
      expect(near?.nearest?.words).toBe(PRINTED)
      expect(near?.nearest?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
        { kind: 'other', quote: '道路', text: '方向' },
        { kind: 'other', quote: '方向', text: '道路' },
      ])
    },
  )

  test('that stand with other punctuation are told so, and nothing is near', async () => {
    const answer = await search(1, PRINTED.replace('，', '。'))
    expect(answer?.loose.map(({ tier, hits }) => [tier, hits > 0])).toEqual([
      ['punctuation', true],
      ['variants', false],
    ])
    expect(answer?.near).toBeUndefined()
  })

  test('and are near to nothing, or too short to tell, are told nothing', async () => {
    expect((await search(1, '春眠不觉晓处处闻啼鸟'))?.near).toEqual(NOTHING_NEAR)
    expect((await search(1, '育教才'))?.near).toEqual(NOTHING_NEAR)
  })

  test('are told to be looked for until all has been looked through', async () => {
    const { answers } = askArchive(threeIssues())
    const nears = (await answers(plainQuestion(`${PRINTED}龘`))).flatMap(({ near }) => near?.status ?? [])
    expect(nears.at(-1)).toBe('complete')
    expect(new Set(nears.slice(0, -1))).toEqual(new Set(['looking']))
  })
})

describe('what is near', () => {
  const quote = `${PRINTED}龘`

  test('is quoted without the marks of a phrase', async () => {
    const near = (await search(1, `"${quote}"`))?.near
    expect(near?.nearest?.pieces.map((piece) => piece.quote).join('')).toBe(quote)
  })

  test.each([`${quote} -国际`, `-${quote}`, `${quote} -"国际 交流"`])(
    'is not told where words are excluded: %s',
    async (typed) => expect((await search(1, typed))?.near).toEqual(NOTHING_NEAR),
  )

  test('is not told of keywords, which are no quotation', async () => {
    expect((await search(1, '人才 培养 龘龘 质量 提高'))?.near).toEqual(NOTHING_NEAR)
    expect((await search(1, `${PRINTED} 龘龘`))?.near).toEqual(NOTHING_NEAR)
  })

  test('is told of a quotation that a blank parts', async () => {
    const near = (await search(1, PRINTED.replace('方向，', '道路， ')))?.near
    expect(near?.nearest?.words).toBe(PRINTED)
  })

  test('has to pass each filter', async () => {
    const made = threeIssues()
    const { ask } = askArchive(made)
    const found = (await ask(quote)).near?.nearest
    const article = made.flatMap(({ articles }) => articles).find(({ id }) => id === found?.article)
    const issue = made.find(({ articles }) => articles.some(({ id }) => id === found?.article))
    if (article === undefined || issue === undefined) throw new Error('nothing near')
    const { kind } = article
    const year = Number(issue.id.slice(0, 4))
    const within: Partial<Question>[] = [
      { kind },
      { year },
      { issue: issue.id },
      { article: article.id },
      { kind, year, issue: issue.id, article: article.id },
    ]
    for (const filters of within)
      expect((await ask({ ...plainQuestion(quote), ...filters })).near?.nearest?.words).toContain(PRINTED)

    const kinds = new Map(made.flatMap(({ articles }) => articles.map(({ id, kind }) => [id, kind])))
    for (const { id: otherIssue } of made)
      for (const otherKind of ARTICLE_KIND_NAMES) {
        const filters = { kind: otherKind, issue: otherIssue, year: Number(otherIssue.slice(0, 4)) }
        const { near } = await ask({ ...plainQuestion(quote), ...filters })
        for (const place of [near?.nearest, near?.part]) {
          if (place === undefined) continue
          expect(place.article.startsWith(`${otherIssue}/`)).toBe(true)
          expect(kinds.get(place.article)).toBe(otherKind)
        }
      }
    const none = { ...plainQuestion(quote), year: 1999 }
    expect((await ask(none)).near).toEqual(NOTHING_NEAR)
  })

  test('stands in titles and headings where only these are asked for', async () => {
    const titles = await search(1, quote, { titles: true })
    for (const place of [titles?.near?.nearest, titles?.near?.part])
      expect(place === undefined || isHeading(place)).toBe(true)
    expect(titles?.near?.nearest).toBeUndefined()

    const heading = '（一）加强党对教育工作的全面领导和监督'
    const { ask } = askArchive([
      articleOf([
        ['h1', heading],
        ['p1', `${heading}。`],
      ]),
    ])
    const { near } = await ask({ ...plainQuestion(heading.replace('全面', '全部')), titles: true })
    expect(near?.nearest).toMatchObject({ fragment: 'h1', last: 'h1', words: heading })
  })
})

const FIRST = '读书要读经典，读经典要读原著，读书贵在坚持。'
const SECOND = '学习要联系实际，把学到的道理用到工作里去。'
const THIRD = '馆藏图书逐年增加，阅览室全天开放。'

describe('words that run on over paragraphs', () => {
  const { ask } = askArchive([
    articleOf([
      ['p1', FIRST],
      ['p2', SECOND],
      ['p3', THIRD],
      ['h1', '怎样办好图书馆'],
    ]),
  ])
  const tail = '读经典要读原著，读书贵在坚持。'
  const head = '学习要联系实际，把学到的道理'

  test.each([`${tail}${head}`, `${tail} ${head}`, `${tail}\n${head}`, `"${tail}${head}"`])(
    'stand, and each paragraph is told with its words: %s',
    async (typed) => {
      const answer = await ask(typed)
      expect(answer.hits).toBe(0)
      const { nearest, part } = answer.near ?? {}
      expect(part).toBeUndefined()
      expect(nearest?.passages).toEqual([
        { fragment: 'p1', words: tail },
        { fragment: 'p2', words: head },
      ])
      expect(nearest && standingAs(nearest)).toBe('same')
      expect(nearest && standingLabel(nearest)).toBe('文字和标点一致，原文分在两段')
    },
  )

  test('stand over more than two', async () => {
    const { near } = await ask(`贵在坚持。${SECOND}馆藏图书逐年增加`)
    expect(near?.nearest?.passages).toEqual([
      { fragment: 'p1', words: '贵在坚持。' },
      { fragment: 'p2', words: SECOND },
      { fragment: 'p3', words: '馆藏图书逐年增加' },
    ])
    expect(near?.nearest && standingLabel(near.nearest)).toBe('文字和标点一致，原文分在三段')
  })

  test('and into a heading stand in neighbouring places', async () => {
    const { near } = await ask('阅览室全天开放。怎样办好图书馆')
    expect(near?.nearest && standingLabel(near.nearest)).toBe('文字和标点一致，原文分在相邻的两处')
  })

  test.each([
    [`${tail.replace('。', '，')}${head}`, '文字一致，标点不同，原文分在两段'],
    [`${tail.replace('，', '')} ${head.replace('，', '、')}`, '文字一致，标点不同，原文分在两段'],
    [`${tail.replace('经', '經')}${head.replace('学', '學')}`, '繁简或数字写法不同，原文分在两段'],
  ])('are told how they agree: %s', async (typed, label) => {
    const { near } = await ask(typed)
    expect(near?.nearest && standingLabel(near.nearest)).toBe(label)
    expect(near?.nearest?.passages.map(({ fragment }) => fragment)).toEqual(['p1', 'p2'])
  })

  test('and leave words out under an ellipsis stand around it', async () => {
    const { near } = await ask('读经典要读原著……学习要联系实际')
    expect(near?.nearest && standingLabel(near.nearest)).toBe('省略号前后的文字都与原文一致，原文分在两段')
    expect(near?.nearest?.passages).toEqual([
      { fragment: 'p1', words: '读经典要读原著' },
      { fragment: 'p2', words: '学习要联系实际' },
    ])
  })

  test('with a word changed do not stand', async () => {
    const { near } = await ask(`${tail.replace('坚持', '坚守')}${head}`)
    expect(near?.nearest && standingAs(near.nearest)).toBeNull()
    expect(near?.nearest && standingLabel(near.nearest)).toBeNull()
  })

  test('stand for keywords too, where these are all of the text there', async () => {
    const { near } = await ask('坚持。 学习要联系实际')
    expect(near?.nearest && standingAs(near.nearest)).toBe('same')
  })

  test('of which only the titles are asked for do not stand in paragraphs', async () => {
    expect((await ask({ ...plainQuestion(`${tail}${head}`), titles: true })).near).toEqual(NOTHING_NEAR)
  })

  test('of headings with text between them do not stand', async () => {
    const apart = askArchive([
      articleOf([
        ['h1', '一、怎样读好书本'],
        ['p1', FIRST],
        ['h2', '二、怎样办好图书馆'],
      ]),
    ])
    const { near } = await apart.ask({ ...plainQuestion('一、怎样读好书本二、怎样办好图书馆'), titles: true })
    expect(near?.nearest && standingAs(near.nearest)).not.toBe('same')
  })
})

describe('in an archive of which only the nearest cells are read', () => {
  const made = threeIssues()
  const { ask } = askArchive(made)
  // The newest issue is held whole; of the others cells are proposed.
  const older = made.slice(1).flatMap(({ articles }) => articles)
  const prose = older.map(({ id, passages }) => ({
    id,
    paragraphs: passages.flatMap(({ fragment, parts: [words = ''] }) =>
      /^p/.test(fragment) && words.length > 30 ? [{ fragment, words }] : [],
    ),
  }))

  test('words over two paragraphs stand', async () => {
    const asked = older.flatMap(({ id, passages }) =>
      passages.flatMap(({ fragment, parts: [words = ''] }, at) => {
        const next = passages[at + 1]
        const [then = ''] = next?.parts ?? []
        return next !== undefined &&
          [fragment, next.fragment].every((each) => /^p/.test(each)) &&
          words.length > 30 &&
          then.length > 30
          ? [{ id, fragment, typed: words.slice(-14) + then.slice(0, 14) }]
          : []
      }),
    )
    const sample = asked.filter((_, at) => at % Math.ceil(asked.length / 40) === 0)
    const missed: string[] = []
    for (const { typed } of sample) {
      const answer = await ask(typed)
      const nearest = answer.near?.nearest
      if (
        answer.hits === 0 &&
        answer.loose.every(({ hits }) => hits === 0) &&
        (!nearest || standingAs(nearest) === null)
      )
        missed.push(typed)
    }
    expect(missed).toEqual([])
  })

  test('words of paragraphs that are no neighbours do not stand', async () => {
    for (const { id, paragraphs } of prose.filter(({ paragraphs }) => paragraphs.length > 12).slice(0, 12)) {
      const [first, last] = [paragraphs[0], paragraphs.at(-1)]
      const typed = `${first?.words.slice(-16)}${last?.words.slice(0, 16)}`
      const { near } = await ask({ ...plainQuestion(typed), article: id })
      expect(near?.nearest && standingAs(near.nearest), typed).not.toBe('same')
      expect(near?.nearest && standingAs(near.nearest), typed).not.toBe('punctuation')
    }
  })
})
