import { type BuildOptions, build } from 'esbuild'

/** Bundles a script and all that it imports to one small file, as the search worker is and what it is compared with. */
export async function bundleScript(source: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // What every engine of `browserslist` in package.json understands.
    target: 'es2022',
    legalComments: 'none',
    // Chinese as it is, not as \u6587: what a worker runs is read as UTF-8, whatever the server says of it.
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const [file] = outputFiles ?? []
  if (file === undefined) throw new Error('程序没有打包成')
  return file.contents
}
