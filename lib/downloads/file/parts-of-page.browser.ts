/**
 * The part of the page that a program needs, by its `data-file`. The page is drawn by the build together with the program, so a part that is
 * missing is a slip of ours and throws.
 */
export function pagePart<Part extends HTMLElement = HTMLElement>(name: string): Part {
  const part = document.querySelector<Part>(`[data-file="${name}"]`)
  if (part === null) throw new Error(`网页里没有 data-file="${name}"`)
  return part
}
