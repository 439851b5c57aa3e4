import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { INPUTS } from '@/scripts/ensure-built.mjs'

/** A script and all that it imports of the scripts, with their paths in the project. */
function withImported(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
    const file = join(dirname(path), from)
    const imported = [`${file}.ts`, `${file}.tsx`].find((each) => existsSync(each)) ?? file
    withImported(imported, seen)
  }
  return seen
}

it.each(['write-search', 'write-downloads', 'finish-pages', 'write-offline'])(
  'a change in anything that the step %s runs makes the site anew',
  (step) => {
    const run = [...withImported(`scripts/${step}.ts`)].filter((path) => path.startsWith('scripts/'))
    expect(run.length).toBeGreaterThan(0)
    const isInput = (path: string) => INPUTS.some((input) => path === input || path.startsWith(`${input}/`))
    expect(run.filter((path) => !isInput(path))).toEqual([])
  },
)

it('every step of the build is among them', () => {
  const steps = readFileSync('scripts/run-build.mjs', 'utf8').matchAll(/tsx\('(?<name>[a-z-]+)\.ts'\)/g)
  expect(Array.from(steps, ({ groups }) => groups?.name).toSorted()).toEqual([
    'finish-pages',
    'write-downloads',
    'write-offline',
    'write-search',
  ])
})
