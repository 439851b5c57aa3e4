import type { Person } from '@/lib/journal/article'
import type { ArticleKind } from '@/lib/journal/article-kinds'
import { titleSpeaker } from '../byline'
import type { SourceBlock } from '../source-document'

const AFTER_NAME =
  '(?:总书记|主席|总理|部长|书记|院长|校长|同志)?(?:在|对|关于|论|谈|主持|出席|致|给|回信|会见|考察|发表|同)'
const TITLE_NAME = new RegExp(`^([\\p{sc=Han}]{2,4}?)(?=${AFTER_NAME})`, 'u')
const ROLE_BEHIND = /^(总书记|国家主席|主席|总理|部长|书记|院长|校长)/u
/** Kinds that have a main speaker or author; a plan or an opinion is issued, not spoken. */
const SPOKEN: readonly ArticleKind[] = ['speech', 'excerpts', 'commentary']

/** The printed role right before a name in running text: …主席习近平在开班式上 → 中共中央总书记、国家主席、中央军委主席. */
function roleBefore(text: string, name: string): string | null {
  const at = text.indexOf(name)
  if (at <= 0) return null
  const before = /[\p{sc=Han}、]+$/u.exec(text.slice(0, at))?.[0] ?? ''
  return before.length <= 60 &&
    /(?:书记|主席|总理|部长|院长|校长|主任|委员|局长|厅长|省长|市长|会长|教授)$/u.test(before)
    ? before
    : null
}

/** A name is only believed when the text itself has the person act or speak. */
function speaksIn(blocks: readonly SourceBlock[], name: string): boolean {
  const act = new RegExp(
    `${name}(?:总书记|同志)?(?:强调|指出|表示|在|说|要求|主持|出席|发表|回信|对|给|\\d)`,
    'u',
  )
  return blocks.some((block) => act.test(block.text))
}

/**
 * Finds the main speaker or author where no byline names one: the name the title leads with (习近平在…, 怀进鹏：…),
 * with the role printed in the first paragraphs, or else in the title. Nothing is supplied from elsewhere.
 */
export function findPeople(
  kind: ArticleKind,
  titles: readonly string[],
  blocks: readonly SourceBlock[],
): readonly Person[] {
  if (!SPOKEN.includes(kind)) return []
  for (const title of titles) {
    const speaker = titleSpeaker(title)
    const name = speaker?.name ?? TITLE_NAME.exec(title)?.[1]
    if (!name || !speaksIn(blocks, name)) continue
    const lead = blocks.slice(0, 2).map((block) => roleBefore(block.text, name))
    const inTitles = titles.flatMap((other) => {
      const at = other.indexOf(name)
      const behind = at >= 0 ? ROLE_BEHIND.exec(other.slice(at + name.length))?.[1] : undefined
      return behind ?? titleSpeaker(other)?.role ?? []
    })
    const role = lead.find((found) => found !== null) ?? inTitles[0]
    return [{ name, ...(role ? { role } : {}) }]
  }
  return []
}
