import { expect, type Page, test } from '@playwright/test'
import { fakeSpeech } from './fake-speech'
import { openPage, PAGE_TYPES, withPreferences } from './page-types'
import { selectWords } from './words-of-page'

type Offence = { readonly directive: string; readonly blocked: string; readonly sample: string }

/** Watches a page for what its policy had to forbid, what its scripts throw, and requests that leave the site. */
async function watch(page: Page) {
  const offences: (Offence | string)[] = []
  await page.exposeFunction('tellOffence', (offence: Offence) => offences.push(offence))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { tellOffence } = window as unknown as { tellOffence: (offence: object) => void }
      tellOffence({ directive: violatedDirective, blocked: blockedURI, sample })
    })
  })
  // On the empty page before the first one there is nothing of the site.
  page.on('pageerror', (error) => page.url() !== 'about:blank' && offences.push(String(error)))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (/^https?:/.test(protocol) && origin !== new URL(page.url()).origin && page.url() !== 'about:blank')
      offences.push(`foreign request: ${request.url()}`)
  })
  return offences
}

for (const [name, path] of Object.entries(PAGE_TYPES)) {
  test(`no page does what its policy forbids, in any theme: ${name}`, async ({ page }) => {
    const offences = await watch(page)
    await openPage(page, path)
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
    for (const theme of ['paper', 'white', 'green', 'night', 'contrast'])
      await page.evaluate(async (chosen) => {
        document.documentElement.dataset.theme = chosen
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      }, theme)
    await page.waitForLoadState('networkidle')
    expect(offences).toEqual([])
  })
}

test('a page that opens as the reader has set it does nothing that its policy forbids', async ({ page }) => {
  await withPreferences(page, { theme: 'night', mode: 'large', face: 'song', numbers: 'on' })
  const offences = await watch(page)
  for (const path of ['/', '/issues/2022-01/05/#p2', '/search/?q=教育']) {
    await openPage(page, path)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
    await page.waitForLoadState('networkidle')
  }
  expect(offences).toEqual([])
})

test('what a reader does on a page is all done within its policy', async ({ page }) => {
  await fakeSpeech(page)
  const offences = await watch(page)
  await page.goto('/issues/2022-01/07/')
  await page.getByRole('searchbox').fill('人才培养')
  await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1 }).click()
  await selectWords(page, 'p3', 4, 20)
  await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '复制原文' }).click()
  await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '划线，黄色' }).click()
  await page.getByRole('button', { name: '会场模式' }).click()
  await expect(page.getByRole('dialog', { name: '会场模式' })).toBeVisible()
  await page.keyboard.press('q')
  await page.keyboard.press('Escape')

  await page.goto('/quotes/')
  await page
    .getByRole('textbox', { name: /草稿/ })
    .fill('“坚持社会主义办学方向，坚持中国特色社会主义教育发展道路”')
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expect(page.getByRole('region', { name: '核对结果' })).toBeVisible()
  await page.goto('/notebook/')
  await page.waitForLoadState('networkidle')
  expect(offences).toEqual([])
})

test('a script that gets into a page does not run, by none of the doors', async ({ page }) => {
  await page.goto('/issues/2022-01/03/')
  const ran = await page.evaluate(async () => {
    const doors: Record<string, () => unknown> = {
      text: () => setTimeout('window.ran = 1' as unknown as () => void),
      html: () => {
        const box = document.createElement('div')
        box.innerHTML = '<img src="/x" onerror="window.ran = 1">'
        document.body.append(box)
        return 1
      },
      worker: () => new Worker('/search/x.js'),
      script: () => {
        const script = document.createElement('script')
        script.textContent = 'window.ran = 1'
        document.body.append(script)
        return (window as unknown as { ran?: number }).ran
      },
    }
    const opened = Object.entries(doors).flatMap(([name, open]) => {
      try {
        return open() === undefined ? [] : [name]
      } catch {
        return []
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    return [...opened, ...('ran' in window ? ['ran'] : [])]
  })
  expect(ran).toEqual([])
})
