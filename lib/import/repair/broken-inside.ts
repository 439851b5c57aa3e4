import { readNumbering } from '@/lib/text/numbering'

/** Tells whether a line end stands inside a number or word (20｜11年, sizheng｜g.cn) or inside brackets that close behind it. */
export function isBrokenInside(before: string, text: string): boolean {
  if (/[\p{sc=Latin}\d]$/u.test(before) && /^[\p{sc=Latin}\d]/u.test(text) && readNumbering(text) === null)
    return true
  const opened = Math.max(before.lastIndexOf('（'), before.lastIndexOf('《'))
  const isOpen = opened > before.lastIndexOf('）') && opened > before.lastIndexOf('》')
  return isOpen && /^[^（《。；]*[）》]/u.test(text)
}
