/** The number a run-in heading begins with: （一） (1) 1. 1、 一、 — the styles of GB/T 9704, width as printed. */
const NUMBER =
  /^(?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|\d{1,2}(?:[.．](?!\d)|、)|[一二三四五六七八九十]+、)/u

/** A longer first sentence is already the text, not a title. */
const LONGEST = 36

/** A paragraph cut after its run-in heading; the two parts joined are the paragraph, character for character. */
export type RunIn = { readonly lead: string; readonly rest: string }

/**
 * Cuts a paragraph after a heading that runs into its text: 「1. 建设目标。支持…」 → 「1. 建设目标。」 + 「支持…」.
 * A run-in heading is a number and one short sentence with more text behind it; anything else gives null.
 */
export function splitRunIn(text: string): RunIn | null {
  const number = NUMBER.exec(text)
  if (!number) return null
  const stop = text.indexOf('。')
  if (stop < 0 || stop > LONGEST + number[0].length) return null
  const lead = text.slice(0, stop + 1)
  const rest = text.slice(stop + 1)
  const isOneSentence = !/[；：？！]/u.test(lead)
  return isOneSentence && rest.trim() !== '' ? { lead, rest } : null
}
