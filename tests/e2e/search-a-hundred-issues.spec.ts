import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import type { IssuePassages } from '@/lib/search/passage'
import { plainQuestion } from '@/lib/search/question'
import { generateArchive } from '../../scripts/bench/generate-archive'
import { type SiteServer, serveSite } from '../../scripts/bench/page/serve-site'
import { writeArchiveFolder } from '../../scripts/bench/write-archive-folder'
import { naiveAnswer } from '../lib/search/naive-question'

// The built site over the files of a hundred generated issues (two articles each, to be quick), from a server that
// does nothing but hand out files. `npm run bench:search` measures whole ones.
let issues: readonly IssuePassages[] = []
let server: SiteServer
let folder: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  issues = [...generateArchive(readLibrary(), { issues: 100, seed: 4, articlesPerIssue: 2 })]
  folder = mkdtempSync(join(tmpdir(), 'hundred-issues-'))
  writeArchiveFolder(issues, folder)
  server = await serveSite([folder, 'out'])
})

test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const status = (page: Page) => page.getByRole('main').getByRole('status')
const numberText = (number: number) => number.toLocaleString('zh-CN')
const truth = (query: string) =>
  naiveAnswer(issues, query.split(' '), [], { ...plainQuestion(query), order: 'issue' })

/** Words of a passage in the middle of the archive, without blanks. */
function wordsOf(issue: number, passage: number, length: number): string {
  const texts = issues[issue]?.articles[0]?.passages.map(({ parts }) => (parts[0] ?? '').replace(/\s/gu, ''))
  const long = texts?.filter((text) => text.length > length + 5) ?? []
  return long[passage % long.length]?.slice(5, 5 + length) ?? ''
}

test('a hundred issues answer with the exact total and the newest issues first', async ({ page }) => {
  const words = [
    '教育',
    '人才',
    '的',
    wordsOf(3, 2, 4),
    wordsOf(37, 9, 6),
    wordsOf(64, 5, 12),
    wordsOf(99, 4, 30),
    '高等教育 人才',
  ]
  await page.goto(`${server.origin}/search/`)
  for (const query of words) {
    await page.getByRole('searchbox').fill(query)
    const { hits, places } = truth(query)
    const total = query.includes(' ') ? `${numberText(places.length)} 段` : `${numberText(hits)} 处`
    await expect(status(page), query).toHaveText(`共 ${total}`)
    if (query.includes(' ')) continue
    const links = await page
      .getByRole('main')
      .locator('a[href*="#"]:has(mark)')
      .evaluateAll((all) =>
        all.map((link) => {
          const { pathname, hash } = new URL((link as HTMLAnchorElement).href)
          return pathname.replace(/^\/issues\/|\/$/g, '') + hash
        }),
      )
    expect(links.length).toBeGreaterThan(0)
    expect(links, query).toEqual(places.slice(0, links.length))
  }
})

test('words that no issue has are not found in any of them', async ({ page }) => {
  await page.goto(`${server.origin}/search/?q=${encodeURIComponent('龘龘育教才人')}`)
  await expect(status(page)).toHaveText('没有找到')
})

test('nothing is fetched twice, and only files of the archive are', async ({ page }) => {
  page.on('request', (request) => expect(new URL(request.url()).origin).toBe(server.origin))
  server.answers()
  await page.goto(`${server.origin}/search/`)
  for (const query of [wordsOf(37, 9, 6), wordsOf(64, 5, 12), wordsOf(37, 9, 6)]) {
    await page.getByRole('searchbox').fill(query)
    await expect(status(page)).toHaveText(`共 ${truth(query).hits.toLocaleString('zh-CN')} 处`)
  }
  // As the server sees it: what the page has asked for ahead, the worker finds in the browser's store.
  const files = server
    .answers()
    .map(({ path }) => path)
    .filter((path) => /^\/search\/.*\.(?:json|bin|js)$/.test(path))
  expect(files).toContain('/search/archive.json')
  expect(new Set(files).size).toBe(files.length)
  expect(files.length).toBeLessThan(200)
})

test('a file that does not come is told, and the next try has the answer', async ({ page }) => {
  const query = wordsOf(64, 5, 12)
  await page.route('**/search/index/**/*.bin', (route) => route.abort())
  await page.goto(`${server.origin}/search/?q=${encodeURIComponent(query)}`)
  await expect(status(page)).toHaveText('没有取到原文')
  await page.unroute('**/search/index/**/*.bin')
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(status(page)).toHaveText(`共 ${truth(query).hits.toLocaleString('zh-CN')} 处`)
})
