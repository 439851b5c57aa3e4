import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import sirv from 'sirv'
import { cacheControl, SECURITY_HEADERS } from '../../scripts/deploy/headers.mjs'

/** A server of the site that can be published anew, cut off, or made to ask for a login, while pages are open. */
export type ReleaseServer = {
  readonly origin: string
  /** Publishes another folder at the same address. */
  readonly publish: (folder: string) => void
  /** Cuts the network, or joins it again. */
  readonly cut: (isCut: boolean) => void
  /** Answers requests by itself where it says so; null takes it back. */
  readonly intercept: (
    answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | null,
  ) => void
  /** Addresses that were asked for, with the bytes that were sent. */
  readonly sent: { readonly address: string; readonly bytes: number }[]
  readonly close: () => Promise<void>
}

/** Starts a server of a release on a port of its own. */
export async function startReleaseServer(folder: string): Promise<ReleaseServer> {
  const handler = (root: string) =>
    sirv(root, {
      etag: true,
      brotli: true,
      gzip: true,
      setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
    })
  let files = handler(folder)
  let isCut = false
  let answer: Parameters<ReleaseServer['intercept']>[0] = null
  const sent: { address: string; bytes: number }[] = []
  const server = createServer((request, response) => {
    if (isCut) {
      request.socket.destroy()
      return
    }
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    response.on('finish', () => {
      const bytes = response.statusCode === 200 ? Number(response.getHeader('Content-Length') ?? 0) : 0
      sent.push({ address: request.url ?? '', bytes })
    })
    if (answer?.(request, response)) return
    files(request, response, () => {
      response.writeHead(404, { 'Cache-Control': 'no-store' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    publish: (root) => {
      files = handler(root)
    },
    cut: (cut) => {
      isCut = cut
      if (cut) server.closeAllConnections()
    },
    intercept: (each) => {
      answer = each
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Opens a page and waits until everything is kept and this page is answered by the worker too. */
export async function visitKept(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 })
}

/** The next release of the built site, in a folder of its own: some files changed, then made a release of as the build does it. */
export function nextRelease(changes: Readonly<Record<string, (content: string) => string>>): {
  readonly folder: string
  readonly remove: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'next-release-'))
  cpSync('out', folder, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`nothing changed in ${file}`)
    writeFileSync(path, after)
  }
  const made = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/write-offline.ts', folder], {
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(made.stderr)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
