import type { NearWords } from '@/lib/search/answer'

/** What stands beside the answer of a search is told: the words in the box, and whether the search is over and has found nothing. */
export type SearchAside = { readonly query: string; readonly isNothing: boolean }

/** What stands below an answer that found nothing is told what is near. */
export type SearchNearest = { readonly near: NearWords }
