import { SheetHead } from '@/components/ui/sheet-head'
import type { OutlineEntry } from '@/lib/journal/outline'
import { OutlineList } from './outline-list'

/**
 * 本篇目录: beside the text at a desk, a sheet on a phone. `popover` lets the browser open and close the sheet without
 * script; where a browser does not know it, the outline is a plain list above the text.
 */
export function Outline({ entries }: { entries: readonly OutlineEntry[] }) {
  if (entries.length === 0) return null
  return (
    <nav id="outline" popover="auto" className="article-outline sheet" aria-label="本篇目录">
      <SheetHead id="outline" title="本篇目录" />
      <OutlineList entries={entries} />
    </nav>
  )
}
