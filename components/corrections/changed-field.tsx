import { articleAddress } from '@/lib/journal/addresses'
import { fieldLabel } from '@/lib/journal/field-labels'
import type { ChangedField as Field } from '@/lib/journal/issue-corrections'

/** A field that staff set: 题名 原印“…” 收录作“…”; what nothing prints has no old words. */
export function ChangedField({ change: { article, field, printed, value } }: { change: Field }) {
  return (
    <li className="correction">
      <p className="correction-place">
        <a href={`${articleAddress(article)}#title`}>{fieldLabel(field)}</a>
        <span className="text-second">由编者指定</span>
      </p>
      <p>
        {printed !== '' && (
          <>
            {'原印 '}
            <del>{printed}</del>{' '}
          </>
        )}
        {'收录作 '}
        <ins>{value}</ins>
      </p>
    </li>
  )
}
