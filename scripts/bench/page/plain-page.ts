import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { z } from 'zod'
import { plainDocument } from './plain-article'

const WORDS = 'scripts/bench/page/plain-words.browser.mjs'

const wordsSchema = z.object({ title: z.string(), lines: z.array(z.string()) })

/**
 * Of each built page of a site, by its address, the plain page of the same words: its headings, lines, list items and links in their order,
 * no class, no style, no program. Sheets that are shut and pictures are left out, the header and the foot are in. A search in the address is
 * not done: the words are those of the page as it was built.
 */
export async function plainPages(
  browser: Browser,
  site: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const page = await browser.newPage()
  try {
    await page.addInitScript({ path: WORDS })
    await page.goto('about:blank')
    const plain = new Map<string, string>()
    for (const address of addresses) {
      const html = readFileSync(
        join(site, new URL(address, 'http://localhost').pathname, 'index.html'),
        'utf8',
      )
      const words = wordsSchema.parse(await page.evaluate(`plainWords(${JSON.stringify(html)})`))
      plain.set(address, plainDocument(words.title, words.lines))
    }
    return plain
  } finally {
    await page.close()
  }
}
