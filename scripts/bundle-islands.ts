import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { type OutputChunk, rolldown } from 'rolldown'
import { PROGRAM_LIST, type ProgramFiles } from './program-files'

const FOLDER = 'app/islands'
const OUTPUT_FOLDER = 'public/scripts'

/** What every engine of `browserslist` in package.json understands. */
const TARGET = ['chrome111', 'firefox111', 'safari16.4']

// Preact's own answer to React's names: 7 kB where React and its DOM are 57, and at work in a quarter of the time.
const PREACT = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
}

/** Tells by its path in the project, whatever folder that is in, whether a file belongs to a group. */
function standsIn(path: RegExp): (id: string) => boolean {
  return (id) => path.test(relative(process.cwd(), id))
}

/**
 * What several programs import stands in three files: what draws, what most of them are made of, and what finds words. Parted finer, by
 * which programs need it, they were 26, many of 300 bytes, and each costs a slow phone 15 ms and one of the server's six connections;
 * all in one, the settings would wait for the search.
 */
const SHARED = [
  { name: 'view', test: standsIn(/^node_modules.(?:preact|lucide-react)\b/), minShareCount: 2, priority: 3 },
  {
    name: 'page',
    test: standsIn(
      /^(?:node_modules.(?:zod|idb)|lib.(?:journal|device|reader|notebook|aloud)|components.ui)\b/,
    ),
    minShareCount: 2,
    priority: 2,
  },
  { name: 'search', minShareCount: 2, priority: 1 },
]

const addressOf = (file: string) => `/scripts/${file}`

/** A file larger than this is not fetched before it is used: the export to Word. In characters, as bundled. */
const LARGEST_AHEAD = 64 * 1024

/** Bundles programs into `public/scripts/`, each file named by its content, and returns the files. */
async function bundle(
  input: Readonly<Record<string, string>>,
  define: Record<string, string>,
): Promise<readonly OutputChunk[]> {
  const bundled = await rolldown({
    input,
    platform: 'browser',
    tsconfig: true,
    resolve: { alias: PREACT },
    transform: { define, target: TARGET, jsx: { runtime: 'automatic' } },
    // Named by docx for engines without atob, which no browser is.
    external: ['buffer'],
    // It says of every 'use client' that it means nothing here, as is wished.
    onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log),
  })
  try {
    const { output } = await bundled.write({
      dir: OUTPUT_FOLDER,
      format: 'esm',
      minify: true,
      comments: { legal: false },
      hashCharacters: 'base36',
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: { groups: SHARED },
    })
    return output.filter((file) => file.type === 'chunk')
  } finally {
    await bundled.close()
  }
}

/** Every program with the files it is made of, each once; its own comes first. */
async function bundlePrograms(define: Record<string, string>): Promise<ReadonlyMap<string, ProgramFiles>> {
  const programs = readdirSync(FOLDER).map((file) => [basename(file, '.tsx'), `./${FOLDER}/${file}`])
  const chunks = await bundle(Object.fromEntries(programs), define)
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImported = (file: string, files = new Set<string>()): readonly string[] => {
    if (!files.has(file)) {
      files.add(file)
      for (const each of byFile.get(file)?.imports ?? []) withImported(each, files)
    }
    return [...files]
  }
  const isSmall = (file: string) => (byFile.get(file)?.code.length ?? 0) <= LARGEST_AHEAD
  return new Map(
    chunks
      .filter(({ isEntry }) => isEntry)
      .map(({ name, fileName }) => {
        const now = withImported(fileName)
        const later = now
          .flatMap((file) => (byFile.get(file)?.dynamicImports ?? []).filter(isSmall))
          .flatMap((file) => withImported(file))
          .filter((file) => !now.includes(file))
        return [name, { now: now.map(addressOf), later: [...new Set(later)].map(addressOf) }]
      }),
  )
}

/**
 * Bundles the script of every page and the programs of its islands into `public/scripts/`, each file named by its content.
 * The script of the page is one file, so that nothing but it is fetched before a program is needed. The framework is not
 * among them: its router and its copy of each page's text would weigh more than all else, and the pages need neither.
 */
export async function bundleIslands(worker: string, searchTexts: readonly string[]): Promise<void> {
  rmSync(OUTPUT_FOLDER, { recursive: true, force: true })
  const define = {
    'process.env.NODE_ENV': '"production"',
    'process.env.ARCHIVE_WORKER': JSON.stringify(worker),
  }
  const programs = [...(await bundlePrograms(define))]
  const search = [worker, ...searchTexts]
  writeFileSync(
    join(OUTPUT_FOLDER, PROGRAM_LIST),
    JSON.stringify({ programs: Object.fromEntries(programs), search }),
  )
  const filesOf = (part: keyof ProgramFiles) =>
    JSON.stringify(Object.fromEntries(programs.map(([name, files]) => [name, files[part]])))
  await bundle(
    { boot: './app/boot.browser.ts' },
    {
      ...define,
      PROGRAM_FILES: filesOf('now'),
      LATER_FILES: filesOf('later'),
      SEARCH_FILES: JSON.stringify(search),
    },
  )
}
