import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IslandName } from '@/lib/islands/island'
import { compressFiles } from './compress-files'
import { integrityOf } from './content-policy'
import { finishPage, withoutFramework } from './finish-page'
import { hintPrograms, wholeProgram } from './hint-programs'
import { inlineStyles, linkedSheet } from './inline-styles'
import { pageStyles } from './page-styles'
import { PROGRAM_LIST, programListSchema } from './program-files'

// Takes the framework out of the exported site: its scripts out of every page, and the files that only they would fetch. Writes into each page
// the styles that it needs, or hints for its program where it is one.
// Then every file that is left is compressed; the pages are when they have got their release (scripts/write-offline.ts).
const files = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })

/** What the framework's router would fetch: its scripts, and each page once more as the tree of its components. */
const OF_FRAMEWORK =
  /^out\/_next\/.*\.js$|^out\/(?!texts\/)(?:.*\/)?(?:index|__next\..*|_not-found|404)\.txt$/

/** Files to take away are whole as they were written: they have a policy of their own. */
const WHOLE = /^out\/downloads\//

const read = (address: string) => readFileSync(join('out', address), 'utf8')
const integrity = (address: string) => integrityOf(readFileSync(join('out', address)))

const LIST = join('out', 'scripts', PROGRAM_LIST)
const { programs, search } = programListSchema.parse(JSON.parse(readFileSync(LIST, 'utf8')))
rmSync(LIST)

/**
 * Whoever opens this page searches. The manifest is not among what it asks for ahead: it tells whether the site has changed since, and is asked for
 * with the first search.
 */
const SEARCH_PAGE = 'search-page' satisfies IslandName

/** A page with hints for the program that draws it, and for what brings that to life. */
function hinted(html: string): string {
  const name = wholeProgram(html)
  if (name === undefined) return html
  const [own, view] = [programs[name], programs.awaken]
  if (own === undefined || view === undefined) throw new Error(`网页要的程序没有打包成：${name}`)
  return hintPrograms(html, [...new Set([...own.now, ...view.now])], name === SEARCH_PAGE ? search : [])
}

/** Shown where there is no network, by a browser that has the stylesheet. */
const OFFLINE_PAGE = 'out/offline/index.html'

const stylesFrom = new Map<string, (html: string) => Promise<string>>()

/** A page with its styles in it, where it has but the stylesheet of the whole site. */
async function styled(html: string): Promise<string> {
  const sheet = linkedSheet(html)
  const script = /<script type="module" src="(?<address>[^"]+)"/.exec(html)?.groups?.address
  if (sheet === undefined || script === undefined) return html
  const stylesOf = stylesFrom.get(sheet) ?? pageStyles(read(sheet), read(script))
  stylesFrom.set(sheet, stylesOf)
  return inlineStyles(html, await stylesOf(html))
}

let pages = 0
const others: string[] = []
for (const path of files('out').map((file) => file.replaceAll('\\', '/'))) {
  if (OF_FRAMEWORK.test(path)) {
    rmSync(path)
    continue
  }
  if (path.endsWith('.html') && !WHOLE.test(path)) {
    const html = withoutFramework(readFileSync(path, 'utf8'))
    writeFileSync(path, finishPage(path === OFFLINE_PAGE ? html : await styled(hinted(html)), integrity))
    pages += 1
  } else others.push(path)
}
await compressFiles(others)
console.log(`网页已整理好：${pages} 页`)
