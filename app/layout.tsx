import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ReleaseLines } from '@/components/offline/release-lines'
import { BottomBar } from '@/components/reader/bottom-bar'
import { FirstPaintScript } from '@/components/reader/first-paint-script'
import { HeaderTools } from '@/components/reader/header-tools'
import { LargeModeButton } from '@/components/reader/large-mode-button'
import { ReaderSettings } from '@/components/reader/reader-settings'
import { ShortcutButton } from '@/components/reader/shortcut-button'
import { ShortcutSheet } from '@/components/reader/shortcut-sheet'
import { SearchBox } from '@/components/search/search-box'
import { Island } from '@/components/ui/island'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader } from '@/components/ui/site-header'
import { readLibrary } from '@/lib/content/library.disk'
import { SITE_NAME } from '@/lib/journal/issue-label'
import { sampleSentence } from '@/lib/journal/sample-sentence'
import './globals.css'

export const metadata: Metadata = {
  title: { default: SITE_NAME, template: `%s · ${SITE_NAME}` },
  description: '党委理论学习中心组学习参考：逐期全文阅读与原文搜索。',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  // The page goes to the edges of a rounded screen; bars and sheets keep clear of them (safe-area-inset).
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#171411' },
  ],
}

/** What stands around every page. The attributes of <html> are set by the first-paint script before React looks at them. */
export default function RootLayout({ children }: { children: ReactNode }) {
  const [newest] = readLibrary()
  const sample = newest && sampleSentence(newest.articles)
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <FirstPaintScript />
        <script type="module" src={process.env.BOOT_SCRIPT} />
      </head>
      <body>
        <a className="skip-link" href="#main">
          跳到正文
        </a>
        <SiteHeader
          largeMode={<LargeModeButton />}
          search={
            <Island name="search-box">
              <SearchBox />
            </Island>
          }
          tools={<HeaderTools />}
        />
        {children}
        {/* Behind the text, so that this does not wait for the sheet. */}
        <Island name="reader-settings" data={{ sample: sample ?? '' }}>
          <ReaderSettings sample={sample} />
        </Island>
        <SiteFooter issue={newest?.issue} tools={<ShortcutButton />} />
        <BottomBar />
        <ShortcutSheet />
        <ReleaseLines issue={newest?.issue} />
      </body>
    </html>
  )
}
