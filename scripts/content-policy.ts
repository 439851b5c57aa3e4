import { createHash } from 'node:crypto'
import { TRUSTED_POLICY } from '@/lib/device/trusted-script.browser'

/**
 * What a page may load and do (Content Security Policy, level 3): nothing but what this site itself hands out. Without `unsafe-inline` and
 * `unsafe-eval`; texts become programs only through the one policy that the site's own code makes (Trusted Types).
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_POLICY,
} as const

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy of one page: of scripts and styles in the page itself just those that it has, by their hashes. */
export function contentPolicy(html: string): string {
  const allowed = (inline: RegExp) =>
    ["'self'", ...new Set([...html.matchAll(inline)].map(([, text = '']) => sha256(text)))].join(' ')
  const own = {
    'style-src': allowed(/<style[^>]*>([\s\S]*?)<\/style>/g),
    'script-src': allowed(/<script>([\s\S]*?)<\/script>/g),
  }
  return Object.entries({ ...DIRECTIVES, ...own })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The hash by which a browser knows a script for the one that was built: `sha384-…` (Subresource Integrity). */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}
