import type { AddressedBlock } from '@/lib/journal/addressed-block'
import { fragmentSchema } from '@/lib/journal/ids'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel } from '@/lib/journal/issue-label'
import type { PublishedArticle, PublishedIssue } from '@/lib/journal/published'
import type { ArticlePassages, IssuePassages, Passage } from './passage'
import { titleAlternates } from './title-alternates'
import { titleParts } from './title-parts'

const TITLE = fragmentSchema.parse('title')

function passage(fragment: Passage['fragment'], parts: readonly string[], label?: string): Passage[] {
  const filled = parts.filter((part) => part !== '')
  return filled.length === 0 ? [] : [{ fragment, ...(label !== undefined && { label }), parts: filled }]
}

function blockPassages(block: AddressedBlock): Passage[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return passage(block.fragment, [block.text])
    case 'footnote':
      return passage(block.fragment, [block.text], '注')
    case 'recipients':
      return passage(block.fragment, [block.text], '主送机关')
    case 'table':
      return [block.head, ...block.rows].flatMap((cells, row) => {
        const fragment = block.fragments[row]
        if (fragment === undefined) throw new Error(`表格第${row}行没有地址：${cells.join('，')}`)
        return passage(fragment, cells)
      })
    case 'signature':
      return block.lines.flatMap(({ fragment, text }) => passage(fragment, [text]))
    case 'notice':
      return block.blocks.flatMap(blockPassages)
  }
}

function articlePassages(article: PublishedArticle, issue: Issue): ArticlePassages {
  const { id, kind, title } = article.record
  const body = article.blocks.flatMap(blockPassages)
  const bodyTexts = body.flatMap(({ parts }) => parts)
  const titleBlock = titleParts(article, bodyTexts)
  const alternates = [...titleAlternates(article, issue, [...titleBlock, ...bodyTexts])]
  return { id, kind, title, passages: [...passage(TITLE, titleBlock), ...body], alternates }
}

/**
 * Turns an issue into what the search worker loads: one passage for each place that a result can lead to, in reading
 * order, the title block first. Everything that stands in the issue's articles is in it exactly once.
 */
export function issuePassages({ issue, articles }: PublishedIssue): IssuePassages {
  return {
    id: issue.id,
    name: issueLabel(issue),
    articles: articles.map((article) => articlePassages(article, issue)),
  }
}
