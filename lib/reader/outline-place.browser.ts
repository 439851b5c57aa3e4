/** Room for the lines above and below the current one, so that it never sticks to an edge of the outline. */
const MARGIN = { top: 48, bottom: 64 }

/**
 * The part of the window that counts as the place of reading: its upper third, from where a heading that was jumped to
 * stands. The header covers what is above, and a heading left up there is no longer the current one.
 */
function readingBand(): string {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  return `${-Math.max(0, Math.round(top) - 8)}px 0px -65% 0px`
}

/** Every addressed line of the article with the fragment of the heading it stands under, null above the first one. */
function sectionsOf(lines: readonly HTMLElement[]): ReadonlyMap<Element, string | null> {
  const sections = new Map<Element, string | null>()
  let section: string | null = null
  for (const line of lines) {
    if (/^H[2-5]$/.test(line.tagName) && line.closest('details') === null) section = line.id
    sections.set(line, section)
  }
  return sections
}

/** Marks the line of the outline that leads to a heading, opens its branch and keeps it in sight. */
function show(outline: HTMLElement, fragment: string | null): void {
  for (const line of outline.querySelectorAll('[aria-current]')) line.removeAttribute('aria-current')
  for (const branch of outline.querySelectorAll('[data-open]')) branch.removeAttribute('data-open')
  const line = fragment === null ? null : outline.querySelector(`a[href="#${fragment}"]`)
  if (line === null) return
  line.setAttribute('aria-current', 'location')
  for (let at = line.closest('li'); at !== null; at = at.parentElement?.closest('li') ?? null)
    at.dataset.open = ''
  const inside = line.getBoundingClientRect().top - outline.getBoundingClientRect().top
  const isOutOfSight = inside < MARGIN.top || inside > outline.clientHeight - MARGIN.bottom
  if (isOutOfSight) outline.scrollTop += inside - outline.clientHeight / 3
}

/**
 * Keeps the outline 本篇目录 at the place of reading; choosing a line shuts the sheet. Every addressed line is watched, not
 * only the headings: inside a long section no heading is on the screen, and parts not yet laid out report nothing. Nothing
 * is watched where the page has no outline.
 */
export function watchOutline(): void {
  const outline = document.getElementById('outline')
  if (outline === null) return
  const lines = [...document.querySelectorAll<HTMLElement>('.article-body [id], #title')]
  const sections = sectionsOf(lines)
  const inBand = new Set<Element>()
  let current: string | null = null
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inBand.add(target)
        else inBand.delete(target)
      }
      const first = lines.find((line) => inBand.has(line))
      const section = first && (sections.get(first) ?? null)
      if (section === undefined || section === current) return
      current = section
      show(outline, section)
    },
    { rootMargin: readingBand() },
  )
  for (const line of lines) observer.observe(line)
  outline.addEventListener('click', ({ target }) => {
    const isChoice = target instanceof Element && target.closest('a') !== null
    if (isChoice && outline.matches(':popover-open')) outline.hidePopover()
  })
}
