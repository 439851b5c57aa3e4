/** The names by which a stylesheet can know what stands in a page. */
export type PageNames = Readonly<Record<'tags' | 'classes' | 'ids' | 'attributes', ReadonlySet<string>>>

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** All tags, classes, ids and attributes of a page: of `<p id="p1" class="lead">` p, lead, p1, id and class. */
export function pageNames(html: string): PageNames {
  const names = {
    tags: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Set<string>(),
  }
  for (const [, tag = '', inside = ''] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>"]*(?:"[^"]*")?)*)/g)) {
    names.tags.add(tag)
    for (const [, attribute = '', value = ''] of inside.matchAll(/\s([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
      names.attributes.add(attribute.toLowerCase())
      if (attribute === 'id') names.ids.add(value)
      if (attribute !== 'class') continue
      const classes = value.replaceAll(/&[#\w]+;/g, (sign) => SIGNS[sign] ?? sign)
      for (const each of classes.split(/\s+/)) names.classes.add(each)
    }
  }
  return names
}

/**
 * The words of a program as names that it may set in a page: `dataset.readingDown` sets `data-reading-down`, `tabIndex` tabindex, and
 * `id = 'page-trouble'` itself. Minified programs keep such words.
 */
export function wordsOfScript(script: string): ReadonlySet<string> {
  return new Set(
    (script.match(/[A-Za-z][\w-]*/g) ?? []).flatMap((word) => {
      const parted = word.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
      return [word, word.toLowerCase(), parted, `data-${parted}`]
    }),
  )
}

/** The scripts that stand in a page itself, one after the other: they set what the reader has chosen before anything is drawn. */
export function inlineScripts(html: string): string {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n')
}
