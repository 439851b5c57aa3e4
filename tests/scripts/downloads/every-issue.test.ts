import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import { packBook } from '@/lib/downloads/epub/pack-book'
import { elementsOf, hasClass, type MarkupElement, readMarkup, textOf } from '@/lib/downloads/markup'
import { proveText } from '@/lib/downloads/prove-text'
import type { AddressedBlock } from '@/lib/journal/addressed-block'
import type { PublishedArticle } from '@/lib/journal/published'
import { renderBook } from '@/scripts/downloads/render-book'
import { renderSingleFile, sharedOfFiles } from '@/scripts/downloads/render-single-file'

const CHECKER = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find((path) => existsSync(path))

const library = readLibrary()
const shared = await sharedOfFiles()

/** All text of a record's body, end to end. */
function recordText(blocks: readonly AddressedBlock[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'notice':
          return recordText(block.blocks)
        case 'table':
          return [block.head, ...block.rows].flat().join('')
        case 'signature':
          return block.lines.map(({ text }) => text).join('')
        default:
          return block.text
      }
    })
    .join('')
}

/** All text of a drawn body, without the two fields of the record and the word that stand at the fold of a notice. */
function drawnText(article: readonly MarkupElement[]): string {
  const body = article.find((element) => hasClass(element, 'article-body'))
  const beside = elementsOf(body?.children ?? [])
    .filter((each) => hasClass(each, 'fold-label') || each.attributes['data-place'] === 'title')
    .map((each) => textOf([each]))
  return beside.reduce((text, each) => text.replace(each, ''), textOf(body?.children ?? []))
}

const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? ''
const titleOf = ({ record }: PublishedArticle) => record.title

describe.each(library.map((published) => [published.issue.id, published] as const))(
  'the single file of %s',
  async (_, published) => {
    const html = await renderSingleFile(published, shared)
    const elements = elementsOf(readMarkup(bodyOf(html).replace(/<script>[\s\S]*<\/script>/, '')))
    const articles = elements.filter(({ name }) => name === 'article')

    test('holds every article in order, character for character', () => {
      expect(articles.length).toBe(published.articles.length)
      for (const [at, article] of published.articles.entries()) {
        const drawn = elementsOf([articles[at] ?? expect.fail(titleOf(article))])
        expect(drawnText(drawn), titleOf(article)).toBe(recordText(article.blocks))
        expect(drawn.filter(({ name }) => name === 'h1').map((title) => textOf([title]))).toEqual([
          titleOf(article),
        ])
      }
    })

    test('is small, has one address for each thing, and leads nowhere but into itself', () => {
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1.5 * 1024 * 1024)
      const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
      expect(new Set(ids).size).toBe(ids.length)
      const known = new Set([...ids, 'top'])
      const links = elements.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]))
      expect(links.length).toBeGreaterThan(published.articles.length)
      expect(links.filter((href) => !known.has(href.slice(1)) || !href.startsWith('#'))).toEqual([])
      const fetched = elements.filter(({ name, attributes }) => name === 'img' || 'src' in attributes)
      expect(fetched).toEqual([])
    })

    test('is the same whenever it is made', async () => {
      expect(await renderSingleFile(published, shared)).toBe(html)
    })
  },
)

