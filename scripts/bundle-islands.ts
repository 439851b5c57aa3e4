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

/** Files of a program: the program itself with what it imports, and what it imports once it is used. */
type ProgramFiles = { readonly now: readonly string[]; readonly later: readonly string[] }

/** A file larger than this is not fetched before it is used: the export to Word. In bytes, as bundled. */
const LARGEST_AHEAD = 64 * 1024

/** Every program with the files it is made of, each once; its own comes first. */
async function bundlePrograms(define: Record<string, string>): Promise<ReadonlyMap<string, ProgramFiles>> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: readdirSync(FOLDER).map((file) => `${FOLDER}/${file}`),
    splitting: true,
    metafile: true,
    define,
  })
  const imports = (path: string, wanted: string) =>
    (metafile.outputs[path]?.imports ?? []).filter(({ kind }) => kind === wanted).map((each) => each.path)
  const withImported = (path: string): readonly string[] => [
    path,
    ...imports(path, 'import-statement').flatMap(withImported),
  ]
  const isSmall = (path: string) => (metafile.outputs[path]?.bytes ?? 0) <= LARGEST_AHEAD
  const programs = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint?.startsWith(FOLDER) ? [{ path, name: basename(entryPoint, '.tsx') }] : [],
  )
  return new Map(
    programs.map(({ path, name }) => {
      const now = new Set(withImported(path))
      const later = [...now].flatMap((each) => imports(each, 'dynamic-import').filter(isSmall))
      return [
        name,
        {
          now: [...now].map(addressOf),
          later: [...new Set(later.flatMap(withImported))].filter((each) => !now.has(each)).map(addressOf),
        },
      ]
    }),
  )
}

/**
 * Bundles the script of every page and the programs of its islands into `public/scripts/`, each file named by its content.
 * The script of the page is one file, so that nothing but it is fetched before a program is needed. The framework is not
 * among them: its router and its copy of each page's text would weigh more than all else, and the pages need neither.
 */
export async function bundleIslands(worker: string, searchTexts: readonly string[]): Promise<void> {
  rmSync(OPTIONS.outdir, { recursive: true, force: true })
  const define = {
    'process.env.NODE_ENV': '"production"',
    'process.env.ARCHIVE_WORKER': JSON.stringify(worker),
  }
  const programs = [...(await bundlePrograms(define))]
  const filesOf = (part: keyof ProgramFiles) =>
    JSON.stringify(Object.fromEntries(programs.map(([name, files]) => [name, files[part]])))
  await build({
    ...OPTIONS,
    entryPoints: { boot: 'app/boot.browser.ts' },
    define: {
      ...define,
      PROGRAM_FILES: filesOf('now'),
      LATER_FILES: filesOf('later'),
      SEARCH_FILES: JSON.stringify([worker, ...searchTexts]),
    },
  })
}
