'use client'

import { List, Search } from 'lucide-react'
import { usePathname } from 'next/navigation'
import type { MouseEvent } from 'react'
import { SETTINGS_ID } from './reader-settings'
import { SettingsButton } from './settings-button'

/** The search page, which then sets the keyboard into its box. */
const SEARCH_BOX = '/search/#box'

/** Where the page itself has the box, 搜索 leads into it: a keyboard comes up only for a touch on this very page. */
function toBox(event: MouseEvent) {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]')
  if (box === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  box.focus()
  box.select()
}

/**
 * The bar at the foot of a phone: 目录 · 搜索 · 字号. In an article 目录 opens its outline; on pages that have none the
 * stylesheet shows the link to the issue's contents instead. Both work without script.
 */
export function BottomBar() {
  const issue = /^\/issues\/[^/]+/.exec(usePathname())?.[0] ?? ''
  return (
    <nav className="bottom-bar" aria-label="常用">
      <a className="tool-button to-contents" aria-keyshortcuts="t" href={`${issue}/#contents`}>
        <List aria-hidden size={24} />
        目录
      </a>
      <button type="button" className="tool-button to-outline" popoverTarget="outline" aria-keyshortcuts="t">
        <List aria-hidden size={24} />
        目录
      </button>
      <a className="tool-button" href={SEARCH_BOX} onClick={toBox}>
        <Search aria-hidden size={24} />
        搜索
      </a>
      <SettingsButton opens={SETTINGS_ID} />
    </nav>
  )
}
