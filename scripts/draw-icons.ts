import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chineseCommand } from './chinese-command'
import { findChromium } from './find-chromium.mjs'

/** The one drawing; all pictures are made of it. */
const DRAWING = 'app/icon.svg'

type Picture = {
  readonly file: string
  /** Width and height, in pixels. */
  readonly size: number
  /**
   * How much of the width the drawing takes. On whole ground the rest is filled with its red: a system cuts its own shape out, of a maskable icon
   * all but the inner 80 % across (W3C, Web Application Manifest, «safe zone»). The corners of the sheet in the drawing lie
   * right on that circle, so it is drawn a little smaller.
   */
  readonly share: number
  readonly isWhole: boolean
}

const PICTURES: readonly Picture[] = [
  { file: 'app/icons/192.png', size: 192, share: 1, isWhole: false },
  { file: 'app/icons/512.png', size: 512, share: 1, isWhole: false },
  { file: 'app/icons/maskable-512.png', size: 512, share: 0.9, isWhole: true },
  { file: 'app/apple-icon.png', size: 180, share: 1, isWhole: true },
]

chineseCommand('icons', '由 app/icon.svg 画出各种尺寸的图标').parse()
const executablePath = await findChromium()
if (executablePath === null) throw new Error('没有 Chromium：请安装 chromium，或用 CHROMIUM=路径 指明。')
const drawing = readFileSync(DRAWING, 'utf8')
const ground = /<rect [^>]*fill="(?<colour>#[0-9a-f]{6})"/.exec(drawing)?.groups?.colour
if (ground === undefined) throw new Error(`${DRAWING} 里没有底色`)

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  for (const { file, size, share, isWhole } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const width = Math.round(size * share)
    await page.setContent(
      `<style>body{margin:0;block-size:100vh;display:grid;place-items:center;background:${isWhole ? ground : 'transparent'}}
svg{inline-size:${width}px;block-size:${width}px}</style>${drawing}`,
    )
    await page.screenshot({ path: file, omitBackground: true })
    await page.close()
    console.log(`已画：${file}`)
  }
} finally {
  await browser.close()
}
