import { findDate } from '@/lib/text/chinese-date'

/**
 * Reads where an article was published: （本文刊发于《人民日报》2022年01月26日第09版） → 人民日报 2022-01-26 第09版;
 * 来源：新华社 → 新华社; 《求是》2022年第3期 → 求是 2022年第3期. Null where the line names no place.
 */
export function readPublishedIn(line: string): string | null {
  const bare = line.trim().replace(/^[（(]|[）)]$/gu, '')
  const named =
    /《([^》]+)》/u.exec(bare)?.[1] ??
    /(?:来源|原载|摘自|转自|载于|刊于)\s*[:：]?\s*([\p{sc=Han}A-Za-z]+)/u.exec(bare)?.[1]
  if (!named) return null
  const number = /(\d{4}\s*年\s*)?第\s*\d+\s*期/u.exec(bare)?.[0].replace(/\s/g, '')
  const page = /第?\s*\d+\s*版/u.exec(bare)?.[0].replace(/\s/g, '')
  const date = findDate(bare)?.iso
  return [named, date ?? number, page].filter((part) => part).join(' ')
}
