import { articleAddress } from '@/lib/journal/addresses'
import type { PublishedCorrection } from '@/lib/journal/issue-corrections'
import { passageLabel } from '@/lib/journal/passage-label'

/**
 * One correction in its sentence: old characters struck out, new ones underlined, so that black and white tell them apart
 * as well; a screen reader hears which are which.
 */
export function CorrectedWords({ correction }: { correction: PublishedCorrection }) {
  const { article, fragment, before, old, new: put, after, reason } = correction
  return (
    <li className="correction">
      <p className="correction-place">
        <a href={`${articleAddress(article)}#${fragment}`}>{passageLabel(fragment)}</a>
        <span className="text-second">{reason}</span>
      </p>
      <p>
        {before}
        {old !== '' && (
          <del>
            <span className="sr-only">原作</span>
            {old.trim() === '' ? '（空格）' : old}
          </del>
        )}
        {put !== '' && (
          <ins>
            <span className="sr-only">改作</span>
            {put}
          </ins>
        )}
        {after}
      </p>
    </li>
  )
}
