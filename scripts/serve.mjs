import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CACHE_CONTROL, cacheControl, SECURITY_HEADERS } from './deploy/headers.mjs'

/** Addresses of the site are far shorter, a search with its five hundred characters included. */
const LONGEST_ADDRESS = 8192

/**
 * The status by which a request is refused that no page of the site makes, or null.
 * @param {import('node:http').IncomingMessage} request
 * @returns {number | null}
 */
function refusal({ method, url = '' }) {
  if (method !== 'GET' && method !== 'HEAD') return 405
  if (url.length > LONGEST_ADDRESS) return 414
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '')
    return path.startsWith('/') && !/[\0\\]|(?:^|\/)\.\.(?:\/|$)/.test(path) ? null : 400
  } catch {
    // A percent sign that begins no character.
    return 400
  }
}

const out = fileURLToPath(new URL('../out', import.meta.url))

/**
 * Serves the built folder `out/`, as any static web server would: index.html of a folder, 404.html for the rest.
 * Resolves once it listens; the returned function closes it, open connections included.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve(port, host) {
  // Loaded here because this file is imported before anything may be installed.
  const { default: sirv } = await import('sirv')
  const notFound = readFileSync(join(out, '404.html'))
  const files = sirv(out, {
    etag: true,
    dotfiles: false,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path))
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    },
  })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const refused = refusal(request)
    if (refused !== null) {
      response.writeHead(refused, { 'Cache-Control': CACHE_CONTROL.missing, Allow: 'GET, HEAD' })
      response.end()
      return
    }
    files(request, response, () => {
      response.writeHead(404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': CACHE_CONTROL.missing,
      })
      response.end(request.method === 'HEAD' ? undefined : notFound)
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
