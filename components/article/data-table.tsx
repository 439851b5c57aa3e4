import type { AddressedTable } from '@/lib/journal/addressed-block'
import { columnsOf } from './table-columns'

type Props = {
  table: AddressedTable
  caption: string
  /** Rows have no addresses where the articles of an issue stand on one page: each has a t1r0 of its own. */
  isAddressed?: boolean
}

/**
 * A table in a frame of its own: where it is wider than the page the frame scrolls, by finger, wheel or, once focused,
 * by keyboard. Each row has its address; the head is repeated on paper.
 */
export function DataTable({ table, caption, isAddressed = true }: Props) {
  const columns = columnsOf(table)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named region is what makes the focusable frame known; section adds nothing
    <div
      className="table-frame"
      role="region"
      aria-label={`表：${caption}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr id={isAddressed ? table.fragments[0] : undefined}>
            {columns.map(({ key, kind }, place) => (
              <th key={key} scope="col" className={kind}>
                {table.head[place]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => {
            const fragment = table.fragments[place + 1]
            return (
              <tr key={fragment} id={isAddressed ? fragment : undefined}>
                {columns.map(({ key, kind }, cell) => (
                  <td key={key} className={kind}>
                    {row[cell]}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
