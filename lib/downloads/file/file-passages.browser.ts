import type { CitedArticle } from '@/lib/citation/cited-article'
import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import type { Fragment } from '@/lib/journal/ids'
import { type Parts, partAround, partsOnPage } from '@/lib/search/mark-hits.browser'
import { type FoldedText, foldText } from '@/lib/text/fold-text'
import { fragmentOf } from './anchors'

/** An article of the file, with what a citation says of it. */
export type FileArticle = { readonly element: HTMLElement; readonly cited: CitedArticle }

/** A passage of the file: a block of an article, or its title block, whose fields may stand in several elements. */
export type FilePassage = {
  readonly article: FileArticle
  readonly fragment: Fragment
  readonly element: HTMLElement
  readonly roots: readonly Element[]
  readonly texts: readonly string[]
  readonly parts: readonly FoldedText[]
  /** The page of the printed copy on which it begins, where the source tells the pages inside an article. */
  readonly page: number | undefined
}

/** 教育部 … and 关于…的意见 are one text that the page sets in two lines. */
export const partInFile: Parts = (parent) => {
  const lead = parent.closest('.title-lead')
  return lead === null ? partAround(parent) : (lead.parentElement?.querySelector('h1') ?? null)
}

function passage(
  article: FileArticle,
  fragment: Fragment,
  [element, ...others]: readonly [HTMLElement, ...HTMLElement[]],
  page?: number,
): FilePassage {
  const roots = [element, ...others]
  const texts = partsOnPage(roots, partInFile)
  return { article, fragment, element, roots, texts, parts: texts.map(foldText), page }
}

const isFragment = (text: string | undefined): text is Fragment =>
  text !== undefined && FRAGMENT_PATTERN.test(text)

function passagesOf(element: HTMLElement): readonly FilePassage[] {
  // What the build wrote into this same file; there is no door between them.
  const article: FileArticle = { element, cited: JSON.parse(element.dataset.cited ?? '{}') }
  const all = (selector: string) => [...element.querySelectorAll<HTMLElement>(selector)]
  const fields = all('[data-place="title"]')
  const passages = all('.title-block').map((header) =>
    passage(article, 'title' as Fragment, [header, ...fields]),
  )
  let page: number | undefined
  for (const block of all('.article-body [id]')) {
    if (block.dataset.page !== undefined) page = Number(block.dataset.page)
    const fragment = fragmentOf(block.id)
    if (isFragment(fragment)) passages.push(passage(article, fragment, [block], page))
  }
  return passages
}

/** Every passage of the file in reading order, read from what is shown: what is searched and copied is what the reader sees. */
export function filePassages(): readonly FilePassage[] {
  return [...document.querySelectorAll<HTMLElement>('article[data-cited]')].flatMap(passagesOf)
}

/** The address of a passage in the file; the title block of an article is at a03-title. */
export function blockAnchorOf({ element }: FilePassage): string {
  return element.id
}
