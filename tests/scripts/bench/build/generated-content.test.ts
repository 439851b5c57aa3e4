import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import { writeContent } from '@/scripts/bench/build/generated-content'
import { GENERATED_MARK } from '@/scripts/bench/generate-archive'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a generated content folder', () => {
  it('is read as a library: the real issue first, then issues of the same build with other words', () => {
    expect(writeContent(folder, 3, 1)).toBe(24)
    const [real, ...generated] = readLibrary(folder)
    expect(real).toEqual(readLibrary()[0])
    expect(generated).toHaveLength(2)
    const blocksOf = (issue: typeof real) =>
      issue?.articles.map(({ blocks }) => blocks.map(({ type }) => type).join(' ')).sort()
    for (const issue of generated) {
      expect(issue.articles.every(({ record }) => record.title.startsWith(GENERATED_MARK))).toBe(true)
      expect(blocksOf(issue)).toEqual(blocksOf(real))
      expect(issue.articles.map(({ blocks }) => blocks)).not.toEqual(
        real?.articles.map(({ blocks }) => blocks),
      )
    }
  })
})
