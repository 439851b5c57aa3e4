import type { Fragment } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { quoteAddress } from '@/lib/quotes/quote-address'
import { type NearestWords, standingAs } from '@/lib/search/standing-words'
import { tellsPlace } from '@/lib/search/tells-place'
import { QuoteDifference } from './quote-difference'

type Props = { readonly nearest: NearestWords; readonly label: string }

function addressOf(nearest: NearestWords, fragment: Fragment, words: string): string {
  return quoteAddress({ ...nearest, fragment, last: fragment, words: tellsPlace(words) ? words : '' })
}

/** Words that stand in the journal, though in no one paragraph: how they agree, and each paragraph with its own of them, to be opened. */
export function StandingWords({ nearest, label }: Props) {
  const { title, issueName, passages, pieces } = nearest
  const standing = standingAs(nearest)
  const isSame = standing === 'same' || standing === 'elided'
  return (
    <section aria-label="原文里有这些字" className="nearest-words">
      <h2>{label}</h2>
      {isSame ? (
        passages.map(({ fragment, words }) => (
          <p key={fragment} className="quote-text">
            <mark className="hit">{words}</mark>
          </p>
        ))
      ) : (
        <>
          <p className="quote-text">
            <QuoteDifference pieces={pieces} side="text" />
          </p>
          <p className="quote-note">
            您输入的：
            <QuoteDifference pieces={pieces} side="quote" />
          </p>
        </>
      )}
      <p className="quote-place">
        <span>
          《{title}》{issueName}
        </span>
        {passages.map(({ fragment, words }) => (
          <a key={fragment} href={addressOf(nearest, fragment, words)} data-walk>
            打开{passageLabel(fragment)}
          </a>
        ))}
      </p>
    </section>
  )
}
