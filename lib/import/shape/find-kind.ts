import { ARTICLE_KINDS, type ArticleKind } from '@/lib/journal/article-kinds'

/** What the kind is read from: the titles (own, announced, shoulder, subtitle) and the signs of a signed article. */
export type KindSigns = {
  readonly titles: readonly string[]
  /** A byline, or a speaker in the title. */
  readonly signed: boolean
  /** A place of publication is printed; documents are printed in newspapers too. */
  readonly published: boolean
  readonly hasDocumentNumber: boolean
}

/** A kind and what told it, in one plain sentence for staff 文类依据: 题名以“方案”结尾。 */
export type KindEvidence = { readonly kind: ArticleKind; readonly reason: string }

/** A title without its bracketed tail: …行动计划 (2022—2024年) → …行动计划. */
function bareTitle(title: string): string {
  return title
    .trim()
    .replace(/(?:\s*[（(【][^（()）]*[）)】])+$/u, '')
    .replace(/[”’》"]+$/u, '')
    .trim()
}

const SIGNED = '有署名，而没有文号'

/**
 * Tells an article's kind by the way its titles end (ARTICLE_KINDS), the own title first, and says what told it. A byline
 * makes it a signed article, unless it carries a document number; a place of publication only what no title tells.
 */
export function findKind({ titles, signed, published, hasDocumentNumber }: KindSigns): KindEvidence {
  for (const title of titles) {
    const bare = bareTitle(title)
    for (const [kind, row] of Object.entries(ARTICLE_KINDS) as [ArticleKind, { titleEnd?: RegExp }][]) {
      const end = row.titleEnd?.exec(bare)?.[0]
      if (end === undefined) continue
      const told = `“${bare}”以“${end}”结尾`
      const issued = kind !== 'speech' && kind !== 'excerpts'
      // 「…的行动方案」 over a byline is an article about a plan, not the plan.
      if (issued && signed && !hasDocumentNumber)
        return { kind: 'commentary', reason: `${told}，但${SIGNED}，所以不是文件，是署名文章。` }
      return { kind, reason: `${told}。` }
    }
  }
  if (signed) return { kind: 'commentary', reason: `题名没有文种的字样；${SIGNED}。` }
  return published
    ? { kind: 'commentary', reason: '题名没有文种的字样；有刊发处。' }
    : { kind: 'other', reason: '题名没有文种的字样，也没有署名、刊发处。' }
}
