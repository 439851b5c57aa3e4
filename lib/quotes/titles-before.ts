import type { Outline } from './draft-outline'
import {
  ADD,
  AS_NOUN,
  IN_CLAUSE,
  ISSUED,
  KINDS_OF_TEXT,
  LINK,
  NO_SUBJECT,
  ON_THE_WAY,
  SAY,
  SEVERAL_WITHIN,
  SPEAK,
  WAS_ISSUED,
  WITHIN,
} from './saying-words'

const of = (pattern: string) => new RegExp(pattern, 'u')

/** Titles that stand together for one: 《》、《》, 《》和教育部印发的《》. */
const TOGETHER =
  /《》(?:(?:[、，,]?(?:以及|和|与|及|同)?|(?:以及|和|与|及|、)[^，,：:、《》“”]{1,16})《》)*/gu

/** Before a title: somebody does something with it, so that it is not the subject of what follows, 要贯彻落实《》. */
const GOVERNED =
  /把|将|按|依照|依据|根据|遵照|遵循|对照|落实|贯彻|执行|学习|宣传|围绕|结合|对|与|同(?!志|时)|跟|(?<![题作成])为|研读|阅读|重温|领会|体现|符合|响应|推进|推动|开展|实施/u
/** Before a title that is none of the source. */
const DENIED = /不是|并非|而非|不同于|有别于|区别于|不像$/u
/** Before a title that is the subject: nothing, where something stands, who brought it out or whose it is. */
const SUBJECT = of(
  `^(?:|.*(?:在|于)|.*${ISSUED}|.*(?:部|院|委|厅|局|办|室|府|会|校|学|省|市|区|国|门|记|席|理|长|平|志|等|年|月|日|号|家|社|的)|[^\\p{Script=Han}]*|[一二三四五六七八九十]+|.{0,12}(?=文章|讲话|报告|演讲|著作|名著|名篇|文件))${KINDS_OF_TEXT}$`,
)
const IS_ISSUED = of(`${ISSUED}$`)
const LINKS = of(`^${LINK}{1,8}`)

/** Behind the title that is the subject of the sentence: the verb, and in its scope the rest. */
const SAYS = of(`^(?:${ON_THE_WAY}${SAY}|${SEVERAL_WITHIN}(?<=[中里上])[，,]?${IN_CLAUSE}{0,18}?${SAY})`)
const SAYS_WHEN_ISSUED = of(`^${WAS_ISSUED}[，,]${ON_THE_WAY}${SAY}`)
const SAYS_ONCE_ISSUED = of(`^(?![，,])${SAYS_WHEN_ISSUED.source.slice(1)}`)
/** Behind a title at whose side the quotation stands: 《》“”, 《》关于“”, and if it is the subject also 《》：“”, 《》中，“”. */
const BESIDE = `${SEVERAL_WITHIN}(?:对|关于|就|围绕)?`
const AT_SIDE = of(`^(?:${BESIDE}|${ON_THE_WAY}${SAY}${IN_CLAUSE}{0,6}的${IN_CLAUSE}{0,8})$`)
const SUBJECT_AT_SIDE = of(`^${BESIDE}(?:[：:]|(?<=[中里上])[，,]|把|将|以)$`)
/** A sentence that begins with the source: 根据《》的要求，. */
const BY_SOURCE = of(
  `^${LINK}{0,4}[，,]?(?:根据|依据|依照|按照|遵照|按|据)${TOGETHER.source}[中里的]*(?:有关|相关)?(?:规定|要求|表述|论述|部署|精神|记载|说法|提法)?[，,：:]$`,
)
const SPEAKS = of(SPEAK)
/** What of a clause is no speaker. */
const NO_SPEAKER = new RegExp(`${LINK}|${WITHIN}`, 'gu')

/** Said of a quotation behind it, so that it is one of the draft's own: “”是我们的校训. */
const IS_OWN = /^(?:[正就也才则]?是|[也都]|同样|为|乃|成为|[出来源]自|语出|这)/u

const IS_NOUN = of(`${AS_NOUN}$`)
const STILL_SPEAKS = of(`^(?:$|${NO_SUBJECT}|(?:${LINK}|${WITHIN}){0,8}(?:${SAY}|$))`)

/**
 * Whether the speaker still speaks where the quotation begins: 指出，教育是根本，要坚持“”. The clause behind 指出， is said whatever it is; later ones, and
 * one behind 作出部署，, may be the draft's own words (我校始终坚持“”) unless they have no subject.
 */
function isStillSpeaking(said: string, rest: string): boolean {
  const [first = '', ...clauses] = rest.split(/[，,：:]/u)
  const isSaid = first === '' && !IS_NOUN.test(said)
  return clauses.slice(isSaid ? 1 : 0).every((clause) => STILL_SPEAKS.test(clause))
}

/** Whether somebody else begins to speak before the quotation, 教育部强调，, or it stands beside something else, 提出要求后，. */
function hasOtherSpeaker(rest: string): boolean {
  return rest.split(/[，,：:]/u).some((clause) => {
    if (/(?:后|以来|之际|时|期间)$/u.test(clause)) return true
    const verb = SPEAKS.exec(clause)
    return verb !== null && clause.slice(0, verb.index).replace(NO_SPEAKER, '') !== ''
  })
}

