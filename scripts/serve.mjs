import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
  const files = sirv(out, { etag: true, dotfiles: false, brotli: true, gzip: true })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
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
