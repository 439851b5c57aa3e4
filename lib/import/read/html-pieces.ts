/** Names of the elements whose content is no text of the journal and goes with them, as part of a pattern. */
export const DROPPED = 'script|style|iframe|svg|object|embed|noscript|template|math|canvas|video|audio'
const TAG_TAIL = '(?:\\s(?:"[^"]*"|\'[^\']*\'|[^<>"\'])*)?/?>'

/**
 * The first of these at a place wins: code is text, whatever it shows; what is dropped may hold backticks and tags.
 * An element or comment is looked for only where its end stands somewhere, so that a thousand without end cost nothing.
 */
export function piecesOf(source: string): RegExp {
  const lower = source.toLowerCase()
  const closed = DROPPED.split('|').filter((name) => lower.includes(`</${name}`))
  return new RegExp(
    [
      '(?<code>^(?<fence>`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?^\\k<fence>[`~]*[ \\t]*$|(?<ticks>`+)[^`\\n]+\\k<ticks>(?!`))',
      ...(lower.includes('-->') ? ['(?<comment><!--[\\s\\S]*?-->)'] : []),
      ...(closed.length > 0
        ? [`(?<dropped><(?<name>${closed.join('|')})\\b(?:\\s[^<>]*)?>[\\s\\S]*?</\\k<name>\\s*>)`]
        : []),
      '(?<declared><(?:!doctype|!\\[CDATA\\[|\\?xml)[^<>]*>)',
      `(?<tag></?(?<element>[A-Za-z][A-Za-z0-9-]*)${TAG_TAIL})`,
    ].join('|'),
    'gimu',
  )
}
