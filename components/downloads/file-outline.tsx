import type { OutlineEntry } from '@/lib/journal/outline'

function Entries({ entries }: { entries: readonly OutlineEntry[] }) {
  return (
    <ol>
      {entries.map(({ fragment, text, children }) => (
        <li key={fragment}>
          <a href={`#${fragment}`}>{text}</a>
          {children.length > 0 && <Entries entries={children} />}
        </li>
      ))}
    </ol>
  )
}

/** 本篇目录 of an article in the single file: folded, below its title, opened by the browser itself. */
export function FileOutline({ entries }: { entries: readonly OutlineEntry[] }) {
  if (entries.length === 0) return null
  return (
    <details className="file-outline">
      <summary>本篇目录</summary>
      <nav aria-label="本篇目录">
        <Entries entries={entries} />
      </nav>
    </details>
  )
}
