/**
 * Opens every fold around a place, and tells whether one was shut: a closed <details> has nothing to scroll to, and not every
 * browser opens it by itself. Only whoever has opened one then scrolls, so that two who care for the same address do not
 * pull the page to and fro.
 */
export function openAround(place: Element): boolean {
  let opened = false
  for (let at: Element | null = place; at !== null; at = at.parentElement) {
    if (!(at instanceof HTMLDetailsElement) || at.open) continue
    at.open = true
    opened = true
  }
  return opened
}
