/** [参]: https://moe.gov.cn "题" on a line by itself, in a quotation, a list or a note too. */
const DEFINITION =
  /^(?<lead>(?:[ \t>*+-]|\d{1,9}[.)][ \t]|\[\^[^\]\n]+\]:)*)\[(?<label>[^[\]^][^[\]]*)\]:[ \t]*(?:<|[a-z][\w+.-]+:|\/|\.\.?\/|#|www\.)[^\s，。；、：！？《》“”（）]*(?:[ \t]+["'(].*["')])?[ \t]*$/gimu

/** The label behind a text in brackets. */
const REFERENCE = /(?<=\])\[([^[\]]+)\]/gu

/** The line ends of what is taken out, so that what stood at the beginning of a line still does. */
export const lineEndsOf = (text: string): string => text.replace(/[^\n]/gu, '')

const labelKey = (label: string) => label.replace(/\s+/gu, ' ').trim().toLowerCase()

/** Takes definitions of addresses with their labels, and the labels where they are referred to: [参][r] → [参]. */
function withoutDefinitions(text: string): string {
  const referred = new Set([...text.matchAll(REFERENCE)].map((found) => labelKey(found[1] ?? '')))
  const defined = new Set<string>()
  const rest = text.replace(DEFINITION, (line: string, ...others: unknown[]) => {
    const { lead = '', label = '' } = others.at(-1) as { readonly lead?: string; readonly label?: string }
    // 「[1]: http://…」 is a note of the text where nothing refers to it as an address.
    if (/^\d+$/.test(label.trim()) && !referred.has(labelKey(label))) return line
    defined.add(labelKey(label))
    return lead
  })
  return rest.replace(REFERENCE, (whole, label: string) => (defined.has(labelKey(label)) ? '' : whole))
}

/** Takes what HTML hides: from a tag with hidden or display: none to the end of its element, elements inside it counted. */
function withoutHidden(text: string): string {
  let shown = ''
  let at = 0
  let depth = 0
  let name = ''
  let from = 0
  for (const { 0: tag, 1: slash, 2: element = '', 3: attributes = '', index } of text.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)((?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?)>/giu,
  )) {
    const names = attributes.replace(/=\s*(?:"[^"]*"|'[^']*')/gu, '')
    const hides =
      /\shidden\b/iu.test(names) ||
      /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/iu.test(attributes)
    if (depth === 0 && slash === '' && hides && !attributes.endsWith('/')) {
      name = element.toLowerCase()
      from = index
      depth = 1
    } else if (depth > 0 && element.toLowerCase() === name) {
      depth += slash === '' ? 1 : -1
      if (depth > 0) continue
      shown += text.slice(at, from) + lineEndsOf(text.slice(from, index + tag.length))
      at = index + tag.length
    }
  }
  return shown + text.slice(at)
}

const TAG = /<(?:[!/?]?[a-z]|!\[CDATA\[)[^<>]*>/giu

/**
 * The source without HTML and the text it hides, and without addresses and their labels, before and behind the tags:
 * an address may stand in pointed brackets, and a tag in front of a definition.
 */
export function withoutMarkupWords(text: string): string {
  return withoutDefinitions(withoutDefinitions(withoutHidden(text)).replace(TAG, lineEndsOf))
}
