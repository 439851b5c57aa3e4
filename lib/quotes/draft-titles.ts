/** A title in 书名号 in a draft: its name without the marks, and its offsets with them (UTF-16, end excluded). */
export type DraftTitle = { readonly start: number; readonly end: number; readonly name: string }

const TITLE = /《(?<name>(?:(?![：:][“"「])[^《》。\n]|《[^《》。\n]*》)+)》/gu

/**
 * The titles in a draft, in order. One may hold another (《关于印发〈…〉的通知》 is also written with 《》 inside) and quotation marks
 * (《“十四五”规划》), but neither a full stop nor the begin of what somebody says: there a 》 has been forgotten.
 */
export function draftTitles(draft: string): readonly DraftTitle[] {
  return [...draft.matchAll(TITLE)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    name: found.groups?.name ?? '',
  }))
}
