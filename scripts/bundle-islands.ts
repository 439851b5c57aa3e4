import { readdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

const FOLDER = 'app/islands'

const OPTIONS = {
  outdir: 'public/scripts',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  jsx: 'automatic',
  // What every engine of `browserslist` in package.json understands.
  target: ['chrome111', 'firefox111', 'safari16.4'],
  legalComments: 'none',
  // Named by docx for engines without atob, which no browser is.
  external: ['buffer'],
  charset: 'utf8',
  // Preact's own answer to React's names: 7 kB where React and its DOM are 57, and at work in a quarter of the time.
  alias: {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
  },
} satisfies BuildOptions

const addressOf = (path: string) => `/scripts/${basename(path)}`

/** Every program with the files it is made of: its own first, then those that it imports, each once. */
async function bundlePrograms(define: Record<string, string>): Promise<Record<string, readonly string[]>> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: readdirSync(FOLDER).map((file) => `${FOLDER}/${file}`),
    splitting: true,
    metafile: true,
    define,
  })
  const imported = (path: string): readonly string[] =>
    (metafile.outputs[path]?.imports ?? [])
      .filter(({ kind }) => kind === 'import-statement')
      .flatMap((each) => [each.path, ...imported(each.path)])
  const programs = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint?.startsWith(FOLDER) ? [{ path, name: basename(entryPoint, '.tsx') }] : [],
  )
  return Object.fromEntries(
    programs.map(({ path, name }) => [name, [...new Set([path, ...imported(path)])].map(addressOf)]),
  )
}

/**
 * Bundles the script of every page and the programs of its islands into `public/scripts/`, each file named by its content.
 * The script of the page is one file, so that nothing but it is fetched before a program is needed. The framework is not
 * among them: its router and its copy of each page's text would weigh more than all else, and the pages need neither.
 */
export async function bundleIslands(workers: { search: string; quotes: string }): Promise<void> {
  rmSync(OPTIONS.outdir, { recursive: true, force: true })
  const define = {
    'process.env.NODE_ENV': '"production"',
    'process.env.SEARCH_WORKER': JSON.stringify(workers.search),
    'process.env.QUOTES_WORKER': JSON.stringify(workers.quotes),
  }
  const programs = await bundlePrograms(define)
  await build({
    ...OPTIONS,
    entryPoints: { boot: 'app/boot.browser.ts' },
    define: { ...define, PROGRAM_FILES: JSON.stringify(programs) },
  })
}
