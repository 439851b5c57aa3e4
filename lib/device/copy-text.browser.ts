/** The words as HTML without any style, so that a word processor gives them its own; line breaks become paragraphs. */
export function plainHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
}

async function byClipboard(text: string): Promise<boolean> {
  if (!window.isSecureContext || navigator.clipboard === undefined) return false
  try {
    if (typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(text)
      return true
    }
    const blob = (type: string, content: string) => new Blob([content], { type })
    const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', plainHtml(text)) }
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch {
    // Refused: the older way may still be open.
    return false
  }
}

/**
 * Copies by the browser's own command. It copies nothing without a selection, so a field out of sight holds one while it runs; what goes
 * to the clipboard is what the `copy` event is given, and only if that came and was taken, it has been copied.
 */
function byCommand(text: string): boolean {
  const selection = document.getSelection()
  const held = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at))
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'sr-only'
  document.body.append(field)
  field.select()
  let isTaken = false
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', plainHtml(text))
    isTaken = event.clipboardData?.getData('text/plain') === text
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  try {
    return document.execCommand('copy') && isTaken
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true })
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    selection?.removeAllRanges()
    for (const range of held) if (range) selection?.addRange(range)
  }
}

/**
 * Copies a text, and says truthfully whether that was done. The clipboard of the browser is there on https only, and may be
 * refused; then the older command is tried, as on an intranet with plain http. False where neither took the text.
 */
export async function copyText(text: string): Promise<boolean> {
  return (await byClipboard(text)) || byCommand(text)
}
