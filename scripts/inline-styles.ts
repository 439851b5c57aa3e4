import { wholeProgram } from './hint-programs'

/** The stylesheet of the whole site, as the export links it. That of the print edition, a second one in its page, is not among these. */
const WHOLE_SHEET = /<link rel="stylesheet" href="(?<address>\/_next\/[^"]+\.css)"[^>]*\/>/g

/**
 * The address of the stylesheet that a page is linked to, where it is one and the page is not one program, which draws what is seen and asks for
 * the whole stylesheet at once.
 */
export function linkedSheet(html: string): string | undefined {
  const [sheet, ...others] = [...html.matchAll(WHOLE_SHEET)]
  return others.length > 0 || wholeProgram(html) !== undefined ? undefined : sheet?.groups?.address
}

/**
 * Writes styles into a page in the place of the link to the stylesheet, whose address stays beside them for the programs that need it
 * whole (lib/islands/whole-styles). The page is drawn as its text comes, one round trip of the network sooner.
 */
export function inlineStyles(html: string, styles: string): string {
  if (/<\/style/i.test(styles)) throw new Error('样式里有 </style，不能写进网页。')
  return html.replace(WHOLE_SHEET, (_, address: string) => `<style data-sheet="${address}">${styles}</style>`)
}
