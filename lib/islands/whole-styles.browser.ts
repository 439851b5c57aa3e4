/** Resolves with the link when its sheet is there, not yet used. */
type Sheet = Promise<HTMLLinkElement>

let sheet: Sheet | undefined

/** Asks for the whole stylesheet, for now without a use of it; nothing where the page has it from the beginning. */
function fetchSheet(): Sheet | undefined {
  const address = document.querySelector<HTMLElement>('style[data-sheet]')?.dataset.sheet
  if (sheet !== undefined || address === undefined) return sheet
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  link.media = 'not all'
  sheet = new Promise((resolve, reject) => {
    link.onload = () => resolve(link)
    link.onerror = () => {
      sheet = undefined
      link.remove()
      reject(new Error(`样式表没有取到：${address}`))
    }
  })
  document.head.append(link)
  return sheet
}

/** Through the sheet, not the attribute of the link: that would have some browsers fetch it anew. */
function use({ sheet: rules }: HTMLLinkElement): void {
  if (rules !== null && rules.media.mediaText !== 'all') rules.media.mediaText = 'all'
}

/**
 * Brings the whole stylesheet to a page that carries only the styles of what stands in it (scripts/page-styles): what programs draw needs it.
 * Resolves when it holds; rejects where it does not come, and the next call tries again. It repeats the page's own styles in the same
 * order, so nothing that is seen changes.
 */
export async function bringWholeStyles(): Promise<void> {
  const link = await fetchSheet()
  if (link !== undefined) use(link)
}

/** Brings it while nobody waits for it: read in one task, used from another on, so that neither is felt. `whenIdle` puts off what it is given. */
export async function bringWholeStylesAhead(whenIdle: (then: () => void) => void): Promise<void> {
  const link = await fetchSheet()
  if (link !== undefined) whenIdle(() => use(link))
}
