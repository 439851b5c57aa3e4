'use client'

import { type CitedThere, citedAddress } from '@/lib/citation/cited-address'
import type { ReadCitation } from '@/lib/citation/read-citation'
import { passageLabel } from '@/lib/journal/passage-label'
import { type Cited, useCited } from './use-cited'

/** Where the link leads, in words: 第12段; 约第45页处，第8段. */
function placeLabel({ target }: CitedThere, { page }: ReadCitation): string {
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
        <a href={citedAddress(found, citation.words)} data-walk data-jump>
          <b>打开出处</b> 《{found.target.title}》{placeLabel(found, citation)}
        </a>
      )}
    </p>
  )
}
