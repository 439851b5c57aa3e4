/**
 * Where the front matter of a Markdown file ends: the offset behind its closing rule, 0 where there is none. Only
 * lines such as 「刊名: 校报学习参考」, their lists and comments make one; a rule over a paragraph does not.
 */
export function frontMatterEnd(text: string): number {
  const found = /^---[ \t]*\n((?:.*\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text)
  if (!found) return 0
  const lines = (found[1] ?? '').split('\n').filter((line) => line.trim() !== '')
  const isData = lines.every((line) => /^(?:[\p{L}_][\p{L}\p{N}_. -]*:(?:\s|$)|\s+\S|-\s|#)/u.test(line))
  return isData && lines.some((line) => line.includes(':')) ? found[0].length : 0
}
