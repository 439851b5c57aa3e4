import { foldText } from '@/lib/text/fold-text'
import type { Archive } from './archive/open-archive'
import { isDocumentNumber } from './archive/titles'
import type { Suggestion } from './response'

/** How many are shown below the box. */
const MOST = 6
/** A single character would suggest half the archive. */
const SHORTEST = 2

/**
 * Titles 篇名, document numbers 文号 and headings 标题 that hold what is being typed, those that begin with it first: for
 * 「高等教育」, 「关于加快建设高质量高等教育体系的意见」. Headings are those of the newest issue, which is held anyway.
 */
export async function suggestionsFor(archive: Archive, typed: string): Promise<readonly Suggestion[]> {
  const wanted = foldText(typed).text
  if (wanted.length < SHORTEST) return []
  const [titles, headings] = await Promise.all([archive.titles(), archive.headings()])
  const known = new Map<string, Suggestion>()
  for (const text of titles) known.set(text, { text, place: isDocumentNumber(text) ? '文号' : '篇名' })
  for (const text of headings) if (!known.has(text)) known.set(text, { text, place: '标题' })
  const holding = [...known.values()].filter(({ text }) => foldText(text).text.includes(wanted))
  const begins = ({ text }: Suggestion) => foldText(text).text.startsWith(wanted)
  return [...holding.filter(begins), ...holding.filter((each) => !begins(each))].slice(0, MOST)
}
