import * as z from 'zod/mini'
import { ofRelease, pageRelease } from '@/lib/device/page-release.browser'
import type { IssueId } from '@/lib/journal/ids'
import { issueIdSchema } from '@/lib/search/passage'
import '@/lib/journal/zod-without-eval'
import { ISSUE_LIST_ADDRESS, issuePlacesAddress, issuePlacesSchema } from './issue-places'
import type { ReadCitation } from './read-citation'
import { type CitedTarget, resolveCitation } from './resolve-citation'

/** Where a citation leads, with its issue; or what of it there is not: the issue, or the place in it. */
export type FoundCitation =
  | { readonly issue: IssueId; readonly target: CitedTarget }
  | { readonly missing: 'issue' | 'place' }

const issueListSchema = z.array(issueIdSchema)

const tables = new Map<string, Promise<unknown>>()

/** A file of the site, fetched once for the open page; one that did not come is asked for again the next time. */
function fetchOnce(address: string): Promise<unknown> {
  const known = tables.get(address)
  if (known !== undefined) return known
  const fetched = fetch(ofRelease(address, pageRelease())).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return response.json()
  })
  fetched.catch(() => tables.delete(address))
  tables.set(address, fetched)
  return fetched
}

/**
 * Finds the place that a citation names, in the issue that it names or else in the newest one. Throws where the tables do not come or are
 * damaged: then nothing is known of the place, which is not the same as that it is missing.
 */
export async function findCited(citation: ReadCitation): Promise<FoundCitation> {
  const issues = issueListSchema.parse(await fetchOnce(ISSUE_LIST_ADDRESS))
  const { year, number } = citation
  const isNamed = (id: IssueId) => {
    const [idYear, idNumber] = id.split('-').map(Number)
    return idYear === year && idNumber === number
  }
  const issue = year === undefined ? issues[0] : issues.find(isNamed)
  if (issue === undefined) return { missing: 'issue' }
  const places = issuePlacesSchema.parse(await fetchOnce(issuePlacesAddress(issue)))
  const target = resolveCitation(citation, places)
  return target === null ? { missing: 'place' } : { issue, target }
}
