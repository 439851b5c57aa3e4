import type { ReactNode } from 'react'
import { watchFragment } from '@/components/ui/watch-fragment'
import { fetchAhead, fetchFiles } from '@/lib/islands/fetch-ahead.browser'
import { hintProgram } from '@/lib/islands/hint-program.browser'
import type { IslandName } from '@/lib/islands/island'
import { wakeIslands } from '@/lib/islands/wake-islands.browser'
import { bringWholeStyles } from '@/lib/islands/whole-styles.browser'
import { reloadInNewRelease } from '@/lib/offline/reload-in-new-release.browser'
import { watchRelease } from '@/lib/offline/watch-release.browser'
import { watchPrintEdition } from '@/lib/print/number-pages.browser'
import { watchParagraphNumbers } from '@/lib/reader/choose-paragraph.browser'
import { watchContinue } from '@/lib/reader/continue-reading.browser'
import { watchCurrentPlace } from '@/lib/reader/current-place.browser'
import { watchHiddenBar } from '@/lib/reader/hidden-bar.browser'
import { watchLargeMode } from '@/lib/reader/large-mode.browser'
import { watchOutline } from '@/lib/reader/outline-place.browser'
import { watchReadingPlace } from '@/lib/reader/reading-place.browser'
import { replayEarly } from '@/lib/reader/replay-early.browser'
import { keepHere, watchReturn } from '@/lib/reader/return-here.browser'
import { watchSearchLink } from '@/lib/reader/search-link.browser'
import { watchSheets } from '@/lib/reader/sheets.browser'
import { watchShortcuts } from '@/lib/reader/shortcuts.browser'
import { watchThemeColour } from '@/lib/reader/theme-colour.browser'

// The one script that every page runs as it opens. Whatever is larger is fetched when it is needed.

declare global {
  interface Window {
    /** Set where the framework runs in the page itself, as it does in development. */
    readonly __next_f?: unknown
  }
  /** The files of each program, written in by scripts/bundle-islands: the program itself, then what it imports. */
  const PROGRAM_FILES: Readonly<Record<IslandName | 'awaken', readonly string[]>>
  /** What programs import as they are used, by the program: the player of 听读, the dialog of 会场模式. */
  const LATER_FILES: Readonly<Record<IslandName | 'awaken', readonly string[]>>
  /** What every search needs: the program of the worker, and the texts of the newest issue. */
  const SEARCH_FILES: readonly string[]
}

type Program = { readonly island: (data: DOMStringMap) => ReactNode }
type Awaken = { readonly awaken: (place: HTMLElement, island: ReactNode) => Promise<void> }

/** Imports a program; what it imports in turn comes at the same time, not one round trip later. */
function fetchProgram<Module>(name: IslandName | 'awaken'): Promise<Module> {
  const [program = '', ...imported] = PROGRAM_FILES[name]
  for (const file of imported) hintProgram(file)
  return import(program)
}

/** Where the programs of a page have gone because the site was published anew, the page is opened anew in the new release: once for each. */
async function orReload<Fetched>(fetching: Promise<Fetched>): Promise<Fetched> {
  try {
    return await fetching
  } catch (error) {
    if (await reloadInNewRelease(keepHere)) return new Promise(() => {})
    throw error
  }
}

/** Islands that search as soon as they are there. */
const SEARCHING: readonly (string | undefined)[] = ['search-box', 'search-page'] satisfies IslandName[]

async function awaken(place: HTMLElement): Promise<void> {
  if (SEARCHING.includes(place.dataset.island)) fetchFiles(SEARCH_FILES, 'auto')
  const [program, view] = await Promise.all([
    orReload(fetchProgram<Program>(place.dataset.island as IslandName)),
    orReload(fetchProgram<Awaken>('awaken')),
    orReload(bringWholeStyles()),
  ])
  await view.awaken(place, program.island(place.dataset))
}

/** Everything that the islands of this page may need, each file once. */
function programsOfPage(): readonly string[] {
  const islands = [...document.querySelectorAll<HTMLElement>('[data-island]')]
  const names = ['awaken' as const, ...islands.map(({ dataset }) => dataset.island as IslandName)]
  return [...new Set(names.flatMap((name) => [...PROGRAM_FILES[name], ...LATER_FILES[name]]))]
}

/** What hears the reader. Each for itself: one that breaks on some old browser takes no other with it. */
const HEARING = [
  watchLargeMode,
  watchSheets,
  watchSearchLink,
  watchFragment,
  watchContinue,
  watchHiddenBar,
  watchCurrentPlace,
  watchShortcuts,
  watchParagraphNumbers,
  watchPrintEdition,
  watchReturn,
]

/** What looks at the page, or at the server, and may come a moment later: it measures the long text. */
const LOOKING = [watchOutline, watchReadingPlace, watchThemeColour, () => watchRelease(keepHere)]

function begin(watch: () => void): void {
  try {
    watch()
  } catch (error) {
    reportError(error)
  }
}

/** Lets the browser answer a touch, or draw, before it goes on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

const isDevelopment = window.__next_f !== undefined
// Before all else: from now on no touch of an island is lost.
if (!isDevelopment) wakeIslands(awaken)
HEARING.forEach(begin)
replayEarly()
for (const watch of LOOKING) {
  await pause()
  begin(watch)
}
if (!isDevelopment) fetchAhead(programsOfPage, SEARCH_FILES)
