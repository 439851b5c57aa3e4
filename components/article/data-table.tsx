import type { AddressedTable } from '@/lib/journal/addressed-block'
import { columnsOf } from './table-columns'

/**
 * A table in a frame of its own: where it is wider than the page the frame scrolls, by finger, wheel or, once focused,
 * by keyboard. Each row has its address; the head is repeated on paper.
 */
export function DataTable({ table, caption }: { table: AddressedTable; caption: string }) {
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
          <tr id={table.fragments[0]}>
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
              <tr key={fragment} id={fragment}>
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
