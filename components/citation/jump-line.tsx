'use client'

import type { FoundCitation } from '@/lib/citation/find-cited.browser'
import type { ReadCitation } from '@/lib/citation/read-citation'
import { articleAddress } from '@/lib/journal/addresses'
import type { ArticleId } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { type Cited, useCited } from './use-cited'

type There = Extract<FoundCitation, { issue: unknown }>

/** The longest quotation that goes into an address, as for searches; the paragraph itself is shown for a longer one. */
const LONGEST = 500

function addressOf({ issue, target }: There, words: string | undefined): string {
  const article = `${issue}/${target.article}` as ArticleId
  const query = words !== undefined && words.length <= LONGEST ? `?q=${encodeURIComponent(words)}` : ''
  const fragment = target.fragment === undefined ? '' : `#${target.fragment}`
  return `${articleAddress(article)}${query}${fragment}`
}

/** Where the link leads, in words: 第12段; 约第45页处，第8段. */
function placeLabel({ target }: There, { page }: ReadCitation): string {
  const passage = target.fragment === undefined ? '' : passageLabel(target.fragment)
  return target.isAbout ? `约第${page}页处，${passage}附近` : passage
}

function trouble(found: Cited['found'], { year, number }: ReadCitation): string | null {
  if (found === 'failed') return '现在连不上网站，无法打开这个出处。请联网后再试。'
  if (found === 'looking' || !('missing' in found)) return null
  return found.missing === 'issue' ? `本库没有${year}年第${number}期。` : '这一期没有所写的篇目、页码或段落。'
}

/**
 * Under the search box, where what stands in it is a citation of this journal or a place such as 第43页: the link there. It adds to
 * what the search finds and takes nothing from it.
 */
export function JumpLine({ query }: { query: string }) {
  const cited = useCited(query)
  if (cited === null) return null
  const { citation, found } = cited
  const problem = trouble(found, citation)
  return (
    <p role="status" className="jump-line">
      {problem}
      {typeof found === 'object' && 'issue' in found && (
        <a href={addressOf(found, citation.words)} data-walk data-jump>
          <b>打开出处</b> 《{found.target.title}》{placeLabel(found, citation)}
        </a>
      )}
    </p>
  )
}
