/**
 * What every answer of the site's server says beside its content: one list, from which the recipes for nginx and Caddy are written
 * and which `npm start` itself uses. What a page may load stands in the page (Content Security Policy); here is what only a
 * header can say.
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** Only over https, where it tells browsers to come by https for two years. */
export const TRANSPORT_SECURITY = 'max-age=63072000; includeSubDomains'

/** Files named by their content, as a regular expression of JavaScript, nginx (PCRE) and Caddy (RE2) alike. */
export const LASTING_PATHS = '^/(_next/static/|scripts/[a-z.-]+-[a-z0-9]{8}\\.js|search/.*[0-9a-f]{12}[./])'

/** How long a browser may keep a file without asking: those named by their content for ever, all others not at all. */
export const CACHE_CONTROL = {
  lasting: 'max-age=31536000, immutable',
  changing: 'no-cache',
  missing: 'no-store',
}

const LASTING = new RegExp(LASTING_PATHS)

/**
 * @param {string} path of the file below the site's root, with its leading slash
 * @returns {string}
 */
export function cacheControl(path) {
  return LASTING.test(path) ? CACHE_CONTROL.lasting : CACHE_CONTROL.changing
}
