import { existsSync, readdirSync } from 'node:fs'
import type { NextConfig } from 'next'

/** The search worker's address, which carries a hash: written before each build, and not there before the first. */
function searchWorker(): string {
  const files = existsSync('public/search') ? readdirSync('public/search') : []
  const worker = files.find((file) => file.startsWith('worker-'))
  return worker === undefined ? '' : `/search/${worker}`
}

const config: NextConfig = {
  env: { SEARCH_WORKER: searchWorker() },
  // The product is a folder of static files that any web server can hand out.
  output: 'export',
  // /issues/2022-01/ is a folder with an index.html: no rewrite rules on the server.
  trailingSlash: true,
  // next/image would need a server; the site has no pictures of its own.
  images: { unoptimized: true },
  poweredByHeader: false,
}

export default config
