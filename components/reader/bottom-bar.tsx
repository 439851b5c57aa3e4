'use client'

import { Highlighter, List, Search } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { NOTEBOOK_ADDRESS } from '@/lib/journal/addresses'
import { SEARCH_BOX } from '@/lib/reader/search-link.browser'
import { SETTINGS_ID } from './reader-settings'
import { SettingsButton } from './settings-button'

/**
 * The bar at the foot of a phone: 目录 · 搜索 · 字号 · 标记. In an article 目录 opens its outline and 标记 the marks made in it;
 * on pages that have none the stylesheet shows the link to the issue's contents and to all marks instead. Without script
 * both work as far as there is something to show.
 */
export function BottomBar() {
  const issue = /^\/issues\/[^/]+/.exec(usePathname())?.[0] ?? ''
  return (
    <nav className="bottom-bar" aria-label="常用">
      <a className="tool-button to-contents" aria-keyshortcuts="t" href={`${issue}/#contents`}>
        <List aria-hidden size="1.5rem" />
        目录
      </a>
      <button type="button" className="tool-button to-outline" popoverTarget="outline" aria-keyshortcuts="t">
        <List aria-hidden size="1.5rem" />
        目录
      </button>
      <a className="tool-button" href={SEARCH_BOX}>
        <Search aria-hidden size="1.5rem" />
        搜索
      </a>
      <SettingsButton opens={SETTINGS_ID} />
      <a className="tool-button to-notebook" href={NOTEBOOK_ADDRESS}>
        <Highlighter aria-hidden size="1.5rem" />
        标记
      </a>
      <button type="button" className="tool-button to-marks" popoverTarget="article-marks">
        <Highlighter aria-hidden size="1.5rem" />
        标记
      </button>
    </nav>
  )
}