describe.each(library.map((published) => [published.issue.id, published] as const))(
  'the book of %s',
  (_, published) => {
    const bytes = packBook(renderBook(published))
    const files = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
    const file = (name: string) => files.get(name) ?? expect.fail(`no ${name}`)
    const parsed = (name: string) =>
      elementsOf(readMarkup(file(name).replace(/^<\?xml[^>]*>\n(?:<!.*>\n)?/, '')))
    const opf = parsed('EPUB/content.opf')
    const manifest = opf.filter(({ name }) => name === 'item').map(({ attributes }) => attributes)

    test('begins with its type, stored as it is', () => {
      expect(strFromU8(bytes.subarray(30, 38))).toBe('mimetype')
      expect(strFromU8(bytes.subarray(38, 58))).toBe('application/epub+zip')
      // Method 0, and no field between name and content.
      expect([bytes[8], bytes[9], bytes[28], bytes[29]]).toEqual([0, 0, 0, 0])
    })

    test('holds every article in order, character for character', () => {
      for (const article of published.articles) {
        const drawn = parsed(`EPUB/${String(article.record.order).padStart(2, '0')}.xhtml`)
        expect(drawnText(drawn), titleOf(article)).toBe(recordText(article.blocks))
        expect(drawn.filter(({ name }) => name === 'h1').map((title) => textOf([title]))).toEqual([
          titleOf(article),
        ])
      }
    })

    test('is well-formed with every namespace it uses, and each id stands once', () => {
      for (const [name, text] of files) {
        if (!/\.(?:xhtml|opf|xml)$/.test(name)) continue
        const parser = new SaxesParser({ xmlns: true })
        parser.on('error', (error) => expect.fail(`${name}: ${error.message}`))
        parser.write(text).close()
        const ids = parsed(name).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
        expect(new Set(ids).size, name).toBe(ids.length)
      }
    })

    test('lists every file once, and reads only what is listed', () => {
      const listed = manifest.map(({ href }) => `EPUB/${href}`)
      const beside = ['mimetype', 'META-INF/container.xml', 'EPUB/content.opf']
      expect([...listed, ...beside].sort()).toEqual([...files.keys()].sort())
      expect(parsed('META-INF/container.xml').at(-1)?.attributes['full-path']).toBe('EPUB/content.opf')
      const known = new Set(manifest.map(({ id }) => id))
      const read = opf.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes.idref)
      expect(read.filter((id) => !known.has(id))).toEqual([])
      expect(new Set(read).size).toBe(read.length)
      expect(manifest.filter(({ properties }) => properties === 'nav').length).toBe(1)
    })

    test('says what it is', () => {
      const said = (name: string) => opf.filter((each) => each.name === name).map((each) => textOf([each]))
      expect(said('dc:title').join()).toContain(`${published.issue.year}年第${published.issue.number}期`)
      expect(said('dc:language')).toEqual(['zh-CN'])
      expect(said('dc:identifier').join()).toMatch(/^urn:uuid:/)
      expect(said('meta').filter((text) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(text)).length).toBe(1)
    })

    test('leads from contents, page list and text only to places that it has', () => {
      const documents = [...files.keys()].filter((name) => name.endsWith('.xhtml'))
      const places = new Set(
        documents.flatMap((name) => [
          name,
          ...parsed(name).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [`${name}#${id}`])),
        ]),
      )
      const broken = documents.flatMap((name) =>
        parsed(name).flatMap(({ name: tag, attributes: { href } }) => {
          if (href === undefined || tag === 'link') return []
          const to = href.startsWith('#') ? name + href : posix.join(dirname(name), href)
          return places.has(to) ? [] : [`${name}: ${href}`]
        }),
      )
      expect(broken).toEqual([])
      const pages = parsed('EPUB/nav.xhtml').filter(({ attributes: { href } }) => href?.includes('#page'))
      const known = published.articles.flatMap(({ record, pageStarts }) => [
        ...(record.page === undefined ? [] : [record.page]),
        ...pageStarts.map(({ page }) => page),
      ])
      expect(pages.map((page) => Number(textOf([page])))).toEqual([...new Set(known)])
    })

    test('is the same whenever and wherever it is made', () => {
      expect(Buffer.from(packBook(renderBook(published))).equals(bytes)).toBe(true)
      // A ZIP holds the hours of the machine: the time written, 1 January 1980, is none.
      expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0])
    })

    // Where the checker of the W3C is installed (Debian: epubcheck) it has the last word; what it is asked for most stands above.
    if (CHECKER !== undefined && spawnSync('java', ['-version']).status === 0)
      // A Java machine starts for it, which on a machine that is busy otherwise has taken a minute.
      test('is valid by epubcheck', { timeout: 300_000 }, () => {
        const folder = mkdtempSync(join(tmpdir(), 'epub-'))
        try {
          const path = join(folder, 'book.epub')
          writeFileSync(path, bytes)
          const said = execFileSync('java', ['-jar', CHECKER, path], { encoding: 'utf8', stdio: 'pipe' })
          expect(said).toMatch(/No errors or warnings detected/)
        } finally {
          rmSync(folder, { recursive: true, force: true })
        }
      })
  },
)

describe('the proof', () => {
  test('throws where a character is lost, added or moved', () => {
    const [published] = library
    const [article] = published?.articles ?? []
    if (article === undefined) throw new Error('no article')
    const drawn = renderBook(published ?? expect.fail()).documents[1]?.content ?? []
    const prove = (change: (text: string) => string) => {
      const changed = JSON.parse(change(JSON.stringify(drawn)))
      return () => proveText(changed, article, (fragment) => fragment)
    }
    expect(prove((text) => text)).not.toThrow()
    const words = article.blocks.find(({ type }) => type === 'paragraph')
    const text = words?.type === 'paragraph' ? words.text.slice(0, 12) : expect.fail()
    expect(prove((all) => all.replace(text, text.slice(1)))).toThrow(article.record.id)
    expect(prove((all) => all.replace(text, `${text}的`))).toThrow(article.record.id)
    expect(prove((all) => all.replace('"class":"chunk"},"children":[', '$&"的",'))).toThrow('多出')
  })
})
