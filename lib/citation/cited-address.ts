import { resultAddress } from '@/lib/search/addresses'
import { articleOf } from '@/lib/search/article-numbers'
import { exactPhrase } from '@/lib/search/exact-phrase'
import type { FoundCitation } from './find-cited.browser'

/** A citation that was found, with its issue. */
export type CitedThere = Extract<FoundCitation, { issue: unknown }>

/** The address of a cited place with the quoted words marked, as a result of the search opens it. */
export function citedAddress({ issue, target }: CitedThere, words = ''): string {
  return resultAddress(articleOf(issue, Number(target.article)), target.fragment, exactPhrase(words))
}
