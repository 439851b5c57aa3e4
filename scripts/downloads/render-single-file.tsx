import { readFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  ArticleOfFile,
  CorrectionsOfFile,
  CoverOfFile,
  citedAttribute,
  FootOfFile,
  HeadOfFile,
} from '@/app/downloads/single-file'
import { articleAnchor, blockAnchor } from '@/lib/downloads/file/anchors'
import { withCountedTitle } from '@/lib/downloads/file/counted-title'
import { withInnerAddresses } from '@/lib/downloads/file/inner-addresses'
import { singlePage } from '@/lib/downloads/file/single-page'
import { type MarkupNode, readMarkup, writeMarkup } from '@/lib/downloads/markup'
import { proveText } from '@/lib/downloads/prove-text'
import { articleNumber } from '@/lib/journal/ids'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import type { PublishedIssue } from '@/lib/journal/published'
import { FIRST_PAINT_SCRIPT } from '@/lib/reader/first-paint'
import { issuePassages } from '@/lib/search/passages'
import { bundleScript } from '../bundle-script'
import { compileStyles } from './compile-styles'

const draw = (node: ReactNode) => readMarkup(renderToStaticMarkup(node))

/** An article of the file, each line proved against its record. */
function drawArticle(
  published: PublishedIssue,
  article: PublishedIssue['articles'][number],
  titleParts: readonly string[],
): MarkupNode {
  const number = articleNumber(article.record.id)
  const drawn = draw(<ArticleOfFile published={published} article={article} />)
  const children = withCountedTitle(
    withInnerAddresses(drawn, published.issue.id, blockAnchor(number, '')),
    titleParts,
  )
  proveText(children, article, (fragment) => blockAnchor(number, fragment))
  return {
    name: 'article',
    attributes: {
      id: articleAnchor(number),
      class: 'article-grid file-article',
      'data-cited': citedAttribute(published, article),
    },
    children,
  }
}

function drawBody(published: PublishedIssue): readonly MarkupNode[] {
  const { id } = published.issue
  const passages = issuePassages(published).articles
  const inner = (node: ReactNode, prefix = '') => withInnerAddresses(draw(node), id, prefix)
  const corrections: MarkupNode = {
    name: 'section',
    attributes: { id: 'corrections', class: 'corrections-page' },
    children: inner(<CorrectionsOfFile {...published} />, 'c'),
  }
  const articles = published.articles.map((article, at) =>
    drawArticle(
      published,
      article,
      passages[at]?.passages.find(({ fragment }) => fragment === 'title')?.parts ?? [],
    ),
  )
  const main: MarkupNode = {
    name: 'main',
    attributes: { id: 'main', class: 'page-frame' },
    children: [...inner(<CoverOfFile {...published} />), ...articles, corrections],
  }
  return [...inner(<HeadOfFile {...published} />), main, ...inner(<FootOfFile {...published} />)]
}

/** What is the same in the file of every issue. */
type Shared = { readonly script: string; readonly icon: string }

/** Bundles the program of the file and reads its icon, once for all issues. */
export async function sharedOfFiles(): Promise<Shared> {
  const script = await bundleScript({ entryPoints: ['lib/downloads/file/file-program.browser.ts'] })
  return { script: new TextDecoder().decode(script).trim(), icon: readFileSync('app/icon.svg', 'utf8') }
}

/** The single file of an issue: the site's own components and styles, its text proved against the records before anything is written. */
export async function renderSingleFile(published: PublishedIssue, shared: Shared): Promise<string> {
  const { issue } = published
  const body = writeMarkup(drawBody(published))
  return singlePage({
    ...shared,
    title: `${SITE_NAME} ${issueLabel(issue)}`,
    description: `${issue.journal ?? SITE_NAME}${issueLabel(issue)}全文：可离线阅读、逐字搜索、带出处复制。`,
    body,
    style: await compileStyles('app/downloads/single-file.css', body),
    firstScript: FIRST_PAINT_SCRIPT,
  })
}
