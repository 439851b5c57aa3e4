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
  // `npm test` checks the types of all files; a build need not do it once more.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // No reader gets a script of the framework, and a build runs its own but once: to make them small costs more than it saves.
    // Stylesheets are made small as before.
    turbopackMinify: { server: false },
    turbopackScopeHoisting: false,
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
    // A site is built from its sources alone, never from what an earlier build has left.
    turbopackFileSystemCacheForBuild: false,
    // Tailwind in a thread instead of a process. Where Node cannot, the framework takes the process by itself.
    turbopackPluginRuntimeStrategy: 'workerThreads',
    // Each process that draws pages holds the whole library, some 600 MB at 100 issues: a machine of many cores would take many times that.
    cpus: 1,
  },
}

export default config
