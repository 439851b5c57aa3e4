import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLibrary } from '@/lib/content/library.disk'
import { plainQuestion } from '@/lib/search/question'
import { agreement } from './agreement'
import { brotliSize } from './brotli-size'
import { ask, openArchive, placesFound } from './engines/archive'
import { createPlainScan, type PlainScan } from './engines/plain-scan'
import { generateArchive } from './generate-archive'
import { usedMemory } from './memory'
import type { BenchQuery, QueryCategory } from './queries'
import { quantile } from './statistics'

/** Results on the first page. */
export const PAGE = 10
/** Results that are compared one by one; of what has more, the first of them and the count are. */
const COMPARED_RESULTS = 1000
/** A warm figure is the median of so many runs. */
const RUNS = 3

/** Our engine asked at one size; its files stand in the folder. */
export type ArchiveTask = {
  readonly folder: string
  readonly issues: number
  readonly seed: number
  readonly queries: readonly BenchQuery[]
}

type Warm = { readonly firstMs: number; readonly totalMs: number; readonly scanMs: number }

/** What was measured of one query. */
export type ArchiveQuery = {
  readonly category: QueryCategory
  readonly query: string
  readonly hits: number
  readonly recall: number | undefined
  readonly precision: number | undefined
  readonly countEqual: boolean
  /** In the order of the archive, place by place. */
  readonly orderEqual: boolean
  readonly firstBytes: number
  readonly firstRequests: number
  readonly totalBytes: number
  readonly totalRequests: number
  readonly totalMs: number
  readonly warm: Warm
}

/** What was measured of our engine at one size. */
export type ArchiveFigures = { readonly memory: number; readonly queries: readonly ArchiveQuery[] }

function createWeigher(folder: string): (addresses: readonly string[]) => number {
  const sizes = new Map<string, number>()
  const weigh = (address: string) => {
    const size = sizes.get(address) ?? brotliSize(readFileSync(join(folder, address)))
    sizes.set(address, size)
    return size
  }
  return (addresses) => addresses.reduce((sum, address) => sum + weigh(address), 0)
}

async function memoryOf(folder: string, queries: readonly BenchQuery[]): Promise<number> {
  // A first one that is thrown away: what the program itself takes is loaded with it.
  await ask(openArchive(folder), plainQuestion('人才强国'), PAGE)
  const before = usedMemory()
  const archive = openArchive(folder)
  await archive.search.prepare()
  const spread = Math.max(1, Math.floor(queries.length / 20))
  for (const { query } of queries.filter((_, i) => i % spread === 0).slice(0, 20))
    await ask(archive, plainQuestion(query), PAGE)
  const after = usedMemory()
  // Named here so that it lives until then.
  return archive.requested.length > 0 ? after - before : Number.NaN
}

/** Asks one warm archive and the scan by turns, so that both meet the same machine. */
async function warmOf(
  archive: ReturnType<typeof openArchive>,
  scan: PlainScan,
  query: string,
): Promise<Warm> {
  const runs: Warm[] = []
  for (let run = 0; run <= RUNS; run++) {
    const { firstMs, totalMs } = await ask(archive, plainQuestion(query), PAGE)
    const began = performance.now()
    scan(query)
    // The first run brings what the query needs.
    if (run > 0) runs.push({ firstMs, totalMs, scanMs: performance.now() - began })
  }
  const middle = (key: keyof Warm) =>
    quantile(
      runs.map((run) => run[key]),
      0.5,
    )
  return { firstMs: middle('firstMs'), totalMs: middle('totalMs'), scanMs: middle('scanMs') }
}

/** Measures our engine over files on disk. Run in a process of its own. */
export async function measureArchive({
  folder,
  issues,
  seed,
  queries,
}: ArchiveTask): Promise<ArchiveFigures> {
  const memory = await memoryOf(folder, queries)
  const weigh = createWeigher(folder)
  const scan = createPlainScan(generateArchive(readLibrary(), { issues, seed }))
  const warm = openArchive(folder)
  const measured: ArchiveQuery[] = []
  for (const { category, query } of queries) {
    const cold = openArchive(folder)
    await cold.search.prepare()
    const asked = await ask(cold, plainQuestion(query), PAGE)
    const truth = scan(query)
    const isLong = truth.places.length > COMPARED_RESULTS
    const question = { ...plainQuestion(query), ...(isLong && { order: 'issue' as const }) }
    const all = await ask(warm, question, COMPARED_RESULTS)
    const found = placesFound(all.answer)
    const inOrder = placesFound(
      (await ask(warm, { ...plainQuestion(query), order: 'issue' }, COMPARED_RESULTS)).answer,
    )
    measured.push({
      category,
      query,
      hits: truth.hits,
      ...agreement(found, truth, isLong ? COMPARED_RESULTS : undefined),
      countEqual: asked.answer.hits === truth.hits && all.answer.hits === truth.hits,
      orderEqual: inOrder.join() === truth.places.slice(0, COMPARED_RESULTS).join(),
      firstBytes: weigh(cold.requested.slice(0, asked.firstRequests)),
      firstRequests: asked.firstRequests,
      totalBytes: weigh(cold.requested),
      totalRequests: cold.requested.length,
      totalMs: asked.totalMs,
      warm: await warmOf(warm, scan, query),
    })
  }
  return { memory, queries: measured }
}
