'use client'

import { FirstPaintScript } from '@/components/reader/first-paint-script'
import { PageFailed } from '@/components/ui/page-failed'
import './globals.css'

/** What surrounds every page broke: this stands in place of the whole document and needs nothing else of the site. */
export default function GlobalErrorPage() {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <title>这一页没有显示出来 · 学习参考</title>
        <FirstPaintScript />
      </head>
      <body>
        <PageFailed />
      </body>
    </html>
  )
}