const countTitles = (text: string) => text.split('《》').length - 1

/** The titles of the sentence that ends where the quotation begins, as far as it says that they have the words. */
function titlesOfSentence({ text, titles }: Outline, behindQuotation: string): readonly string[] {
  if (BY_SOURCE.test(text)) return titles
  let beside: readonly string[] = []
  const last = text.lastIndexOf('“”')
  for (const { 0: group, index } of [...text.matchAll(TOGETHER)].reverse()) {
    // What is said of a title before another quotation was said of that one.
    if (index < last) break
    const first = countTitles(text.slice(0, index))
    const names = titles.slice(first, first + countTitles(group))
    const prefix = (/[^，,：:、《》“”]*$/u.exec(text.slice(0, index))?.[0] ?? '').replace(LINKS, '')
    const behind = text.slice(index + group.length)
    // Several sources of which one is named: 《》等文件.
    if (DENIED.test(prefix) || /^等(?!\p{N})/u.test(behind)) continue
    if (SUBJECT.test(prefix) && !GOVERNED.test(prefix)) {
      const issued = IS_ISSUED.test(prefix) ? SAYS_WHEN_ISSUED : SAYS_ONCE_ISSUED
      const said = SAYS.exec(behind) ?? issued.exec(behind)
      const rest = behind.slice(said?.[0].length ?? 0)
      const isOwn = /[，,]./u.test(rest) && IS_OWN.test(behindQuotation)
      if (said && !isOwn && isStillSpeaking(said[0], rest) && !hasOtherSpeaker(rest))
        return [...names, ...beside]
      if (SUBJECT_AT_SIDE.test(behind)) return names
    }
    if (AT_SIDE.test(behind)) beside = names
  }
  return beside
}

/** A sentence that begins by pointing back: 其中, 该文件, 意见 where the title is that of an 意见. */
const POINTING = of(
  `^(?:${LINK}[，,]?){0,4}?(?:其中[，,]?|文中|书中|该文件?|该书|这[份个]文件|文件|(?:该|这[份个部篇])?(?<noun>意见|规划|方案|计划|通知|决定|条例|规定|办法|纲要|公报|指南|要点))${ON_THE_WAY}${SAY}`,
)

/** The titles of the sentence before, where this one only points to them: 根据《》的要求，……。其中指出：. */
function titlesPointedTo(sentence: string, { text, titles }: Outline): readonly string[] {
  const pointing = POINTING.exec(sentence)
  if (pointing === null || /[《“]/u.test(sentence) || hasOtherSpeaker(sentence.slice(pointing[0].length)))
    return []
  const names = titles.slice(titles.length - countTitles(text))
  const noun = pointing.groups?.noun
  return noun === undefined ? names : names.filter((name) => name.replace(/[（(].*$/u, '').endsWith(noun))
}

/** The begin of the sentence that ends at the end of a text. */
const beginOf = (text: string) => /[^。！？；!?;\n]*$/u.exec(text)?.index ?? 0

/**
 * The titles that the words before a quotation name as its source. The title must be the subject of saying (《规划》第三部分指出，要……“”),
 * or stand at the quotation's side (落实《规划》“”的要求), or be pointed to in the next sentence (其中指出). A title of which
 * something else is said names nothing: 为落实《规划》，校长强调. Several where they stand together or one may be quoted by the other.
 * `behind` are the two characters behind the quotation.
 */
export function titlesBefore({ text: padded, titles }: Outline, behind: string): readonly string[] {
  const text = padded.replaceAll('**', '').trimEnd()
  const begin = beginOf(text)
  const sentence = text.slice(begin).trimStart()
  const count = countTitles(sentence)
  if (count > 0)
    return titlesOfSentence({ text: sentence, titles: titles.slice(titles.length - count) }, behind)
  const before = text.slice(0, begin).replace(/[。！？；!?;]$/u, '')
  return titlesPointedTo(sentence, {
    text: before.slice(beginOf(before)),
    titles,
  })
}

const GOES_ON = of(
  `^“”(?<stop>[。！？]?)\\s*[，,、；;]?(?:的[^，,。；《》“”]{1,8}[，,、；])?(?:(?<says>(?:${LINK}[，,]?|${WITHIN}){0,8}${SAY}了?(?:[，,]?(?:要|必须))?)|(?<adds>(?:${ADD}[，,]?){0,8}))[：:，,]?$`,
)

/**
 * Whether a quotation goes on with what the one before it quotes: “”，“”; “”又强调：“”. Behind the quotation nothing may be said of it that
 * makes it one of its own: “”是我们的校训.
 */
export function goesOn({ text }: Outline, behind: string): boolean {
  const found = GOES_ON.exec(
    text
      .slice(Math.max(0, text.lastIndexOf('“”')))
      .replaceAll('**', '')
      .trimEnd(),
  )
  if (found === null) return false
  const { stop = '', says, adds = '' } = found.groups ?? {}
  if (says !== undefined) return true
  return stop === '' ? !IS_OWN.test(behind) : adds === '' && !/^\p{L}/u.test(behind)
}
