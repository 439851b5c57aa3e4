import type { ReactNode } from 'react'
import { archiveAddress } from '@/lib/journal/addresses'
import { ARCHIVE_NAME, SITE_NAME } from '@/lib/journal/issue-label'
import { ExceptOn } from './except-on'
import { Slot } from './slot'

type Props = {
  /** The button 大字, at the same place at every width: behind the journal's name. */
  largeMode: ReactNode
  /** The small search box; left out on the pages that have a large one. */
  search: ReactNode
  /** What stands at the right at a desk: the reader's marks, settings, help. */
  tools: ReactNode
}

/** The head of every page: the journal's name, the search box, the reader's settings. On the cover the masthead is the name. */
export function SiteHeader({ largeMode, search, tools }: Props) {
  return (
    <header className="site-header">
      <div className="page-frame header-row">
        <ExceptOn paths={['/']}>
          <a className="brand" href="/">
            {SITE_NAME}
          </a>
        </ExceptOn>
        {largeMode}
        <Slot name="time-left" className="header-time" />
        <ExceptOn paths={['/', '/search']}>
          <div className="header-search">{search}</div>
        </ExceptOn>
        <a className="header-archive" href={archiveAddress()}>
          {ARCHIVE_NAME}
        </a>
        {tools}
      </div>
    </header>
  )
}
