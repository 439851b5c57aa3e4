import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chineseCommand } from './chinese-command'
import { ensureBuilt } from './ensure-built.mjs'
import { findChromium } from './find-chromium.mjs'
import { serve } from './serve.mjs'

const FOLDER = 'components/help/pictures'

type Picture = {
  readonly name: string
  readonly path: string
  readonly size: { readonly width: number; readonly height: number }
  /** Brings the page to what the picture shows. */
  readonly arrange: (page: Page) => Promise<void>
}

/** The address under which a campus may have the site: the code for phones is not drawn for a machine's own address. */
const SITE = 'xuexi.example.edu.cn'

const PHONE = { width: 390, height: 600 }

/** A voice that says nothing, where the machine that takes the pictures has none. */
function silentVoice(): void {
  const voice = { name: '普通话', lang: 'zh-CN', default: true, localService: true, voiceURI: 'zh-CN' }
  Object.defineProperty(window, 'speechSynthesis', {
    value: Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: SpeechSynthesisUtterance) =>
        setTimeout(() => utterance.onstart?.(new Event('start') as SpeechSynthesisEvent)),
      cancel: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
      speaking: true,
      pending: false,
      paused: false,
    }),
  })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  })
}

const PICTURES: readonly Picture[] = [
  {
    name: 'settings',
    path: '/issues/2022-01/05/',
    size: { width: 390, height: 844 },
    arrange: async (page) => {
      await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
      await page.getByRole('dialog', { name: '阅读设置' }).getByRole('radio').first().waitFor()
    },
  },
  {
    name: 'article',
    path: '/issues/2022-01/05/',
    size: { width: 390, height: 720 },
    arrange: async () => undefined,
  },
  {
    name: 'search',
    path: `/search/?q=${encodeURIComponent('教育强国')}`,
    size: PHONE,
    arrange: async (page) => {
      await page
        .getByText(/^共 \d+ 处/)
        .first()
        .waitFor()
      await page.mouse.wheel(0, 150)
    },
  },
  {
    name: 'marks',
    path: '/issues/2022-01/03/#p3',
    size: PHONE,
    arrange: async (page) => {
      await page.locator('#p3').evaluate((paragraph) => {
        const text = paragraph.firstChild
        if (text !== null) getSelection()?.setBaseAndExtent(text, 8, text, 40)
      })
      await page.getByRole('toolbar').waitFor()
    },
  },
  {
    name: 'aloud',
    path: '/issues/2022-01/03/',
    size: PHONE,
    arrange: async (page) => {
      await page.getByRole('button', { name: '听读' }).click()
      await page.getByRole('toolbar').getByRole('button', { name: '暂停' }).waitFor()
    },
  },
  {
    name: 'hall',
    path: '/issues/2022-01/03/',
    size: { width: 1280, height: 720 },
    arrange: async (page) => {
      await page.getByRole('button', { name: '会场模式' }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /二维码/ })
        .click()
    },
  },
]

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: picture.size,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    hasTouch: picture.size.width < 800,
    isMobile: picture.size.width < 800,
  })
  const page = await context.newPage()
  // The program that runs this script wraps classes in a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (each) => each')
  await page.addInitScript(silentVoice)
  await page.goto(origin + picture.path)
  await picture.arrange(page)
  // Sheets and marks come in with a short motion, and fonts with the first look at them.
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(FOLDER, `${picture.name}.png`) })
  await context.close()
}

chineseCommand('help:pictures', '给使用帮助重拍插图：打开生成好的网站，逐页截图').parse()
const executablePath = await findChromium()
if (executablePath === null) throw new Error('没有 Chromium：请安装 chromium，或用 CHROMIUM=路径 指明。')
if (!ensureBuilt()) process.exit(1)
const server = await serve(0, '127.0.0.1')
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-quic', `--host-resolver-rules=MAP ${SITE}:80 127.0.0.1:${server.port}`],
})
try {
  for (const picture of PICTURES) {
    await take(browser, `http://${SITE}`, picture)
    console.log(`已拍：${picture.name}.png`)
  }
} finally {
  await browser.close()
  await server.close()
}
