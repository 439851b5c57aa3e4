import { FRAGMENT_PATTERN } from './fragment-pattern'
import type { Fragment } from './ids'

// Made at the first use: it takes 20 to 60 ms of a phone, and most pages open without.
let hanNumber: Intl.NumberFormat | undefined

/** `p12a` came between 12 and 13 in a later import; it is numbered as laws number such an article: 第12段之一. */
function insertName(letters: string): string {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 96
  if (number === 0) return ''
  hanNumber ??= new Intl.NumberFormat('zh-CN-u-nu-hanidec', { useGrouping: false })
  return `之${hanNumber.format(number)}`
}

/**
 * Names the place of a passage in plain words, from its fragment: p12 → 第12段, h3 → 标题, t1r5 → 表1第5行,
 * t1r0 → 表1表头, s2 → 落款, title → 篇名. A reader of the printed copy can count to it; a code he could not read.
 */
export function passageLabel(fragment: Fragment): string {
  if (fragment === 'title') return '篇名'
  const {
    kind,
    number = '',
    insert = '',
    table,
    tableInsert = '',
    row,
  } = FRAGMENT_PATTERN.exec(fragment)?.groups ?? {}
  if (table !== undefined) return `表${table}${insertName(tableInsert)}${row === '0' ? '表头' : `第${row}行`}`
  switch (kind) {
    case 'p':
      // Before the first one there is nothing to count from.
      return Number(number) === 0 ? '第1段之前' : `第${number}段${insertName(insert)}`
    case 'h':
      return '标题'
    case 's':
      return '落款'
    case 'n':
      return `注${number}`
    default:
      return '原文'
  }
}
