import { articleAddress, correctionsAddress, issueAddress } from '@/lib/journal/addresses'
import { articleIdOf, type IssueId } from '@/lib/journal/ids'
import { elementsOf, type MarkupElement, type MarkupNode, mapMarkup } from '../markup'
import { articleAnchor, blockAnchor } from './anchors'

/** Attributes that name an element of the same page by its id. */
const REFERENCES = ['aria-labelledby', 'aria-controls', 'aria-describedby', 'for', 'popovertarget'] as const

/** What stands at the addresses of the site's pages in the file: /issues/2022-01/03/#p12 → #a03-p12. Nothing for what is not in it. */
function innerAddress(href: string, issue: IssueId): string | undefined {
  const [path = '', fragment] = href.split('#')
  const of = (place: string) => `#${place}`
  if (path === issueAddress(issue)) return of(fragment ?? 'contents')
  if (path === correctionsAddress(issue)) return of(fragment === undefined ? 'corrections' : `c${fragment}`)
  const number = /(\d{2,3})\/$/.exec(path)?.[1] ?? ''
  if (number === '' || path !== articleAddress(articleIdOf(issue, Number(number)))) return undefined
  return of(fragment === undefined ? articleAnchor(number) : blockAnchor(number, fragment))
}

/**
 * A part of the site's pages as it stands in the one file of an issue: its ids begin with a prefix of their own, links to what is in the
 * file lead there, and a link to what is not becomes plain words, since the file may be read where there is no network.
 */
export function withInnerAddresses(
  nodes: readonly MarkupNode[],
  issue: IssueId,
  prefix: string,
): readonly MarkupNode[] {
  const own = new Set(elementsOf(nodes).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id])))
  const named = (id: string) => (own.has(id) ? prefix + id : id)
  return mapMarkup(nodes, (element): MarkupElement => {
    const attributes: Record<string, string> = { ...element.attributes }
    for (const name of ['id', ...REFERENCES]) {
      const value = attributes[name]
      if (value !== undefined) attributes[name] = value.split(' ').map(named).join(' ')
    }
    const { href } = attributes
    if (href === undefined) return { ...element, attributes }
    const inner = href.startsWith('#') ? `#${named(href.slice(1))}` : innerAddress(href, issue)
    if (inner !== undefined) return { ...element, attributes: { ...attributes, href: inner } }
    const { href: _, ...others } = attributes
    return { ...element, name: element.name === 'a' ? 'span' : element.name, attributes: others }
  })
}
