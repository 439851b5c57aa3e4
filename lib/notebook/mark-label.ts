import { passageLabel } from '@/lib/journal/passage-label'
import { placeOf } from './group-marks'
import type { Mark } from './notebook-mark'

/** Where a mark stands, in words: 第12段　原刊第43页. The page is left out where the source tells none. */
export function placeLabel(mark: Mark): string {
  const place = passageLabel(placeOf(mark))
  return mark.page === null ? place : `${place}　原刊第${mark.page}页`
}

/** The day of a moment as the device counts days: 2026年11月28日. */
export function dayLabel(moment: string | Date): string {
  const day = new Date(moment)
  return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`
}
