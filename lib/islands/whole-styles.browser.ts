let coming: Promise<void> | undefined

/** The address of the whole stylesheet on a page that has its own styles in it; on others it is there from the beginning. */
export function sheetOfPrograms(): string | undefined {
  return document.querySelector<HTMLElement>('style[data-sheet]')?.dataset.sheet
}

/**
 * Brings the whole stylesheet to a page that carries only the styles of what stands in it (scripts/page-styles): what programs draw needs it.
 * Resolves when it holds; rejects where it does not come, and the next call tries again. It repeats the page's own styles in the same
 * order, so nothing that is seen changes.
 */
export function bringWholeStyles(): Promise<void> {
  const address = sheetOfPrograms()
  if (address === undefined) return Promise.resolve()
  coming ??= new Promise<void>((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => resolve()
    link.onerror = () => {
      coming = undefined
      link.remove()
      reject(new Error(`样式表没有取到：${address}`))
    }
    document.head.append(link)
  })
  return coming
}
