import { DottedParts, type Part } from '@/components/ui/dotted-parts'
import { articleAddress } from '@/lib/journal/addresses'
import { passageLabel } from '@/lib/journal/passage-label'
import type { RepeatedPassage, SamePlace } from '@/lib/journal/repeated-passages'
import { openingWords } from './opening-words'

/** Where a place is, as seen from the article being read: 本篇, or the title with 本期 or 2021年第3期. */
function whereabouts(place: SamePlace, passage: RepeatedPassage): readonly Part[] {
  const label = passageLabel(place.fragment)
  const isSameArticle = place.article === passage.article
  const isSameIssue = place.article.split('/')[0] === passage.article.split('/')[0]
  const short = isSameArticle ? ['本篇', label] : [isSameIssue ? '本期' : place.issueLabel, label]
  const title = isSameArticle ? [] : [{ key: 'title', part: <span>{place.title}</span> }]
  return [
    ...title,
    ...short.map((part) => ({ key: part, part: <span className="whitespace-nowrap">{part}</span> })),
  ]
}

function addressOf({ article, fragment }: SamePlace, passage: RepeatedPassage): string {
  return article === passage.article ? `#${fragment}` : `${articleAddress(article)}#${fragment}`
}

/**
 * 「还见于 2 处」 below a paragraph: folded, the other places in the archive where words of it stand. It is no part of the
 * journal's text, so it stands beside the paragraph, is neither copied nor printed, and has no address of its own.
 */
export function SameWords({ passage }: { passage: RepeatedPassage }) {
  const { fragment, total, places } = passage
  const count = `还见于 ${total} 处`
  return (
    <details className="same-words" data-not-text>
      <summary aria-label={`${passageLabel(fragment)}${count}`}>{count}</summary>
      <ul>
        {places.map((place) => (
          <li key={`${place.article}${place.fragment}`}>
            <a href={addressOf(place, passage)}>
              <DottedParts parts={whereabouts(place, passage)} />
              <span>{`相同 ${place.characters} 字：${openingWords(place.words)}`}</span>
            </a>
          </li>
        ))}
      </ul>
      {total > places.length && <div>{`共 ${total} 处，这里列出最近的 ${places.length} 处。`}</div>}
    </details>
  )
}
