import { textFiles } from '@/lib/citation/text-fingerprint'
import { readLibrary } from '@/lib/content/library.disk'
import { articleNumber } from '@/lib/journal/ids'

/** An article by its length, and the same words as a web page without anything of ours. */
export type MeasuredArticle = { readonly address: string; readonly title: string; readonly plainHtml: string }

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A page of finished lines and nothing else: no style, no program. */
export function plainDocument(title: string, lines: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    ...lines,
    '',
  ].join('\n')
}

/**
 * The least that a page of this text can be: its words, a paragraph for each line, no style, no program. What our page takes beyond it
 * is what our page costs; on a shared machine only that ratio can be compared from one day to the next.
 */
function plainHtml(title: string, text: string): string {
  const lines = text.trimEnd().split('\n')
  return plainDocument(
    title,
    lines.map((line) => `<p>${escaped(line)}</p>`),
  )
}

/** The newest issue's address and its longest and shortest articles. */
export function measuredIssue(): {
  readonly address: string
  readonly long: MeasuredArticle
  readonly short: MeasuredArticle
} {
  const newest = readLibrary().toSorted((a, b) => (a.issue.id < b.issue.id ? 1 : -1))[0]
  if (newest === undefined) throw new Error('本库还没有一期')
  const texts = new Map(textFiles(newest).map(({ number, text }) => [number, text]))
  const byLength = newest.articles.toSorted((a, b) => b.characters - a.characters)
  const measured = (article: (typeof byLength)[number] | undefined): MeasuredArticle => {
    if (article === undefined) throw new Error(`${newest.issue.id} 没有文章`)
    const { id, title } = article.record
    const number = articleNumber(id)
    return {
      address: `/issues/${newest.issue.id}/${number}/`,
      title,
      plainHtml: plainHtml(title, texts.get(number) ?? ''),
    }
  }
  return {
    address: `/issues/${newest.issue.id}/`,
    long: measured(byLength[0]),
    short: measured(byLength.at(-1)),
  }
}
