/** While it is measured and numbered, the booklet carries these; see app/issues/[issue]/print/booklet-view.css. */
const MEASURED = 'data-measured'
const NUMBERED = 'data-numbered'

/**
 * The sheet on which each part of the booklet begins, counted from the cover as 1. The booklet is laid out for a moment in columns of the
 * size of a sheet's text (156 × 225 mm), each part in a new column: the browser breaks columns by the rules by which it
 * breaks sheets, so the nth column is the nth sheet. Nothing of it is seen: it is undone before the browser draws.
 */
export function sheetsOf(booklet: HTMLElement, parts: readonly HTMLElement[]): readonly number[] {
  const place = { left: scrollX, top: scrollY, behavior: 'instant' } as const
  booklet.toggleAttribute(MEASURED, true)
  const { left, width } = booklet.getBoundingClientRect()
  const sheets = parts.map(
    (part) => Math.round(((part.getClientRects()[0]?.left ?? left) - left) / width) + 1,
  )
  booklet.toggleAttribute(MEASURED, false)
  // Columns are less high than the page: where the reader had scrolled to was cut off.
  scrollTo(place)
  return sheets
}

function numberContents(booklet: HTMLElement): void {
  booklet.toggleAttribute(NUMBERED, true)
  const slots = [...booklet.querySelectorAll<HTMLElement>('[data-page-of]')].flatMap((slot) => {
    const part = document.getElementById(slot.dataset.pageOf ?? '')
    return part === null ? [] : [{ slot, part }]
  })
  const sheets = sheetsOf(
    booklet,
    slots.map(({ part }) => part),
  )
  for (const [at, { slot }] of slots.entries()) slot.textContent = String(sheets[at])
}

/**
 * Watches the print edition: its button prints, and right before the browser prints, the contents get the numbers of this very
 * booklet's sheets 本册页码. They are taken away again, for on the screen there are no sheets. A browser that draws no page
 * numbers at the foot (none but Chromium does, from 131 on) gets none in the contents either: they could not be followed.
 */
export function watchPrintEdition(): void {
  const booklet = document.querySelector<HTMLElement>('.booklet')
  if (booklet === null) return
  document.querySelector('[data-print]')?.addEventListener('click', () => print())
  if (!('CSSMarginRule' in window)) return
  window.addEventListener('beforeprint', () => numberContents(booklet))
  window.addEventListener('afterprint', () => booklet.toggleAttribute(NUMBERED, false))
}
