import type { Page } from '@playwright/test'

/** What the typesetter's rules say of the lines of an article, counted on the page as it stands. */
export type SetLines = {
  readonly lines: number
  /** 「前|后」 where a line ends or begins with a sign that may not stand there. */
  readonly broken: readonly string[]
  /** —— and …… that a line end cuts, or that are not two characters wide. */
  readonly brokenMarks: readonly string[]
  /** Characters of the longest line, as wide as a Han character each. */
  readonly longest: number
  /** Body paragraphs whose first line does not begin two characters in. */
  readonly unindented: readonly string[]
  /** Headings whose last line is one character alone. */
  readonly lonely: readonly string[]
}

/** Signs that never begin a line, and signs that never end one (GB/T 15834-2011, CRITERIA T8 and T9). */
const NEVER_FIRST = '、，。；：？！）》”’」』】〉·—…'
const NEVER_LAST = '（《“‘「『【〈/'

/** Looks at every line of the title and the body; parts that are not yet laid out must have been made visible before. */
export function setLines(page: Page): Promise<SetLines> {
  return page.evaluate(
    ([neverFirst = '', neverLast = '']) => {
      type Sign = { sign: string; top: number; left: number; right: number; middle: number; size: number }
      const found = { lines: 0, longest: 0 }
      const broken: string[] = []
      const brokenMarks: string[] = []
      const unindented: string[] = []
      const lonely: string[] = []

      const signsOf = (block: Element): Sign[] => {
        const signs: Sign[] = []
        const size = parseFloat(getComputedStyle(block).fontSize)
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        const range = new Range()
        for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
          for (const [at, sign] of text.data.split('').entries()) {
            range.setStart(text, at)
            range.setEnd(text, at + 1)
            const box = range.getClientRects()[0]
            if (box && box.width > 0)
              signs.push({
                sign,
                size,
                top: box.top,
                left: box.left,
                right: box.right,
                middle: box.top + box.height / 2,
              })
          }
        }
        return signs
      }

      for (const block of document.querySelectorAll('h1, .article-body :is(p, h2, h3, h4, h5)')) {
        const signs = signsOf(block)
        const breaks: number[] = []
        let lineStart = signs[0]
        for (const [at, sign] of signs.entries()) {
          const before = signs[at - 1]
          if (lineStart && sign.size > 0)
            found.longest = Math.max(found.longest, (sign.right - lineStart.left) / sign.size)
          if (!before || Math.abs(sign.middle - before.middle) < sign.size / 2) continue
          breaks.push(at)
          lineStart = sign
          if (neverFirst.includes(sign.sign) || neverLast.includes(before.sign))
            broken.push(`${before.sign}|${sign.sign}`)
        }
        found.lines += breaks.length + 1
        const text = signs.map(({ sign }) => sign).join('')
        for (const mark of text.matchAll(/——|……/g)) {
          const [first, second] = [signs[mark.index], signs[mark.index + 1]]
          if (!first || !second) continue
          const isCut = Math.abs(first.middle - second.middle) > first.size / 2
          const width = (second.right - first.left) / first.size
          // Lines filled to both edges widen a mark a little.
          if (isCut || width < 1.9 || width > 2.6) brokenMarks.push(`${mark[0]} ${width.toFixed(2)} em`)
        }
        const isBody = block.matches('p:not(.footnote, .recipients, .signature p, .notice-number)')
        const first = signs[0]
        if (isBody && first) {
          const indent = (first.left - block.getBoundingClientRect().left) / first.size
          // An opening mark at the start of a line takes half its width (text-spacing-trim), on its left.
          if (indent < 1.9 || indent > 2.1) unindented.push(`${text.slice(0, 12)} ${indent.toFixed(2)} em`)
        }
        if (block.matches('h1, h2') && signs.length - (breaks.at(-1) ?? 0) === 1) lonely.push(text)
      }
      return { ...found, broken, brokenMarks, unindented, lonely }
    },
    [NEVER_FIRST, NEVER_LAST],
  )
}
