import type { ReactNode } from 'react'
import { TitleText } from '@/components/ui/title-text'

type Props = {
  /** What the page is one of: 人物. */
  label?: string
  title: string
  /** How much it holds: 共 12 篇. */
  count: ReactNode
}

/** The head of a page of the archive: what it lists, the double rule, how much there is. */
export function ArchiveHead({ label, title, count }: Props) {
  return (
    <header className="archive-head">
      {label !== undefined && <p className="text-second">{label}</p>}
      <h1>
        <TitleText text={title} />
      </h1>
      <div className="double-rule mt-6" />
      <p className="mt-3 lg:text-lg">{count}</p>
    </header>
  )
}
