/**
 * Lets the number of a paragraph choose it whole: a press on 12 selects the words of 第12段, so that what can be done with selected
 * words (copy, mark, note) needs no drawing over them. The link does what it does besides. Returns what stops it.
 */
export function watchParagraphNumbers(): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a.paragraph-link')
    const paragraph = link && document.getElementById(link.hash.slice(1))
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph)
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
