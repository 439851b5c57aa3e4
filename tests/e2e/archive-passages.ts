import type { Page } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { issueLabel } from '@/lib/journal/issue-label'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { type IssuePassages, issuePassagesSchema } from '@/lib/search/passage'
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

/** The newest issue once more under other numbers, for an archive of several; in each an article less is left. */
export function severalIssues(): readonly IssuePassages[] {
  const [newest] = libraryPassages()
  if (newest === undefined) throw new Error('the library is empty')
  const older = [
    { year: 2021, number: 24 },
    { year: 2021, number: 23 },
    { year: 2020, number: 12 },
  ].map((issue, i) => {
    const id = `${issue.year}-${issue.number}`
    const articles = newest.articles.slice(i + 1)
    const text = JSON.stringify({ ...newest, name: issueLabel(issue), articles })
    return issuePassagesSchema.parse(JSON.parse(text.replaceAll(`"${newest.id}`, `"${id}`)))
  })
  return [newest, ...older]
}

/** Lets the page search other issues than those of the site. `hold` may keep a file back until it resolves. */
export async function serveIssues(
  page: Page,
  issues: readonly IssuePassages[],
  hold: (address: string) => Promise<void> = async () => {},
): Promise<void> {
  const files = new Map([...archiveFiles(issues)].map(({ address, bytes }) => [address, bytes]))
  await page.route(/\/search\/(?:archive\.json|texts\/|index\/|variants\/)/, async (route) => {
    const address = new URL(route.request().url()).pathname
    const bytes = files.get(address)
    await hold(address)
    if (bytes === undefined) await route.fulfill({ status: 404 })
    else await route.fulfill({ body: Buffer.from(bytes) }).catch(() => {})
  })
}
