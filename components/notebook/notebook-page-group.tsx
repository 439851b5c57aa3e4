import { TitleText } from '@/components/ui/title-text'
import { articleAddress } from '@/lib/journal/addresses'
import type { MarkGroup } from '@/lib/notebook/group-marks'
import type { Mark } from '@/lib/notebook/notebook-mark'
import { NotebookPageMark } from './notebook-page-mark'

type Props = { group: MarkGroup; onDelete: (mark: Mark) => void; onSaid: (text: string) => void }

/** The marks of one article under its title, in the order of the text. */
export function NotebookPageGroup({ group, ...actions }: Props) {
  return (
    <section className="notebook-group">
      <h2>
        <a href={articleAddress(group.article)}>
          <TitleText text={group.title} />
        </a>
      </h2>
      <p className="notebook-issue">{group.issueLabel}</p>
      <ul>
        {group.marks.map((mark) => (
          <NotebookPageMark key={mark.id} mark={mark} {...actions} />
        ))}
      </ul>
    </section>
  )
}
