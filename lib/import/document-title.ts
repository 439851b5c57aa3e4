import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { isTitleLike } from './line-signs'
import type { SourceBlock } from './source-document'

/** Takes a bracketed tail off a title: …计划（2022—2024年） → …计划. */
function withoutTail(title: string): string {
  return title
    .trim()
    .replace(/[（(][^（()）]*[）)]$/u, '')
    .trim()
}

/** Tells whether a title ends with the name of a kind of document: …公报, …的决定, …计划（2022—2024年）; 意见 alone is a word. */
export function endsAsDocument(title: string): boolean {
  const bare = withoutTail(title)
  return (
    bare.length >= 6 &&
    Object.values(ARTICLE_KINDS).some((row) => 'titleEnd' in row && row.titleEnd.test(bare))
  )
}

/**
 * Tells whether a line completes the title in the line above: both are bold or of one rank, and only the lower ends as a document
 * does. 中共某大学委员会关于表彰｜先进基层党组织的决定. In Word no blank line sets titles apart, so their setting must tell.
 */
export function completesTitle(above: SourceBlock | undefined, line: SourceBlock | undefined): boolean {
  if (!isTitleLike(above) || !isTitleLike(line)) return false
  const { bold, rank } = line.marks
  const isSetAlike = (bold || rank !== undefined) && above.marks.bold === bold && above.marks.rank === rank
  return isSetAlike && endsAsDocument(line.text) && !endsAsDocument(above.text)
}
