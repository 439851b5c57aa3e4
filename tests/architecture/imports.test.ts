import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

type Import = { readonly from: string; readonly to: string; readonly byUrl: boolean }

/** Every source file of the project below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.(?:ts|tsx|mjs|css)$/.test(name) ? [path.split(sep).join('/')] : []
  })
}

const FILES = ['app', 'components', 'lib', 'scripts'].flatMap(filesBelow)

/** The file that an import of ours names, or the package's name. */
function resolve(from: string, specifier: string): string {
  if (!/^[@.]\.?\//.test(specifier))
    return specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : relative('.', join(dirname(from), specifier))
        .split(sep)
        .join('/')
  return (
    ['', '.ts', '.tsx', '.mjs'].map((ending) => path + ending).find((each) => FILES.includes(each)) ?? path
  )
}

const IMPORTS: readonly Import[] = FILES.flatMap((from) => {
  const code = readFileSync(from, 'utf8')
  const plain = [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\('([^']+)'\)/g,
    ),
  ]
  const urls = [...code.matchAll(/entryPoints: \['([^']+\.worker\.ts)'\]/g)]
  return [
    ...plain.map((found) => ({
      from,
      to: resolve(from, found[1] ?? found[2] ?? found[3] ?? ''),
      byUrl: false,
    })),
    ...urls.map((found) => ({ from, to: found[1] ?? '', byUrl: true })),
  ]
})

const OURS = /^(?:app|components|lib|scripts|tests|content)\//
const ownFolder = (path: string) => path.split('/').slice(0, 2).join('/')

