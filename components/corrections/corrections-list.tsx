import { TitleText } from '@/components/ui/title-text'
import { articleAddress } from '@/lib/journal/addresses'
import { articleNumber } from '@/lib/journal/ids'
import type { PublishedIssue } from '@/lib/journal/published'
import { ChangedField } from './changed-field'
import { CorrectedWords } from './corrected-words'

type Props = Pick<PublishedIssue, 'articles' | 'corrections'>

/** What was corrected in an issue, under the title of each article: where, and why; before it, what this means. */
export function CorrectionsList({ articles, corrections }: Props) {
  const groups = articles
    .map(({ record }) => ({
      record,
      words: corrections.words.filter((each) => each.article === record.id),
      fields: corrections.fields.filter((each) => each.article === record.id),
    }))
    .filter(({ words, fields }) => words.length + fields.length > 0)
  const count = corrections.words.length + corrections.fields.length
  return (
    <>
      <p className="corrections-note">
        {count === 0
          ? '这一期照来源逐字收录，没有改动一个字。发现差错时，改了哪里、为什么改，会在这里逐条列出。'
          : '来源中确有差错的地方，收录时按下列各条改正：划去的是来源的字，加线的是改正的字。其余逐字照录。'}
      </p>
      {groups.map(({ record, words, fields }) => (
        <section key={record.id} id={articleNumber(record.id)} className="corrections-group">
          <h2>
            <a href={articleAddress(record.id)}>
              <TitleText text={record.title} />
            </a>
          </h2>
          <ol>
            {fields.map((change) => (
              <ChangedField key={change.field} change={change} />
            ))}
            {words.map((correction) => (
              <CorrectedWords
                key={`${correction.fragment}${correction.before}${correction.old}${correction.new}${correction.span?.at}`}
                correction={correction}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
