import type { ReactNode } from 'react'
import type { IslandName, Wake } from '@/lib/islands/island'

type Props = {
  readonly name: IslandName
  readonly wake?: readonly Wake[]
  /** What the component inside is given, as words: they stand in the page, and the browser reads them from there. */
  readonly data?: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/**
 * A part of a page that comes alive in the browser. It is drawn with the page, and its program is fetched at the first need
 * of it. What stands in no island is never more than HTML. The programs are in app/islands/.
 */
export function Island({ name, wake = [], data = {}, children }: Props) {
  const facts = Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]))
  return (
    <div className="contents" data-island={name} data-wake={wake.join(' ') || undefined} {...facts}>
      {children}
    </div>
  )
}
