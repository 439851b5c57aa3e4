import type { Passage } from './passage'

/** Whether a passage is an article's title block or a heading in its text: where 只在标题中 looks. */
export function isHeading({ fragment }: Pick<Passage, 'fragment'>): boolean {
  return fragment === 'title' || /^h\d/.test(fragment)
}
