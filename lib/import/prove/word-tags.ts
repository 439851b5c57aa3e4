/** A tag or a stretch of words of an XML text, as a plain search finds them one after the other. */
export type Tag = {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty' | 'words'
  readonly attributes: string
  readonly words: string
  /** The namespaces that a choice between two drawings requires; undefined for a prefix that nothing declares. */
  readonly requires?: readonly (string | undefined)[]
}

const PIECE = /<(\/?)([^\s/<>]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g
const NAMESPACE = /xmlns:?([\w.-]*)=["']([^"']*)["']/g

const namespacesIn = (attributes: string) =>
  [...attributes.matchAll(NAMESPACE)].map(([, prefix = '', address = '']) => [prefix, address] as const)

/** The prefixes of words and formulas, whatever the file calls them; other names stay as they are. */
function prefixesOf(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(NAMESPACE)].flatMap(([, prefix = '', address = '']): [string, string][] => {
      if (/wordprocessingml\/(?:2006\/)?main$/.test(address)) return [[prefix, 'w']]
      return /officeDocument\/(?:2006\/)?math$/.test(address) ? [[prefix, 'm']] : []
    }),
  )
}

const decode = (words: string) =>
  words.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_, hex, decimal, name) => {
    if (name) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[String(name)] ?? ''
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })

/** Takes an XML text apart by one regular expression: the proof must not lean on the parser that it is to check. */
export function tagsOf(xml: string): readonly Tag[] {
  const prefixes = prefixesOf(xml)
  const plain = xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, words: string) =>
      words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )
  // The prefixes that are declared where the walk stands, one list for each open element.
  const scopes: ReadonlyMap<string, string>[] = []
  const scope = () => scopes.at(-1) ?? new Map<string, string>()
  return [...plain.matchAll(PIECE)].map(([, close, full = '', attributes = '', empty, words]): Tag => {
    if (words !== undefined) return { name: '', kind: 'words', attributes: '', words: decode(words) }
    const colon = full.indexOf(':')
    const prefix = prefixes.get(colon < 0 ? '' : full.slice(0, colon))
    const name = prefix ? `${prefix}:${full.slice(colon + 1)}` : full
    const declared =
      close || !attributes.includes('xmlns') ? scope() : new Map([...scope(), ...namespacesIn(attributes)])
    if (close) scopes.pop()
    else if (!empty) scopes.push(declared)
    const tag = { name, attributes, words: '' }
    const required = close ? undefined : /\sRequires\s*=\s*["']\s*([^"']*?)\s*["']/.exec(attributes)?.[1]
    const requires = required?.split(/\s+/).flatMap((each) => (each === '' ? [] : [declared.get(each)]))
    return { ...tag, kind: close ? 'close' : empty ? 'empty' : 'open', ...(requires ? { requires } : {}) }
  })
}

/** The value of an attribute by its local name; undefined where the tag has none. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? decode(found[1] ?? found[2] ?? '') : undefined
}
