import { ARTICLE_KINDS, type ArticleKind } from '@/lib/journal/article-kinds'

/** What the kind is read from: the titles (own, announced, shoulder, subtitle) and the signs of a signed article. */
export type KindSigns = {
  readonly titles: readonly string[]
  readonly signed: boolean
  readonly hasDocumentNumber: boolean
}

/** A title without its bracketed tail: …行动计划 (2022—2024年) → …行动计划. */
function bareTitle(title: string): string {
  return title
    .trim()
    .replace(/(?:\s*[（(【][^（()）]*[）)】])+$/u, '')
    .replace(/[”’》"]+$/u, '')
    .trim()
}

/**
 * Tells an article's kind by the way its titles end (ARTICLE_KINDS), the own title first. A byline or a place of
 * publication makes it a signed article, unless it carries a document number; what nothing tells is 其他.
 */
export function findKind({ titles, signed, hasDocumentNumber }: KindSigns): ArticleKind {
  for (const title of titles) {
    const bare = bareTitle(title)
    for (const [kind, row] of Object.entries(ARTICLE_KINDS) as [ArticleKind, { titleEnd?: RegExp }][]) {
      if (!row.titleEnd?.test(bare)) continue
      const issued = kind !== 'speech' && kind !== 'excerpts'
      // 「…的行动方案」 over a byline is an article about a plan, not the plan.
      if (issued && signed && !hasDocumentNumber) return 'commentary'
      return kind
    }
  }
  return signed ? 'commentary' : 'other'
}
