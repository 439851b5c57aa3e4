import type { ArticlePassages, IssuePassages } from '@/lib/search/passage'

/** A real article as a mould: its passages one by one, and how long its paragraphs are. */
export type Mould = { readonly article: ArticlePassages; readonly paragraphLengths: readonly number[] }

/** What generated issues are made of, taken from the real ones. */
export type Material = {
  readonly moulds: readonly Mould[]
  /** Whole sentences with their end mark. */
  readonly sentences: readonly string[]
  /** The parts of sentences that end with a comma. */
  readonly clauses: readonly string[]
  /** All Chinese runs of the text, joined: words to substitute are cut from here. */
  readonly words: string
  /** Every character of the text, the most frequent first. */
  readonly characters: readonly string[]
}

const SENTENCE = /[^。！？；]+[。！？；]+[”’）》]*/gu
/** Words that are never cut or changed: a generated text must not misspell them. */
export const KEPT = /习近平|总书记|党中央|共产党|国务院/g
const CLAUSE = /[^，。！？；：]{4,}，/gu

/** Whether a passage is a paragraph of running text, which is made anew from sentences. */
export function isParagraph({ fragment, label }: ArticlePassages['passages'][number]): boolean {
  return fragment.startsWith('p') && label === undefined
}

function charactersByFrequency(text: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([character]) => character)
}

/** Takes the real issues apart. */
export function materialOf(issues: readonly IssuePassages[]): Material {
  const articles = issues.flatMap((issue) => issue.articles)
  const paragraphs = articles.flatMap(({ passages }) => passages.filter(isParagraph))
  const texts = paragraphs.flatMap(({ parts }) => parts)
  const words = texts
    .flatMap((text) => text.replaceAll(KEPT, '，').match(/\p{Script=Han}{2,}/gu) ?? [])
    .join('')
  return {
    moulds: articles.map((article) => ({
      article,
      paragraphLengths: article.passages.filter(isParagraph).map(({ parts }) => parts.join('').length),
    })),
    sentences: texts.flatMap((text) => text.match(SENTENCE) ?? []).map((each) => each.trim()),
    clauses: texts.flatMap((text) => text.match(CLAUSE) ?? []),
    words,
    characters: charactersByFrequency(words),
  }
}
