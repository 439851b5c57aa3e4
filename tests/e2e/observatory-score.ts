/** What a page sends that the score looks at: headers by lower-case name, and the page itself. */
type Scored = {
  readonly headers: Readonly<Record<string, string>>
  readonly html: string
  readonly redirects: boolean
}

type Rule = readonly [name: string, points: number]

function policyOf({ headers, html }: Scored): ReadonlyMap<string, readonly string[]> {
  const inPage = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const both = `${headers['content-security-policy'] ?? ''};${inPage}`
  return new Map(
    both
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...values]) => [name, values] as const),
  )
}

function contentPolicy(page: Scored): Rule {
  const policy = policyOf(page)
  if (policy.size === 0) return ['csp-not-implemented', -25]
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? ['*']
  if (scripts.some((source) => ["'unsafe-inline'", '*', 'data:', 'https:', 'http:'].includes(source)))
    return ['csp-implemented-with-unsafe-inline', -20]
  if (scripts.includes("'unsafe-eval'")) return ['csp-implemented-with-unsafe-eval', -10]
  if ((policy.get('style-src') ?? []).includes("'unsafe-inline'"))
    return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0]
  return policy.get('default-src')?.join() === "'none'"
    ? ['csp-implemented-with-no-unsafe-default-src-none', 10]
    : ['csp-implemented-with-no-unsafe', 5]
}

function framing(page: Scored): Rule {
  if (policyOf(page).has('frame-ancestors')) return ['x-frame-options-implemented-via-csp', 5]
  return /^(?:deny|sameorigin)$/i.test(page.headers['x-frame-options'] ?? '')
    ? ['x-frame-options-sameorigin-or-deny', 0]
    : ['x-frame-options-not-implemented', -20]
}

function transport({ headers }: Scored): Rule {
  const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0)
  return age >= 15_768_000
    ? ['hsts-implemented-max-age-at-least-six-months', 0]
    : ['hsts-not-implemented', -20]
}

function integrity({ html }: Scored): Rule {
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="[^"]*"[^>]*>/g)].map(([tag]) => tag)
  if (scripts.some((tag) => /src="(?:https?:)?\/\//.test(tag)))
    return ['sri-not-implemented-but-external', -5]
  return scripts.length > 0 && scripts.every((tag) => tag.includes('integrity="sha384-'))
    ? ['sri-implemented-and-all-scripts-loaded-securely', 5]
    : ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0]
}

/**
 * The score of a page by the rules of the HTTP Observatory (MDN, 2024): 100 to begin with, what is missing taken off, and what goes
 * beyond added where at least 90 are left; 100 is A+, 135 the most without preloaded transport.
 */
export function observatoryScore(page: Scored): { readonly score: number; readonly rules: readonly Rule[] } {
  const { headers, redirects } = page
  const has = (name: string, value: RegExp) => value.test(headers[name] ?? '')
  const rules: readonly Rule[] = [
    contentPolicy(page),
    framing(page),
    transport(page),
    integrity(page),
    has('x-content-type-options', /^nosniff$/i)
      ? ['nosniff', 0]
      : ['x-content-type-options-not-implemented', -5],
    has('referrer-policy', /^(?:no-referrer|same-origin|strict-origin)/)
      ? ['referrer-policy-private', 5]
      : ['referrer-policy-not-implemented', 0],
    has('cross-origin-resource-policy', /^same-origin$/)
      ? ['corp-same-origin', 10]
      : ['corp-not-implemented', 0],
    has('access-control-allow-origin', /\*/) ? ['cors-universal', -50] : ['cors-not-implemented', 0],
    has('set-cookie', /./) ? ['cookies', -20] : ['cookies-not-found', 0],
    redirects ? ['redirection-to-https', 0] : ['redirection-missing', -20],
  ]
  const taken = rules.reduce((sum, [, points]) => sum + Math.min(0, points), 100)
  const added = rules.reduce((sum, [, points]) => sum + Math.max(0, points), 0)
  return { score: taken >= 90 ? taken + added : Math.max(0, taken), rules }
}
