import { articleChunks, type BlockChunk, blockAt } from './article-blocks.browser'
import { readingLine } from './reading-band.browser'
import { shareRead } from './share-read'
import { offsetAt } from './text-line.browser'

/** What the page tells of the article on it, by attributes of <article>, and its text by blocks. */
export type ArticleOnPage = {
  readonly article: string
  readonly issue: string
  readonly minutes: number
  readonly title: string
  readonly body: Element
  readonly chunks: readonly BlockChunk[]
  readonly blocks: readonly HTMLElement[]
  readonly lengths: readonly number[]
}

/** The article that the page shows, or null on any other page. The text does not change while the page is open. */
export function articleOnPage(): ArticleOnPage | null {
  const element = document.querySelector<HTMLElement>('article[data-article]')
  const body = element?.querySelector('.article-body')
  if (!element || !body) return null
  const chunks = articleChunks()
  const blocks = chunks.flatMap((chunk) => chunk.blocks)
  return {
    article: element.dataset.article ?? '',
    issue: element.dataset.issue ?? '',
    minutes: Number(element.dataset.minutes),
    title: element.querySelector('h1')?.textContent ?? '',
    body,
    chunks,
    blocks,
    lengths: blocks.map((block) => block.textContent.length),
  }
}

/** A place of the article on the page: block, characters into it, and the share of the text before. */
export type PlaceOnPage = { readonly block: HTMLElement; readonly offset: number; readonly share: number }

/**
 * The place where reading begins in the window now. The end counts as read once it is in sight: the last screen is read
 * without scrolling on.
 */
export function placeInSight({ body, chunks, blocks, lengths }: ArticleOnPage): PlaceOnPage | null {
  const top = readingLine()
  const first = blockAt(chunks, top)
  if (first === null) return null
  const at = blocks.indexOf(first)
  const read = offsetAt(first, top)
  // Only the blank below its last line may be in sight: then reading begins with the next block.
  const next = read >= (lengths[at] ?? 0) ? blocks[at + 1] : undefined
  const isAtEnd = body.getBoundingClientRect().bottom <= window.innerHeight
  return {
    block: next ?? first,
    offset: next ? 0 : read,
    share: isAtEnd ? 1 : shareRead(lengths, at, read),
  }
}

/** The heading under which a block stands: 四、建设任务, or nothing before the first one. */
export function sectionOf({ blocks }: ArticleOnPage, block: HTMLElement): string {
  const upTo = blocks.slice(0, blocks.indexOf(block) + 1)
  return upTo.findLast(({ tagName }) => /^H[2-5]$/.test(tagName))?.textContent ?? ''
}
