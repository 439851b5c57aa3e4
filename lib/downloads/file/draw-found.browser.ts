import { exactResult } from '@/lib/search/result-of'
import { blockAnchorOf, type FilePassage } from './file-passages.browser'
import type { FoundInFile } from './find-in-file'

/** An element with a class, and what it holds. */
function draw(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

/** Where a passage is, as its citation names it: 第43页 第12段, and how often it holds the words. */
function placeText({ page }: FilePassage, label: string, count: number): string {
  return [page === undefined ? '' : `第${page}页`, label, count > 1 ? `本段 ${count} 处` : '']
    .filter(Boolean)
    .join(' ')
}

function item(passage: FilePassage, words: readonly string[]): HTMLElement {
  const { fragment, texts } = passage
  const { label, count, excerpt } = exactResult({ fragment, parts: [...texts] }, words)
  const pieces = excerpt.map(({ text, hit }) => (hit ? draw('mark', 'hit', text) : text))
  const link = document.createElement('a')
  link.href = `#${blockAnchorOf(passage)}`
  link.append(
    draw('span', 'found-words', ...pieces),
    draw('span', 'found-place', placeText(passage, label, count)),
  )
  return draw('li', '', link)
}

/**
 * Draws the passages that were found from one place of the list up to another, under the titles of their articles. A link leads to its passage
 * even where nobody listens to the click.
 */
export function drawFound(
  { words, passages }: FoundInFile<FilePassage>,
  from: number,
  to: number,
): DocumentFragment {
  const drawn = document.createDocumentFragment()
  let list: HTMLElement | undefined
  for (const [at, { passage }] of passages.slice(from, to).entries()) {
    const before = passages[from + at - 1]?.passage
    if (list === undefined || before?.article !== passage.article) {
      list = draw('ol', '')
      drawn.append(draw('h2', '', passage.article.cited.title), list)
    }
    list.append(item(passage, words))
  }
  return drawn
}
