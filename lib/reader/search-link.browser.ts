/** The search page, which then sets the keyboard into its box. */
export const SEARCH_BOX = '/search/#box'

/**
 * Leads 搜索 of the bar into the box where the page itself has one: a keyboard comes up only for a touch on this very page.
 * Elsewhere, and without script, it is a link to the search page.
 */
export function watchSearchLink(): void {
  document.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest(`a[href="${SEARCH_BOX}"]`) !== null
    if (!isLink || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const box = document.querySelector<HTMLInputElement>('main input[type="search"]')
    if (box === null) return
    event.preventDefault()
    box.focus()
    box.select()
  })
}
