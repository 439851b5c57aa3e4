import { SheetHead } from '@/components/ui/sheet-head'
import type { OutlineEntry } from '@/lib/journal/outline'

function Entries({ entries }: { entries: readonly OutlineEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.fragment}>
          <a href={`#${entry.fragment}`}>
            <span className="entry-text">{entry.text}</span>
          </a>
          {entry.children.length > 0 && <Entries entries={entry.children} />}
        </li>
      ))}
    </ol>
  )
}

/**
 * 本篇目录: beside the text at a desk, a sheet on a phone. `popover` lets the browser open and close the sheet without
 * script; where a browser does not know it, the outline is a plain list above the text. The place of reading is marked by
 * lib/reader/outline-place.
 */
export function Outline({ entries }: { entries: readonly OutlineEntry[] }) {
  if (entries.length === 0) return null
  return (
    <nav
      id="outline"
      popover="auto"
      className="article-outline sheet"
      aria-label="本篇目录"
      aria-keyshortcuts="t"
    >
      <SheetHead id="outline" title="本篇目录" />
      <Entries entries={entries} />
    </nav>
  )
}
