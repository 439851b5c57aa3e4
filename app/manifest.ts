import type { MetadataRoute } from 'next'
import { SITE_NAME } from '@/lib/journal/issue-label'
import small from './icons/192.png'
import large from './icons/512.png'
import maskable from './icons/maskable-512.png'

export const dynamic = 'force-static'

/**
 * The site as a program of its own on a telephone or a desk (Web Application Manifest), in the colours of its paper. The
 * pictures are drawn by scripts/draw-icons; imported here they stand in no page, as the framework's own icon files would.
 */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: SITE_NAME,
    short_name: SITE_NAME,
    description: '逐期全文阅读与原文搜索，没有网络也能读最新一期',
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: small.src, sizes: '192x192', type: 'image/png' },
      { src: large.src, sizes: '512x512', type: 'image/png' },
      { src: maskable.src, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
