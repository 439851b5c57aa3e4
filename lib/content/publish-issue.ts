import type { IssueRecords } from '@/lib/journal/issue-records'
import { locateCorrections } from '@/lib/journal/locate-corrections'
import type { PublishedIssue } from '@/lib/journal/published'
import { readBody } from '@/lib/markdown/read-body'
import { writeBody } from '@/lib/markdown/write-body'
import { publishArticle } from './publish-article'

/**
 * The issue as readers would get it, from records that are not written yet. Every body goes through the dialect of the
 * files and back, so that what is proved and compared is what the files will say.
 */
export function publishIssue({ issue, articles, provenance }: IssueRecords): PublishedIssue {
  const published = articles.map(({ record, blocks }, i) => {
    const ledger = provenance.articles[i]
    if (!ledger) throw new Error(`no provenance of ${record.id}`)
    return publishArticle(record, readBody(writeBody(blocks)), ledger)
  })
  return { issue, articles: published, corrections: locateCorrections(published, provenance) }
}
