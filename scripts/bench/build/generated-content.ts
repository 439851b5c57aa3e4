import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueFiles } from '@/lib/content/issue-files'
import { CONTENT_FOLDER, issueIds, readLibrary } from '@/lib/content/library.disk'
import { readProvenance } from '@/lib/content/read-provenance.disk'
import { readArticleFile, readIssueFile } from '@/lib/content/record-files'
import type { AddressedBlock, AddressedNotice } from '@/lib/journal/addressed-block'
import { issueNumberOf } from '@/lib/journal/ids'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { ArticleProvenance, Provenance } from '@/lib/journal/provenance'
import type { PublishedArticle } from '@/lib/journal/published'
import type { ArticlePassages, IssuePassages } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'
import { generateArchive } from '../generate-archive'

type Records = IssueRecords['articles'][number]
type Blocks = Records['blocks']

/** A real article with what its folder says of it, and the addresses of its passages, by which a generated one is known as its child. */
type Mould = {
  readonly article: PublishedArticle
  readonly record: Records['record']
  readonly provenance: ArticleProvenance
  readonly addresses: string
}

const addressesOf = ({ passages }: ArticlePassages) =>
  passages.flatMap(({ fragment }) => (fragment === 'title' ? [] : [fragment])).join(' ')

function provenanceOf(id: string): Provenance {
  const provenance = readProvenance(join(CONTENT_FOLDER, id, 'import.json'))
  if (provenance === null) throw new Error(`${id} 缺少 import.json`)
  return provenance
}

function mouldsOf(): readonly Mould[] {
  return readLibrary().flatMap((published) => {
    const passages = issuePassages(published).articles
    const { articles } = provenanceOf(published.issue.id)
    return published.articles.flatMap((article, i) => {
      const [own, provenance] = [passages[i], articles[i]]
      if (own === undefined || provenance === undefined) return []
      const path = join(CONTENT_FOLDER, published.issue.id, provenance.file)
      const { record } = readArticleFile(readFileSync(path, 'utf8'), path)
      return [{ article, record, provenance, addresses: addressesOf(own) }]
    })
  })
}

/** The blocks of a real article with the words of a generated one. */
function reworded(
  blocks: readonly AddressedBlock[],
  partsOf: ReadonlyMap<string, readonly string[]>,
): Blocks {
  const words = (fragment: string, old: string) => partsOf.get(fragment)?.[0] ?? old
  const cells = (fragment: string | undefined, old: readonly string[]) => {
    // Empty cells are no parts of a passage.
    const parts = [...(partsOf.get(fragment ?? '') ?? [])]
    return old.map((cell) => (cell === '' ? '' : (parts.shift() ?? cell)))
  }
  const simple = (block: AddressedNotice['blocks'][number]) => {
    switch (block.type) {
      case 'table': {
        const { fragments, head, rows } = block
        const body = rows.map((row, i) => cells(fragments[i + 1], row))
        return { type: block.type, head: cells(fragments[0], head), rows: body }
      }
      case 'signature':
        return { type: block.type, lines: block.lines.map(({ fragment, text }) => words(fragment, text)) }
      default: {
        const { fragment, ...rest } = block
        return { ...rest, text: words(fragment, block.text) }
      }
    }
  }
  return blocks.map((block) =>
    block.type === 'notice' ? { type: block.type, blocks: block.blocks.map(simple) } : simple(block),
  )
}

function recordsOf(generated: IssuePassages, moulds: readonly Mould[], real: Provenance): IssueRecords {
  const made = generated.articles.map((article, i) => {
    const mould = moulds.find(({ addresses }) => addresses === addressesOf(article))
    if (mould === undefined) throw new Error(`没有与 ${article.id} 相应的真实文章`)
    const parts = new Map(article.passages.map((passage) => [passage.fragment as string, passage.parts]))
    const record = {
      ...mould.record,
      id: article.id,
      issue: generated.id,
      order: i + 1,
      title: article.title,
    }
    const file = `${article.id.slice(-2)}-${record.kind}.md`
    return {
      records: { record, file, blocks: reworded(mould.article.blocks, parts), kindReason: '' },
      provenance: { ...mould.provenance, id: article.id, file, printed: [], overridden: [] },
    }
  })
  const path = join(CONTENT_FOLDER, issueIds()[0] ?? '', 'issue.md')
  const { totalNumber: _, ...issue } = readIssueFile(readFileSync(path, 'utf8'), path)
  return {
    issue: {
      ...issue,
      ...issueNumberOf(generated.id),
      id: generated.id,
      highlights: [],
      contents: generated.articles.map(({ id, title }) => ({ title, article: id })),
    },
    articles: made.map(({ records }) => records),
    provenance: {
      source: real.source,
      masthead: [],
      articles: made.map(({ provenance }) => provenance),
      joins: [],
      moves: [],
      removals: [],
      corrections: [],
      findings: [],
    },
  }
}

/**
 * Writes a content folder of so many issues: the newest real one as it is, the others as an import would have written them, with the
 * sentences of the real one recombined in articles of the same build. Returns how many articles there are.
 */
export function writeContent(folder: string, issues: number, seed: number): number {
  const moulds = mouldsOf()
  const newest = issueIds()[0] ?? ''
  const real = provenanceOf(newest)
  let articles = 0
  for (const [i, generated] of [...generateArchive(readLibrary(), { issues, seed })].entries()) {
    const target = join(folder, generated.id)
    articles += generated.articles.length
    if (i === 0) {
      cpSync(join(CONTENT_FOLDER, newest), target, { recursive: true })
      continue
    }
    mkdirSync(target, { recursive: true })
    for (const [name, text] of issueFiles(recordsOf(generated, moulds, real)))
      writeFileSync(join(target, name), text)
  }
  return articles
}
