import { readLibrary } from '@/lib/content/library.disk'
import { agreement } from './agreement'
import type { Engine } from './engines/engine'
import { flexSearchCjk, flexSearchDefault } from './engines/flexsearch'
import { miniSearch } from './engines/mini-search'
import { createPlainScan, plainScan } from './engines/plain-scan'
import { generateArchive } from './generate-archive'
import { usedMemory } from './memory'
import type { BenchQuery, QueryCategory } from './queries'

/** The engines that ours is compared with, the floor first. */
export const COMPARED: readonly Engine[] = [plainScan, flexSearchDefault, flexSearchCjk, miniSearch]

/** One engine asked at one size. */
export type ComparedTask = {
  readonly engine: string
  readonly issues: number
  readonly seed: number
  readonly queries: readonly BenchQuery[]
}

/** What was measured of one query. */
export type ComparedQuery = {
  readonly category: QueryCategory
  readonly recall: number | undefined
  readonly precision: number | undefined
  readonly milliseconds: number
}

/** What was measured of an engine. */
export type ComparedFigures = {
  readonly engine: string
  readonly bytes: number
  readonly buildMs: number
  readonly memory: number
  readonly queries: readonly ComparedQuery[]
}

/** Builds an engine, weighs it, and holds its answers against the scan. Run in a process of its own. */
export async function measureCompared(task: ComparedTask): Promise<ComparedFigures> {
  const { issues, seed, queries } = task
  const engine = COMPARED.find(({ name }) => name === task.engine)
  if (engine === undefined) throw new Error(`没有名为 ${task.engine} 的引擎`)
  const archive = () => generateArchive(readLibrary(), { issues, seed })
  for (const _ of generateArchive(readLibrary(), { issues: 2, seed })) void _
  const before = usedMemory()
  const { bytes, buildMs, search } = await engine.build(archive())
  for (const { query } of queries.slice(0, 20)) search(query)
  const memory = usedMemory() - before
  const scan = createPlainScan(archive())
  for (const { query } of queries) search(query)
  return {
    engine: engine.name,
    bytes,
    buildMs,
    memory,
    queries: queries.map(({ category, query }) => {
      const began = performance.now()
      const found = search(query)
      const milliseconds = performance.now() - began
      return { category, milliseconds, ...agreement(found, scan(query)) }
    }),
  }
}
