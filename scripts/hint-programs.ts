/** The program of a page that is one program in full, by the name of its island. */
const WHOLE_PROGRAM = /data-island="(?<name>[a-z-]+)"[^<>]*><main\b/

/** Stylesheets that a page links to. */
const SHEETS = /<link rel="stylesheet"[^>]*\/>/g

/** The island whose program draws all of a page (search, check of quotations, all marks); nothing where the text stands in the page. */
export function wholeProgram(html: string): string | undefined {
  return WHOLE_PROGRAM.exec(html)?.groups?.name
}

/**
 * A page that links to its stylesheet, with the link behind the scripts of its head, and beside it hints for the `programs` that draw it and
 * the `data` they ask for. A script in the page waits for every stylesheet before it, and the browser reads no further while it waits: so
 * sheet, script of the page, programs and data came one after the other, each a round trip later. Nothing is drawn before the sheet
 * all the same.
 */
export function hintPrograms(html: string, programs: readonly string[], data: readonly string[]): string {
  const links = [
    ...(html.match(SHEETS) ?? []),
    ...programs.map((address) => `<link rel="modulepreload" href="${address}"/>`),
    ...data.map((address) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${address}"/>`),
  ]
  return html.replace(SHEETS, '').replace('</head>', `${links.join('')}</head>`)
}
