import { existsSync, readdirSync } from 'node:fs'
import type { NextConfig } from 'next'

/** The address of a script, which carries a hash: written before each build, and not there before the first. */
function scriptAddress(folder: string, name: string): string {
  const files = existsSync(`public/${folder}`) ? readdirSync(`public/${folder}`) : []
  const script = files.find((file) => file.startsWith(`${name}-`))
  return script === undefined ? '' : `/${folder}/${script}`
}

const config: NextConfig = {
  env: {
    ARCHIVE_WORKER: scriptAddress('search', 'worker'),
    BOOT_SCRIPT: scriptAddress('scripts', 'boot'),
  },
  // Nothing that the reader gets is named by it; a fixed one makes two builds of the same content equal byte for byte.
  generateBuildId: () => 'study-reader',
  // The product is a folder of static files that any web server can hand out.
  output: 'export',
  // /issues/2022-01/ is a folder with an index.html: no rewrite rules on the server.
  trailingSlash: true,
  // next/image would need a server; the site has no pictures of its own.
  images: { unoptimized: true },
  poweredByHeader: false,
}

export default config
