import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { cacheControl } from '../../deploy/headers.mjs'
import { brotli } from '../brotli-size'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

type Served = { readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>> }

/**
 * One answer: the path asked for, its kind of file as the browser is told it, what of it went over the wire, headers not counted, and
 * when it was given, in milliseconds of the machine's clock.
 */
export type Answer = {
  readonly path: string
  readonly type: string
  readonly bytes: number
  readonly at: number
}

/** A running server. */
export type SiteServer = {
  readonly origin: string
  /** Compresses files before they are asked for, as a web server does when a site is put on it. */
  readonly prepare: (addresses: readonly string[]) => void
  /** What it has handed out of the search since the last call, the worker's program included; headers not counted. */
  readonly traffic: () => { readonly bytes: number; readonly requests: number }
  /** All that it has answered since the last call, what it does not have included. */
  readonly answers: () => readonly Answer[]
  readonly close: () => Promise<void>
}

/** The files of the search, not the page that stands in the same folder. */
const OF_SEARCH = /^\/search\/(?:archive\.json|worker-|texts\/|index\/|variants\/)/

function served(path: string, content: Uint8Array): Served {
  const compressed = brotli(content)
  const smaller = compressed.byteLength < content.byteLength
  return {
    body: smaller ? compressed : content,
    headers: {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': cacheControl(path),
      Vary: 'Accept-Encoding',
      ...(smaller && { 'Content-Encoding': 'br' }),
    },
  }
}

/**
 * Serves folders one above the other, the first that has a file gives it: a generated archive over the built site.
 * Every file is compressed once and kept; nothing is delayed.
 */
export async function serveSite(folders: readonly string[]): Promise<SiteServer> {
  const cache = new Map<string, Served | null>()
  let handedOut = { bytes: 0, requests: 0 }
  let answered: Answer[] = []

  function find(address: string): Served | null {
    const known = cache.get(address)
    if (known !== undefined) return known
    const path = normalize(address.endsWith('/') ? `${address}index.html` : address)
    const file = folders
      .map((folder) => join(folder, path))
      .find((each) => existsSync(each) && statSync(each).isFile())
    const found = file === undefined ? null : served(path, readFileSync(file))
    cache.set(address, found)
    return found
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const found = find(path)
    answered.push({
      path,
      type: found?.headers['Content-Type'] ?? '',
      bytes: found?.body.byteLength ?? 0,
      at: performance.timeOrigin + performance.now(),
    })
    if (found === null) {
      response.writeHead(404, { 'Content-Length': 0 }).end()
      return
    }
    if (OF_SEARCH.test(path))
      handedOut = {
        bytes: handedOut.bytes + found.body.byteLength,
        requests: handedOut.requests + 1,
      }
    response.writeHead(200, { ...found.headers, 'Content-Length': found.body.byteLength }).end(found.body)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('服务器没有端口')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    prepare: (addresses) => {
      for (const each of addresses) find(each)
    },
    traffic() {
      const since = handedOut
      handedOut = { bytes: 0, requests: 0 }
      return since
    },
    answers() {
      const since = answered
      answered = []
      return since
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
