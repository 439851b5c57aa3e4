import type { Page } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import type { IssuePassages } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'

/** What the site is searched for: the passages of the records it is built from. */
export function libraryPassages(): readonly IssuePassages[] {
  return readLibrary().map(issuePassages)
}

/** The files that hold the texts of an issue. */
export const TEXTS = /\/search\/texts\//

/** The places that a list of results leads to, in its order: 2022-01/03#p12. */
export async function listedPlaces(page: Page): Promise<string[]> {
  const links = page.getByRole('main').getByRole('listitem').getByRole('link')
  return links.evaluateAll((all) =>
    all.map((link) => (link.getAttribute('href') ?? '').replace(/^\/issues\/(.*)\/\?q=.*#/, '$1#')),
  )
}
