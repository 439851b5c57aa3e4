import { FRAGMENT_PATTERN } from './fragment-pattern'
import type { Fragment } from './ids'

const DIGITS = '〇一二三四五六七八九'

/** 之一 → a, 之二 → b, 之二七 → aa: what came between two paragraphs in a later import. */
function insertOf(name: string): string {
  let number = Number([...name].map((digit) => DIGITS.indexOf(digit)).join(''))
  let letters = ''
  for (; number > 0; number = Math.floor((number - 1) / 26))
    letters = String.fromCharCode(97 + ((number - 1) % 26)) + letters
  return letters
}

const LABEL =
  /^(?:第(?<number>\d+)(?:—\d+)?段(?:之(?<insert>[〇一二三四五六七八九]+))?|表(?<table>\d+)(?:之(?<tableInsert>[〇一二三四五六七八九]+))?(?:第(?<row>\d+)行|(?<head>表头))|注(?<note>\d+)|(?<title>篇名))/

/**
 * The fragment that a label names, the other way round of passageLabel: 第12段 → p12, 第12段之一 → p12a, 第12—14段 → p12, 表1第5行 → t1r5,
 * 注2 → n2. Null for what names no single place, such as 标题.
 */
export function readPassageLabel(label: string): Fragment | null {
  const groups = LABEL.exec(label)?.groups
  if (groups === undefined) return null
  const { number, insert, table, tableInsert, row, head, note } = groups
  const fragment =
    number !== undefined
      ? `p${Number(number)}${insert === undefined ? '' : insertOf(insert)}`
      : table !== undefined
        ? `t${Number(table)}${tableInsert === undefined ? '' : insertOf(tableInsert)}r${head === undefined ? Number(row) : 0}`
        : note !== undefined
          ? `n${Number(note)}`
          : 'title'
  return FRAGMENT_PATTERN.test(fragment) ? (fragment as Fragment) : null
}
