import type { SelectedPlace } from '@/components/ui/selected-places'
import type { CitedPlace } from '@/lib/citation/cited-article'
import { citedLabel } from '@/lib/citation/cited-label'

/** The printed page on which a block begins: the last one that begins before it. Undefined where the source tells none. */
function pageOf(fragment: string): number | undefined {
  const block = document.getElementById(fragment)
  if (block === null) return undefined
  const marks = [...document.querySelectorAll<HTMLElement>('.article-body [data-page]')]
  const last = marks.findLast(
    (mark) => mark.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return last === undefined ? undefined : Number(last.dataset.page)
}

/** What a citation says of the place of selected words. */
export function citedPlace(places: readonly SelectedPlace[]): CitedPlace {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return {}
  return {
    first: citedLabel(first.fragment),
    last: citedLabel(last.fragment),
    page: pageOf(first.fragment),
  }
}
