import type { Page } from '@playwright/test'

/** The size of every text that is seen, in pixels, smallest first; generated text counts too. */
export function smallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const small = new Set<string>()
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue
      const own = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '')
      const seen = own.some((node) => {
        const range = new Range()
        range.selectNode(node)
        // Words for screen readers only are one pixel large.
        const { width, height } = range.getBoundingClientRect()
        return width > 1 && height > 1 && element.closest('.sr-only') === null
      })
      const parts = [...(seen ? [''] : []), '::before', '::after'].filter((part) => {
        const { content, display } = getComputedStyle(element, part)
        return part === '' || (display !== 'none' && /^".*[\p{L}\p{N}]/u.test(content))
      })
      for (const part of parts) {
        const size = parseFloat(getComputedStyle(element, part || null).fontSize)
        if (size < limit)
          small.add(`${size} ${element.className || element.tagName} ${element.textContent?.slice(0, 20)}`)
      }
    }
    return [...small]
  }, least)
}

/**
 * Controls smaller than asked. Links inside a sentence are exempt, as WCAG 2.5.8 has it: their height is that of the line.
 * Whatever a control's pseudo-element covers belongs to it, such as the whole entry of the contents.
 */
export function smallTargets(page: Page, least: number, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ([limit, part]) => {
      const controls = [...document.querySelectorAll(part)].flatMap((each) => [
        ...each.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type="hidden"]), select, summary, [role="button"]',
        ),
      ])
      return controls.flatMap((control) => {
        if (!control.checkVisibility({ visibilityProperty: true })) return []
        // The link that skips is shown only to the keyboard; a label is the target of its radio button.
        if (control.matches('.skip-link')) return []
        const isInSentence =
          control.matches('p a') &&
          [...(control.closest('p')?.childNodes ?? [])].some(
            (node) => node instanceof Text && node.data.trim().length > 1,
          )
        if (isInSentence) return []
        const label = control.closest('label')
        const cover = getComputedStyle(control, '::after')
        const covers =
          cover.position === 'absolute' && cover.inset === '0px'
            ? (control.closest('li') ?? control)
            : control
        const { width, height } = (label ?? covers).getBoundingClientRect()
        if (width === 0 || (width >= limit - 0.5 && height >= limit - 0.5)) return []
        const name = control.ariaLabel ?? control.textContent ?? ''
        return [
          `${width.toFixed(0)}×${height.toFixed(0)} ${control.className || control.tagName} ${name.slice(0, 20)}`,
        ]
      })
    },
    [least, within] as const,
  )
}

/** What holds text that does not fit: cut off by its own box, or beyond the edge of the window. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue
      if (element.closest('.sr-only, .skip-link, svg') !== null) continue
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
      const name = `${element.className || element.tagName} ${element.textContent?.slice(0, 20)}`
      const isCut =
        (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      if (isCut && element.clientWidth > 1 && !(element instanceof HTMLInputElement))
        cut.push(`${textOverflow} ${name}`)
      // What scrolls inside a frame of its own may be wider than the page.
      if (element.closest('.table-frame, .suggestion-row') !== null) continue
      for (const text of element.childNodes) {
        if (!(text instanceof Text) || text.data.trim() === '') continue
        const range = new Range()
        range.selectNode(text)
        const isBeyond = [...range.getClientRects()].some(
          ({ left, right, width }) =>
            width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1),
        )
        if (isBeyond) cut.push(`beyond the edge: ${name}`)
      }
    }
    return cut
  })
}

export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
