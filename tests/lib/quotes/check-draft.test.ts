import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import { checkDraft, type DraftProgress } from '@/lib/quotes/check-draft'
import { readDraft } from '@/lib/quotes/read-draft'
import { createFileStore } from '@/lib/search/archive/file-store'
import { openArchive } from '@/lib/search/archive/open-archive'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { issuePassages } from '@/lib/search/passages'

const [published] = readLibrary()
if (published === undefined) throw new Error('the library is empty')
const files = new Map(
  [...archiveFiles(readLibrary().map(issuePassages))].map(({ address, bytes }) => [address, bytes] as const),
)
const asked: string[] = []
const archive = await openArchive(
  createFileStore(async (address) => {
    asked.push(address)
    const bytes = files.get(address)
    if (bytes === undefined) throw new Error(address)
    return bytes
  }),
)
const never = new AbortController().signal
const check = (draft: string, every = false) =>
  checkDraft(draft, readDraft(draft, every), archive, () => {}, never)

const OPINION = '关于深入推进世界一流大学和一流学科建设的若干意见'
const WORDS = '心怀“国之大者”，坚持社会主义办学方向'

describe('a draft', () => {
  test('has each quotation judged, with its place', async () => {
    const draft = `《${OPINION}》要求：「${WORDS}」，又要求「${WORDS.replace('坚持', '不坚持')}」；有人说“天下没有这样的一句话写在这里”，“双一流”。`
    const checked = await check(draft)
    expect(checked.map(({ verdict }) => verdict)).toEqual(['same', 'changed', 'absent', 'short'])
    expect(checked[0]?.place).toMatchObject({ article: '2022-01/06', title: OPINION, words: WORDS })
    expect(checked[1]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'extra', quote: '不', text: '' },
    ])
    for (const { start, end, words } of checked) expect(draft.slice(start, end)).toBe(words)
  })

  test.each([
    ['before it', `《为加快建设世界重要人才中心和创新高地贡献力量》指出：“${WORDS}”。`],
    ['behind it', `“${WORDS}”（《为加快建设世界重要人才中心和创新高地贡献力量》，2022年）。`],
  ])('that names another source %s is told so', async (_where, draft) => {
    expect((await check(draft)).map(({ verdict }) => verdict)).toEqual(['elsewhere'])
  })

  const OTHER = '为加快建设世界重要人才中心和创新高地贡献力量'
  const PLAN = '“十四五”时期教育强国推进工程实施方案'
  test.each([
    ['whose title stands behind in a sentence of its own', `他说：“${WORDS}。”《${OTHER}》也有要求。`],
    ['with which it only agrees', `“${WORDS}”。这与《${OTHER}》的精神一致。`],
    [
      'that opens the next quotation',
      `《${OPINION}》指出："${WORDS}。"《${OTHER}》强调："${WORDS.slice(3)}"`,
    ],
    ['that is named inside the words of another', `《${OPINION}》指出，要把《${OTHER}》落到实处：“${WORDS}”`],
    ['that is named together with its own', `《${OTHER}》《${OPINION}》都强调：“${WORDS}”`],
    ['that another carries out', `为落实《${OTHER}》，教育部提出：“${WORDS}”`],
  ])('is not told that it names a source %s', async (_what, draft) => {
    expect((await check(draft))[0]?.verdict).toMatch(/^(?:same|punctuation)$/)
  })

  test('that names a source with quotation marks in its title is judged by it', async () => {
    const checked = await check(`“${WORDS}”（《${PLAN}》）`)
    expect(checked.map(({ verdict }) => verdict)).toEqual(['elsewhere'])
  })

  test('that names a source for two quotations is told so of both', async () => {
    const draft = `《${OTHER}》指出：“${WORDS}”，“${WORDS}”。又强调：“${WORDS}。”`
    expect((await check(draft)).map(({ verdict }) => verdict)).toEqual([
      'elsewhere',
      'elsewhere',
      'elsewhere',
    ])
  })

  test('quotes over the end of a paragraph, with the break and without', async () => {
    const passages = issuePassages(published).articles.flatMap((each) =>
      each.id === '2022-01/06' ? each.passages : [],
    )
    const isParagraph = (at: number) => /^p\d/.test(passages[at]?.fragment ?? '')
    const at = passages.findIndex((_, place) => isParagraph(place) && isParagraph(place + 1))
    const [one = '', two = ''] = passages.slice(at, at + 2).map(({ parts }) => parts.join(''))
    const [fragment, last] = passages.slice(at, at + 2).map((each) => each.fragment)
    const [end, begin] = [one.slice(-20), two.slice(0, 20)]
    const quoted = [`${end}\n${begin}`, end + begin, `${end}\n不${begin}`]
    const checked = await check(quoted.map((words) => `「${words}」。`).join('\n'))
    expect(checked.map(({ verdict }) => verdict)).toEqual(['same', 'punctuation', 'changed'])
    for (const { place } of checked)
      expect(place).toMatchObject({ fragment, last, words: `${end}\n${begin}` })
  })

  test('that names a source the archive does not have is judged by the words', async () => {
    expect((await check(`《另一本书》说：“${WORDS}”。`)).map(({ verdict }) => verdict)).toEqual(['same'])
  })

  test('without quotations has none, and with every sentence all', async () => {
    expect(await check('没有引文的一段话。')).toEqual([])
    const draft = `我们要${WORDS}。第二句话在哪里都没有写过的。`
    expect((await check(draft, true)).map(({ verdict }) => verdict)).toEqual(['changed', 'absent'])
  })

  test('asks for nothing that depends on it, and nothing at all once the texts are there', async () => {
    await check(`“${WORDS}”`)
    const before = asked.length
    await check('“教育强国建设规划纲要实施方案等文件的要求”')
    expect(asked.slice(before)).toEqual([])
  })

  test('tells how far the check has come, and ends when it is cancelled', async () => {
    const told: DraftProgress[] = []
    const abort = new AbortController()
    const draft = `“${WORDS}”`.repeat(20)
    await checkDraft(draft, readDraft(draft), archive, (progress) => told.push(progress), never)
    expect(told.at(0)).toEqual({ stage: 'texts', done: 0, total: 1 })
    for (const { done, total } of told) expect(done).toBeLessThan(total)
    const cancelled = checkDraft(draft, readDraft(draft), archive, () => abort.abort(), abort.signal)
    await expect(cancelled).rejects.toThrow(/abort/i)
  })
})
