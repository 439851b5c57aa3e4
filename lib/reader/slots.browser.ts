/** The empty places of a page that script fills, by name; the server renders them and React leaves them alone. */
export function slots(name: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-slot="${name}"]`)]
}

/** Sets the text of every slot of a name, and only where it changes: a screen is not painted for nothing. */
export function fillSlots(name: string, text: string): void {
  for (const slot of slots(name)) if (slot.textContent !== text) slot.textContent = text
}
