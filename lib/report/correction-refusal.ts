import type { ArticleId } from '@/lib/journal/ids'
import type { Provenance } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'
import { placesOfWords } from './places-of-words'

/** The correction that staff ask for. */
export type CorrectionAsked = {
  readonly article: ArticleId
  readonly find: string
  readonly replace: string
  readonly occurrence: number | null
}

/** How many places a refusal lists; more help nobody to choose. */
const MOST_LISTED = 12

/**
 * Why a correction cannot be made, in plain words, or null where it can: it changes nothing, the words do not stand in the
 * article (they may in another), or stand in several places and which is not said.
 */
export function correctionRefusal(
  asked: CorrectionAsked,
  issue: PublishedIssue,
  provenance: Provenance,
): string | null {
  const { article, find, replace, occurrence } = asked
  if (find.trim() === '') return '没有写明原字：请照来源抄下要改的字。'
  if (find === replace) return `“${find}”改前改后一样，没有要改的。`
  const placesIn = (id: ArticleId) => {
    const published = issue.articles.find(({ record }) => record.id === id)
    const ledger = provenance.articles.find((each) => each.id === id)
    return published && ledger ? placesOfWords(published, ledger, find) : []
  }
  const places = placesIn(article)
  const list = places
    .slice(0, MOST_LISTED)
    .map(({ label, excerpt }, i) => `\n  第 ${i + 1} 处：${label} ${excerpt}`)
    .join('')
  if (places.length === 0) {
    const others = issue.articles.filter(({ record }) => placesIn(record.id).length > 0)
    const hint =
      others.length === 0
        ? '请照来源逐字抄下（空格不计），已更正过的要照更正后的字'
        : `它在 ${others.map(({ record }) => `${record.id}《${record.title}》`).join('、')} 里，请核对篇号`
    return `${article} 里没有“${find}”：${hint}。`
  }
  if (occurrence === null && places.length > 1)
    return `“${find}”在 ${article} 里出现了 ${places.length} 次：请把原字写长一些，或在命令后加上 --occurrence 指明第几处。${list}`
  if (occurrence !== null && occurrence > places.length)
    return `“${find}”在 ${article} 里只有 ${places.length} 处，没有第 ${occurrence} 处。${list}`
  return null
}
