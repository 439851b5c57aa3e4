import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import type { Fragment } from '@/lib/journal/ids'

export type ArticleBlock = { readonly fragment: Fragment; readonly element: HTMLElement }

const isFragment = (id: string): id is Fragment => FRAGMENT_PATTERN.test(id)

/**
 * The blocks of the article on the page, in reading order: its paragraphs, headings, rows, notes and lines of a signature.
 * Marks of printed pages have an id too, but no text, and the title block stands outside the body.
 */
export function articleBlocks(): readonly ArticleBlock[] {
  return [...document.querySelectorAll<HTMLElement>('.article-body [id]')].flatMap((element) =>
    isFragment(element.id) ? [{ fragment: element.id, element }] : [],
  )
}
