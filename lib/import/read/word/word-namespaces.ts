/** The namespaces of a Word file by their usual prefixes; the strict schema (ISO 29500 Strict) has addresses of its own. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** The namespaces that Word itself draws with; of newer charts and models only the picture to fall back on is known. */
const UNDERSTOOD = [
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//,
  /^http:\/\/schemas\.microsoft\.com\/office\/word\/20\d\d\/word(?:ml|processing)/,
  /^http:\/\/schemas\.microsoft\.com\/office\/drawing\/20\d\d\/main$/,
  /^urn:schemas-microsoft-com:/,
]

/** Tells whether what a choice of mc:AlternateContent requires is understood: an unknown namespace leaves its fallback to be read. */
export function isUnderstood(uri: string): boolean {
  return UNDERSTOOD.some((known) => known.test(uri))
}

/** The name of an element or attribute with its usual prefix: w:p; without a namespace p; of an unknown one ?:p. */
export function shortName(uri: string, local: string): string {
  if (uri === '') return local
  return `${PREFIXES[uri] ?? '?'}:${local}`
}
