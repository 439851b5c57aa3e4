import type { ComponentProps } from 'react'
import { CopyParagraph } from '@/components/citation/copy-paragraph'
import { CopySelection } from '@/components/citation/copy-selection'
import { ArticleMarks } from '@/components/notebook/article-marks'

type Props = Omit<ComponentProps<typeof ArticleMarks>, 'children'> & {
  readonly cited: ComponentProps<typeof CopySelection>['article']
  readonly fingerprint?: string | undefined
}

/** What a reader does with words of an article: mark them and write to them, and copy them with their source. */
export function ArticleWords({ cited, fingerprint, ...article }: Props) {
  return (
    <>
      <ArticleMarks {...article}>
        <CopySelection article={cited} fingerprint={fingerprint} />
      </ArticleMarks>
      <CopyParagraph article={cited} fingerprint={fingerprint} />
    </>
  )
}
