import { outlineOf } from './draft-outline'

/** How far behind a quotation its source is looked for, in characters. */
const REACH = 200

const CITED =
  '(?:参见|详见|见|摘引自|转引自|引自|摘编自|摘自|选自|原载于?|载于?|刊于|出自|语出|源自|来自|据|资料来源|来源|出处)[：:]?'
/** An author, but none of the words by which a sentence speaks of a title: 这与《》一致. */
const AUTHOR =
  '(?:(?![与和跟不非另并如按照对把将为这那其此是在于也还即]|同(?!志)|符合|区别|落实|贯彻|学习|根据|体现|结合)[\\p{L}\\p{N}·、]){1,20}[：:，,]?'
const SOURCE = `(?:${CITED})?(?:${AUTHOR})?(?:${CITED})?(?<group>《》(?:(?:、|和|与|以及|及)?《》)*)`

const APPOSITION = new RegExp(
  `^[。，！？；…,.]{0,2}[ \\t]*(?:` +
    `(?<parenthesis>[（(［[【])${SOURCE}(?=$|[\\s，,。；;：:、）)］\\]】（(〔\\d第]|一文|一书|全文|节选|前言|序言)|` +
    `(?:[ \\t]*\\n){0,2}[ \\t　>]*(?:[—―─]{1,2}|--?|–)[ \\t]*${SOURCE.replace('<group>', '<dashed>')}(?=$|[\\s，,。；;）)（(])|` +
    `(?:这[一句段个][^《》，,。；]{0,4}|均|都)?(?:出自|引自|摘自|选自|语出|源自)(?<told>《》)(?=$|[\\s，,。；;）)（(]))`,
  'u',
)

/** The titles behind a quotation in apposition; `also` are others in the same parentheses, such as where the source is printed. */
export type TitlesBehind = { readonly named: readonly string[]; readonly also: readonly string[] }

/**
 * The titles that name a quotation's source behind it, in parentheses or after a dash, also on the next line: “……”（习近平：《规划》，2022年）,
 * “……。”\n——摘自《规划》. Any other title behind belongs to a sentence of its own: “……”。《意见》强调. `end` is the offset behind the closing mark.
 */
export function titlesBehind(draft: string, end: number): TitlesBehind {
  const { text, titles } = outlineOf(draft.slice(end, end + REACH), [], true)
  const found = APPOSITION.exec(text)
  const { parenthesis, group, dashed, told } = found?.groups ?? {}
  const count = (group ?? dashed ?? told ?? '').length / '《》'.length
  const rest =
    parenthesis === undefined ? '' : text.slice(found?.[0].length ?? 0).replace(/[）)］\]】\n].*$/su, '')
  return {
    named: titles.slice(0, count),
    also: titles.slice(count, count + rest.split('《》').length - 1),
  }
}
