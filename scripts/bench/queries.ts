import type { IssuePassages } from '@/lib/search/passage'
import { type SeededRandom, seededRandom } from './seeded-random'

/** What people look for, by the kind of words they give. */
export const QUERY_CATEGORIES = [
  '一字',
  '两字',
  '四字',
  '短语',
  '整句',
  '跨页',
  '数字西文',
  '全角半角',
  '空格',
  '没有的',
] as const
export type QueryCategory = (typeof QUERY_CATEGORIES)[number]

/** A query to measure with, as it would be typed. */
export type BenchQuery = { readonly category: QueryCategory; readonly query: string }

/** From what queries are made. */
export type QuerySource = {
  readonly issueOf: (index: number) => IssuePassages
  readonly issues: number
  /** Stretches of the newest issue across a repaired page break. */
  readonly pageBreaks: readonly string[]
}

/** Issues of the archive that queries are taken from; all of a small archive. */
const SAMPLED_ISSUES = 16
const HAN_RUN = /\p{Script=Han}{2,}/gu
const SENTENCE = /[^。！？；]+[。！？]/gu
const NUMBERS = [
  /〔\d{4}〕\d+号/gu,
  /\d+\.\d+/gu,
  /\d+[%％]/gu,
  /[A-Za-z0-9+]*[A-Za-z][A-Za-z0-9+]*/gu,
  /\d{4}年\d+月(?:\d+日)?/gu,
  /\d{2,}\s?[所个万项亿门]/gu,
]
/** In the real issue, so in every archive. */
const KNOWN_NUMBERS = ['5G', '15.85', '〔2021〕671号', '60%']
const UNSEEN = [...'龘麤鱻羴厵灥嚞飝']
const ZERO_WIDTH = '\u200b'

/** A run that is typed as one word and means itself: no blank, no sign that the search takes as an operator. */
const isPlain = (text: string) => text !== '' && !/[\s"＂]|^[-－]/u.test(text)
const unspaced = (text: string) => text.replace(/\s+/gu, '')
const wide = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

type Texts = { readonly all: readonly string[]; readonly long: readonly string[] }

function sampleTexts({ issueOf, issues }: QuerySource, random: SeededRandom): Texts {
  const indexes = new Set([0])
  while (indexes.size < Math.min(SAMPLED_ISSUES, issues)) indexes.add(random.below(issues))
  const all = [...indexes].flatMap((index) =>
    issueOf(index).articles.flatMap(({ passages }) => passages.flatMap(({ parts }) => parts)),
  )
  return { all, long: all.filter((text) => text.length >= 40) }
}

/** Where words begin in a text, as the dictionary of the runtime sees it: nobody looks for half a word. */
function wordStarts(run: string): number[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map(({ index }) => index)
}

function stretch({ long }: Texts, length: number, random: SeededRandom): string {
  for (;;) {
    const runs = (random.pick(long).match(HAN_RUN) ?? []).filter((run) => run.length >= length)
    if (runs.length === 0) continue
    const run = random.pick(runs)
    const start = random.pick(wordStarts(run))
    if (start + length <= run.length) return run.slice(start, start + length)
  }
}

function sentence({ long }: Texts, random: SeededRandom): string {
  for (;;) {
    const sentences = (random.pick(long).match(SENTENCE) ?? [])
      .map(unspaced)
      .filter((each) => each.length >= 15 && each.length <= 90 && isPlain(each))
    if (sentences.length > 0) return random.pick(sentences)
  }
}

function number({ all }: Texts, random: SeededRandom): string {
  const pattern = random.pick(NUMBERS)
  for (let tries = 0; tries < 400; tries++) {
    const found = (random.pick(all).match(pattern) ?? []).map(unspaced).filter(isPlain)
    if (found.length > 0) return random.pick(found)
  }
  return random.pick(KNOWN_NUMBERS)
}

function otherWidth(texts: Texts, random: SeededRandom): string {
  const text = random.chance(0.5) ? number(texts, random) : sentence(texts, random).slice(0, 24)
  return random.chance(0.5) ? wide(text) : text.normalize('NFKC')
}

/** Two words of one paragraph with a blank between them, or a word with blanks of no width in it. */
function spaced(texts: Texts, random: SeededRandom): string {
  if (random.chance(0.3)) return [...stretch(texts, 4 + random.below(4), random)].join(ZERO_WIDTH)
  const paragraph = { ...texts, long: [random.pick(texts.long)] }
  const runs = (paragraph.long[0] ?? '').match(HAN_RUN) ?? []
  if (!runs.some((run) => run.length >= 3)) return spaced(texts, random)
  const words = [stretch(paragraph, 2, random), stretch(paragraph, 2 + random.below(2), random)]
  return words.join(random.chance(0.5) ? ' ' : '\u3000')
}

/** Words that most likely stand nowhere: invented, scrambled, or with one character changed. */
function absent(texts: Texts, random: SeededRandom): string {
  const kind = random.next()
  const known = [...stretch(texts, 6 + random.below(4), random)]
  if (kind < 0.4) return random.shuffle(known).join('')
  if (kind < 0.7) return known.with(random.below(known.length), random.pick(UNSEEN)).join('')
  return `${random.pick(UNSEEN)}${stretch(texts, 2, random)}${random.pick(UNSEEN)}`
}

/** Makes `each` queries of every category, the same for the same seed; repeated ones are dropped. */
export function makeQueries(source: QuerySource, each: number, seed: number): readonly BenchQuery[] {
  const random = seededRandom(`${seed}/queries`)
  const texts = sampleTexts(source, random)
  const makers: Readonly<Record<QueryCategory, () => string>> = {
    一字: () => stretch(texts, 1, random),
    两字: () => stretch(texts, 2, random),
    四字: () => stretch(texts, 4, random),
    短语: () => stretch(texts, 6 + random.below(7), random),
    整句: () => sentence(texts, random),
    跨页: () => random.pick(source.pageBreaks),
    数字西文: () => (random.chance(0.2) ? random.pick(KNOWN_NUMBERS) : number(texts, random)),
    全角半角: () => otherWidth(texts, random),
    空格: () => spaced(texts, random),
    没有的: () => absent(texts, random),
  }
  return QUERY_CATEGORIES.flatMap((category) => {
    const queries = new Set<string>()
    for (let tries = 0; queries.size < each && tries < each * 10; tries++) queries.add(makers[category]())
    return [...queries].map((query) => ({ category, query }))
  })
}
