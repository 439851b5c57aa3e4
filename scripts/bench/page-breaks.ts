import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT_FOLDER } from '@/lib/content/library.disk'
import type { IssueId } from '@/lib/journal/ids'
import { provenanceSchema } from '@/lib/journal/provenance'
import type { IssuePassages } from '@/lib/search/passage'

/** Characters on each side of the break. */
const AROUND = 5

/** Stretches of a real issue across the page breaks that its import repaired: the end of one page, the beginning of the next. */
export function pageBreaks(id: IssueId, issue: IssuePassages): readonly string[] {
  const read = (file: string) => readFileSync(join(CONTENT_FOLDER, id, file), 'utf8')
  const { joins, source } = provenanceSchema.parse(JSON.parse(read('import.json')))
  const lines = read(source.file).split(/\r?\n/)
  const texts = issue.articles.flatMap(({ passages }) => passages.flatMap(({ parts }) => parts))
  return joins
    .map(
      ({ before, after }) =>
        (lines[before - 1] ?? '').trim().slice(-AROUND) + (lines[after - 1] ?? '').trim().slice(0, AROUND),
    )
    .filter((stretch) => !/\s/u.test(stretch) && texts.some((text) => text.includes(stretch)))
}
