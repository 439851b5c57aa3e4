import { ARTICLE_KIND_NAMES, type ArticleKind } from '@/lib/journal/article-kinds'
import { articleIdOf, type IssueId, issueIdOf } from '@/lib/journal/ids'
import { issueLabel } from '@/lib/journal/issue-label'
import type { PublishedIssue } from '@/lib/journal/published'
import type { ArticlePassages, IssuePassages, Passage } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'
import { isParagraph, type Material, type Mould, materialOf } from './archive/material'
import { rareWords } from './archive/rare-words'
import { type Variation, varyNumbers, varyText } from './archive/vary-text'
import { type SeededRandom, seededRandom } from './seeded-random'

/** How an archive is made; the same options give the same bytes. */
export type ArchiveOptions = {
  /** How many issues, the real one counted. */
  readonly issues: number
  readonly seed: number
  /** 8 without it, as in the real issue. */
  readonly articlesPerIssue?: number
  /** Share of the characters that belong to rare words; 0.15 without it. */
  readonly share?: number
}

/** Stands before every generated title and behind every generated issue's name. */
export const GENERATED_MARK = '〔生成〕'

const ARTICLES = 8
const SHARE = 0.15
const ISSUES_PER_YEAR = 24
/** Every so manieth sentence is a set phrase, which mostly comes back word for word. */
const SET_PHRASES = 8

type Workshop = {
  readonly material: Material
  readonly seed: string
  readonly newest: IssuePassages
  readonly articlesPerIssue: number
  readonly variationOf: (year: number, random: SeededRandom) => Variation
}

function workshop(library: readonly PublishedIssue[], options: Omit<ArchiveOptions, 'issues'>): Workshop {
  const real = library.map(issuePassages)
  const [newest] = real
  if (newest === undefined) throw new Error('没有真实的一期，无从生成')
  const material = materialOf(real)
  const seed = String(options.seed)
  const words = rareWords(seed, material.characters)
  return {
    material,
    seed,
    newest,
    articlesPerIssue: options.articlesPerIssue ?? ARTICLES,
    variationOf: (year, random) => ({
      material,
      rareWords: words,
      cast: Array.from({ length: 24 }, () => words(random)),
      year,
      share: options.share ?? SHARE,
    }),
  }
}

/** A sentence of the real issue: as it is, or changed, or put together from the clauses of several. */
function sentence(variation: Variation, random: SeededRandom): string {
  const { sentences, clauses } = variation.material
  const place = random.below(sentences.length)
  const picked = sentences[place] ?? ''
  if (random.chance(place % SET_PHRASES === 0 ? 0.6 : 0.04)) return picked
  if (random.chance(0.6)) return varyText(picked, variation, random)
  const lead = Array.from({ length: 1 + random.below(3) }, () => random.pick(clauses)).join('')
  return varyText(lead + (picked.split('，').at(-1) ?? ''), variation, random)
}

function paragraph(length: number, variation: Variation, random: SeededRandom): string {
  let text = sentence(variation, random)
  // The last sentence reaches beyond the length by half of its own.
  while (text.length < length - 33) text += sentence(variation, random)
  return text
}

function passageOf(passage: Passage, mould: Mould, variation: Variation, random: SeededRandom): Passage {
  const { fragment, parts } = passage
  if (isParagraph(passage))
    return { ...passage, parts: [paragraph(random.pick(mould.paragraphLengths), variation, random)] }
  // Dates of a signature and short cells keep their words; longer ones are varied.
  const vary = (text: string) =>
    text.length < 6 || fragment.startsWith('s')
      ? varyNumbers(text, variation.year, random)
      : varyText(text, variation, random)
  return { ...passage, parts: parts.map(vary) }
}

function article(
  mould: Mould,
  issue: IssueId,
  order: number,
  year: number,
  shop: Workshop,
  random: SeededRandom,
): ArticlePassages {
  const variation = shop.variationOf(year, random)
  const { kind, title, passages, alternates } = mould.article
  const name = GENERATED_MARK + varyText(title, variation, random)
  const body = passages.flatMap((passage) => {
    if (passage.fragment !== 'title') return [passageOf(passage, mould, variation, random)]
    const others = passage.parts.filter((part) => part !== title)
    const lines = others.map((part) => varyText(part, variation, random))
    return [{ ...passage, parts: [...lines, name] }]
  })
  const otherKind: ArticleKind = random.chance(0.3) ? random.pick(ARTICLE_KIND_NAMES) : kind
  return {
    id: articleIdOf(issue, order),
    kind: otherKind,
    title: name,
    passages: body,
    alternates: alternates.map((text) => varyText(text, variation, random)),
  }
}

function generate(shop: Workshop, index: number): IssuePassages {
  if (index === 0) return shop.newest
  const random = seededRandom(`${shop.seed}/issue/${index}`)
  const newestYear = Number(shop.newest.id.slice(0, 4))
  const year = newestYear - 1 - Math.floor((index - 1) / ISSUES_PER_YEAR)
  const number = ISSUES_PER_YEAR - ((index - 1) % ISSUES_PER_YEAR)
  const id = issueIdOf(year, number)
  const { moulds } = shop.material
  const rounds = Math.ceil(shop.articlesPerIssue / moulds.length)
  const chosen = Array.from({ length: rounds }, () => random.shuffle(moulds)).flat()
  return {
    id,
    name: issueLabel({ year, number }) + GENERATED_MARK,
    articles: chosen
      .slice(0, shop.articlesPerIssue)
      .map((mould, i) => article(mould, id, i + 1, year, shop, random)),
  }
}

/**
 * Makes any issue of an archive by itself: issue 0 is the newest real one, the others go back from it in time, 24 a year.
 * An issue depends on the seed and its index only.
 */
export function issueGenerator(
  library: readonly PublishedIssue[],
  options: Omit<ArchiveOptions, 'issues'>,
): (index: number) => IssuePassages {
  const shop = workshop(library, options)
  return (index) => generate(shop, index)
}

/**
 * An archive to test with, newest issue first, one at a time: the real issue, then its sentences recombined into older
 * ones, each marked as generated. Long archives never need to be in memory as a whole.
 */
export function* generateArchive(
  library: readonly PublishedIssue[],
  options: ArchiveOptions,
): Generator<IssuePassages> {
  const issueOf = issueGenerator(library, options)
  for (let index = 0; index < options.issues; index++) yield issueOf(index)
}
