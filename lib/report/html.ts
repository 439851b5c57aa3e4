/** A piece of HTML that is safe to put into a page. Only `html` makes one, so text can never become markup. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What a template takes: text (escaped), markup made by another template, lists of both; null and false leave nothing. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[]

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markupOf(value: HtmlValue): string {
  if (value instanceof Html) return value.markup
  if (Array.isArray(value)) return value.map(markupOf).join('')
  if (value === null || value === undefined || value === false) return ''
  return String(value).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** Template for HTML: everything put in is escaped unless it is HTML itself. Attributes must stand in quotation marks. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((text, i) => text + markupOf(values[i])).join(''))
}