/** What the files of a folder may import of ours; what is not written here is forbidden. */
const RULES: readonly { readonly folder: RegExp; readonly may: (to: string, from: string) => boolean }[] = [
  { folder: /^lib\/text\//, may: (to) => to.startsWith('lib/text/') },
  { folder: /^lib\/journal\//, may: (to) => /^lib\/(?:journal|text)\//.test(to) },
  { folder: /^lib\/import\//, may: (to) => /^lib\/(?:import|journal|text)\//.test(to) },
  { folder: /^lib\/markdown\//, may: (to) => /^lib\/(?:markdown|journal)\//.test(to) },
  { folder: /^lib\/content\//, may: (to) => /^lib\/(?:content|journal|markdown|text)\//.test(to) },
  // The report shows what was imported: it knows the source and its proof, but no stage, no dialect and no disk.
  {
    folder: /^lib\/report\//,
    may: (to) =>
      /^lib\/(?:report|journal|text|import\/prove)\//.test(to) || to === 'lib/import/source-document.ts',
  },
  // What the device keeps for a reader, and its clipboard: known by the features that keep something there, and itself by nothing.
  { folder: /^lib\/device\//, may: (to) => to.startsWith('lib/device/') },
  // How a quotation agrees with a text: asked by the search where it finds nothing, and by the check of drafts.
  { folder: /^lib\/collation\//, may: (to) => /^lib\/(?:collation|journal|text)\//.test(to) },
  { folder: /^lib\/search\//, may: (to) => /^lib\/(?:search|collation|journal|text|device)\//.test(to) },
  {
    folder: /^lib\/(?:quotes|citation|notebook)\//,
    may: (to, from) =>
      to.startsWith(`${ownFolder(from)}/`) || /^lib\/(?:search|collation|journal|text|device)\//.test(to),
  },
  // An issue as a file to take away is read, searched and cited as on the site, so it knows what does that there.
  {
    folder: /^lib\/downloads\//,
    may: (to) => /^lib\/(?:downloads|citation|reader|search|journal|text|device)\//.test(to),
  },
  {
    folder: /^lib\/(?:reader|offline)\//,
    may: (to, from) => to.startsWith(`${ownFolder(from)}/`) || /^lib\/(?:journal|device)\//.test(to),
  },
  {
    folder: /^lib\/islands\//,
    may: (to) => to.startsWith('lib/islands/') || to === 'lib/notebook/has-marks-of.browser.ts',
  },
  {
    folder: /^lib\/(?:aloud|hall|print)\//,
    may: (to, from) => to.startsWith(`${ownFolder(from)}/`) || /^lib\/(?:journal|text|device)\//.test(to),
  },
  {
    folder: /^components\//,
    may: (to, from) => {
      const feature = from.split('/')[1] ?? ''
      const allowed = [
        'components/ui/',
        `components/${feature}/`,
        `lib/${feature}/`,
        'lib/journal/',
        'lib/device/',
      ]
      if (feature === 'ui') allowed.push('lib/islands/')
      // Where the reader is, every feature that begins there must know.
      allowed.push('lib/reader/current-place.browser.ts', 'lib/reader/reading-band.browser.ts')
      if (feature === 'article') allowed.push('lib/markdown/')
      if (feature === 'quotes') allowed.push('lib/collation/', 'lib/search/')
      // Where a browser keeps nothing, there is the file to take away.
      if (feature === 'offline') allowed.push('lib/downloads/download-file.ts')
      return allowed.some((each) => to.startsWith(each)) && !/\.disk\.tsx?$/.test(to)
    },
  },
  {
    folder: /^app\//,
    may: (to, from) =>
      /^(?:app|components|lib\/journal|lib\/print)\//.test(to) ||
      [
        'lib/content/library.disk.ts',
        'lib/downloads/download-sizes.disk.ts',
        'lib/search/passages.ts',
        'lib/citation/text-fingerprint.ts',
      ].includes(to) ||
      // The script of every page starts what is watched there and wakes the islands.
      (from === 'app/boot.browser.ts' && /^lib\/(?:islands|offline|reader)\//.test(to)),
  },
  // Files to take away are composed of the pages' own parts; a script writes them, as the framework writes the pages.
  {
    folder: /^scripts\/downloads\//,
    may: (to) => /^(?:lib|scripts|app\/downloads)\//.test(to),
  },
  { folder: /^scripts\//, may: (to) => /^(?:lib|scripts)\//.test(to) },
]

/** The folders of lib/import that are stages of the pipeline; they hand over values and know nothing of each other. */
const STAGES = ['read', 'repair', 'split', 'shape', 'proofread']

describe('the house', () => {
  it('finds the imports it judges', () => {
    expect(FILES.length).toBeGreaterThan(80)
    expect(IMPORTS.filter(({ to }) => OURS.test(to)).length).toBeGreaterThan(150)
    const isThere = (to: string) => FILES.includes(to) || (to.endsWith('.png') && existsSync(to))
    expect(IMPORTS.filter(({ to }) => OURS.test(to) && !isThere(to))).toEqual([])
  })

  it('has a rule for every file', () => {
    expect(FILES.filter((file) => !RULES.some((rule) => rule.folder.test(file)))).toEqual([])
  })

  it('imports only what the rules allow', () => {
    const breaches = IMPORTS.filter(
      ({ from, to }) => OURS.test(to) && !RULES.find((rule) => rule.folder.test(from))?.may(to, from),
    )
    expect(breaches).toEqual([])
  })

  it('keeps the stages of the import apart', () => {
    const stageOf = (path: string) => STAGES.find((stage) => path.startsWith(`lib/import/${stage}/`))
    expect(
      IMPORTS.filter(({ from, to }) => stageOf(from) && stageOf(to) && stageOf(from) !== stageOf(to)),
    ).toEqual([])
  })

  it('makes a program of its own of a worker, which nothing else imports', () => {
    expect(IMPORTS.filter(({ to, byUrl }) => /\.worker\.ts$/.test(to) && !byUrl)).toEqual([])
  })

  it.each([
    [
      'remark and its relatives',
      /^(?:remark|rehype|micromark|mdast|unified|hast)/,
      /^lib\/(?:markdown|import\/read)\//,
    ],
    ['the comparison of texts', /^diff$/, /^lib\/report\//],
    ['the engines that search is measured against', /^(?:flexsearch|minisearch)$/, /^scripts\/bench\//],
    ['the database of the browser', /^idb$/, /^lib\/notebook\/notebook-database\.browser\.ts$/],
    ['the writer of Word files', /^docx$/, /^lib\/notebook\/to-word\.browser\.ts$|^scripts\/bench\//],
    ['the reader of PDF', /^pdfjs-dist$/, /^lib\/import\/read\/pdf-/],
    ['the drawing of codes for phones', /^lean-qr/, /^lib\/hall\//],
    ['the disk', /^node:fs$/, /\.disk\.ts$|^scripts\//],
    [
      'the journal of traditional characters',
      /^opencc-js$/,
      /^lib\/import\/|^lib\/search\/archive\/variants-table\.ts$/,
    ],
  ])('knows %s in one place only', (_, library, place) => {
    expect(IMPORTS.filter(({ from, to }) => library.test(to) && !place.test(from))).toEqual([])
  })

  it('reads a source, whichever command asks, in the process that is closed to the outside', () => {
    const readers = /^lib\/import\/(?:read\/read-|prove\/prove-reading)/
    const ofScripts = IMPORTS.filter(({ from, to }) => /^scripts\/(?!bench\/)/.test(from) && readers.test(to))
    expect([...new Set(ofScripts.map(({ from }) => from))]).toEqual(['scripts/import/import-bytes.ts'])
  })

  it('brings only the small zod into the worker', () => {
    const reached = new Set<string>()
    const visit = (file: string) => {
      if (reached.has(file)) return
      reached.add(file)
      const code = readFileSync(file, 'utf8')
      for (const found of code.matchAll(/(?:^|\n)import (?!type )(?:[^'";]*?from )?'([^']+)'/g)) {
        const to = resolve(file, found[1] ?? '')
        if (FILES.includes(to)) visit(to)
      }
    }
    visit('lib/quotes/archive.worker.ts')
    expect(reached.size).toBeGreaterThan(30)
    expect([...reached].filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('has no import cycles', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, byUrl } of IMPORTS)
      if (OURS.test(to) && !byUrl) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const to of next.get(file) ?? []) visit(to, [...path, file])
        done.add(file)
      }
    }
    for (const file of FILES) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('has no barrels, no catch-all folders, and kebab-case names', () => {
    const routeFiles = /^app\//
    expect(FILES.filter((file) => !routeFiles.test(file) && /(?:^|\/)index\.tsx?$/.test(file))).toEqual([])
    expect(FILES.filter((file) => /(?:^|\/)(?:utils|helpers|common|misc)(?:\/|\.)/.test(file))).toEqual([])
    expect(
      FILES.filter(
        (file) => !/^(?:[a-z0-9-]+|\[[a-z]+\])(?:\.[a-z0-9-]+)*$/.test(file.split('/').at(-1) ?? ''),
      ),
    ).toEqual([])
  })

  it('documents every export of lib', () => {
    const bare = FILES.filter((file) => file.startsWith('lib/') && !file.endsWith('.css')).flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n')
      return lines.flatMap((line, i) => {
        if (!/^export (?:async )?(?:function|const|class|type|interface)\*? ?/.test(line)) return []
        // A type inferred from the schema or the list above it is documented there.
        if (
          /^export type \w+ = (?:z\.infer<|\(typeof \w+\)\[number\])/.test(line) ||
          /\*\/\s*$/.test(lines[i - 1] ?? '')
        )
          return []
        return [`${file}:${i + 1}`]
      })
    })
    expect(bare).toEqual([])
  })
})
