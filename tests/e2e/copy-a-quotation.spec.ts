import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { selectAcross, selectWords } from './words-of-page'

const ARTICLE = '/issues/2022-01/06/'
const SOURCE =
  '《关于深入推进世界一流大学和一流学科建设的若干意见》，载《党委理论学习中心组学习参考》2022年第1期（总第50期），第34页起，第3段'
const STANDARD =
  '教育部, 财政部, 国家发展改革委. 关于深入推进世界一流大学和一流学科建设的若干意见[J]. 党委理论学习中心组学习参考, 2022(1): 34, 第3段.'

const menu = (page: Page) => page.getByRole('toolbar', { name: '所选文字' })
const press = (page: Page, name: string) => menu(page).getByRole('button', { name, exact: true }).click()

/** What the clipboard holds, as text and as HTML. */
function clipboard(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const of = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined
    return { text: await of('text/plain'), html: await of('text/html') }
  })
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

test('the words, the words with their source, and the source alone are copied, character for character', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  const words = await selectWords(page, 'p3', 4, 40)
  await press(page, '复制原文')
  await expect(menu(page).getByRole('status')).toHaveText('已复制原文')
  expect((await clipboard(page)).text).toBe(words)

  await press(page, '复制并带出处')
  await expect(menu(page).getByRole('status')).toHaveText('已复制原文和出处')
  expect((await clipboard(page)).text).toBe(`${words}\n——${SOURCE}`)

  await press(page, '仅复制出处')
  await expect(menu(page).getByRole('status')).toHaveText('已复制出处')
  expect((await clipboard(page)).text).toBe(SOURCE)
})

test('what is copied brings no colour and no font', async ({ page }) => {
  await page.goto(ARTICLE)
  await selectWords(page, 'p3', 4, 40)
  await press(page, '复制原文')
  await expect(menu(page).getByRole('status')).toHaveText('已复制原文')
  const { html = '' } = await clipboard(page)
  expect(html).not.toMatch(/style|class|color|font|<span/)
})

test('the form of the source and the last kind are remembered, and the key c copies so', async ({ page }) => {
  await page.goto(ARTICLE)
  await selectWords(page, 'p3', 4, 40)
  await press(page, '出处用国标格式')
  await press(page, '仅复制出处')
  await expect(menu(page).getByRole('status')).toHaveText('已复制出处')
  expect((await clipboard(page)).text).toBe(STANDARD)

  await page.reload()
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.locator('#p3').evaluate((block) => block.scrollIntoView({ block: 'start' }))
  await page.keyboard.press('c')
  await expect(page.getByRole('status').filter({ hasText: '已复制出处' })).toBeVisible()
  expect((await clipboard(page)).text).toBe(STANDARD)
})

test('the number of a paragraph chooses it whole, and its words are copied without it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"numbers":"on"}'))
  await page.goto(ARTICLE)
  await page.getByRole('link', { name: '第5段', exact: true }).click()
  await press(page, '复制原文')
  await expect(menu(page).getByRole('status')).toHaveText('已复制原文')
  const text = await page.locator('#p5').evaluate((block) => block.textContent)
  expect((await clipboard(page)).text).toBe(text)
})

test('the copying of the browser itself gives the words alone', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"numbers":"on"}'))
  await page.goto(ARTICLE)
  await page.evaluate(() => {
    const [first, last] = [document.getElementById('p3'), document.getElementById('p5')]
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
  })
  await expect(menu(page)).toBeVisible()
  await page.keyboard.press('Control+c')
  const wanted = await page.evaluate(() =>
    [...document.querySelectorAll('.article-body [id]')]
      .filter(({ id }) => /^[ph]\d+$/.test(id))
      .map((block) => ({ id: block.id, text: block.textContent })),
  )
  const from = wanted.findIndex(({ id }) => id === 'p3')
  const to = wanted.findIndex(({ id }) => id === 'p5')
  const { text, html } = await clipboard(page)
  expect(text).toBe(
    wanted
      .slice(from, to + 1)
      .map((each) => each.text)
      .join('\n'),
  )
  expect(html).not.toMatch(/style|class/)
})

test('the words are taken from the moment the menu appears, before the browser draws it', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector('[role="toolbar"][aria-label="所选文字"]') === null) return
      watcher.disconnect()
      const event = new ClipboardEvent('copy', {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      })
      document.body.dispatchEvent(event)
      document.body.dataset.copied = event.clipboardData?.getData('text/plain')
    })
    watcher.observe(document.body, { childList: true, subtree: true })
  })
  const words = await selectWords(page, 'p3', 4, 40)
  await expect(menu(page)).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-copied', words)
})

test('where the browser refuses, the page says so and holds the text selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(ARTICLE)
  const words = await selectWords(page, 'p3', 4, 40)
  await press(page, '复制原文')
  await expect(menu(page).getByRole('alert')).toContainText('没有复制成功')
  const field = menu(page).getByRole('textbox', { name: '要复制的文字' })
  await expect(field).toHaveValue(words)
  await expect(field).toBeFocused()
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    words.length,
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 844 }, hasTouch: true, isMobile: true })

  test('the buttons are large enough, and the bar stands inside the window', async ({ page }) => {
    await page.goto(ARTICLE)
    await page.touchscreen.tap(100, 300)
    await selectWords(page, 'p3', 4, 40)
    for (const button of await menu(page).getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    const box = await menu(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    expect(box?.height).toBeLessThan(844 / 3)
  })
})

test('a link to the words opens the article with just these marked', async ({ page }) => {
  await page.goto(ARTICLE)
  const words = await selectWords(page, 'p3', 4, 40)
  await press(page, '复制链接')
  await expect(menu(page).getByRole('status')).toHaveText('已复制链接：打开后直接到这些字')
  const { text: link = '' } = await clipboard(page)
  await page.goto(link)
  await expect(page.locator('#p3 mark[data-here]')).toBeInViewport()
  await expect.poll(async () => (await page.locator('#p3 mark').allTextContents()).join('')).toBe(words)
})

test('a link to words from the last sign of a paragraph on marks the words behind it, and no full stop', async ({
  page,
}) => {
  await page.goto('/issues/2022-01/01/')
  await selectAcross(page, 'p1', 'p2', 20)
  await press(page, '复制链接')
  await expect(menu(page).getByRole('status')).toHaveText('已复制链接：打开后直接到这些字')
  const { text: link = '' } = await clipboard(page)
  await page.goto(link)
  expect(new URL(link).hash).toBe('#p2')
  await expect(page.locator('#p2 mark[data-here]')).toBeInViewport()
  const words = await page.locator('#p2').evaluate((block) => (block.textContent ?? '').slice(0, 20))
  await expect.poll(async () => (await page.locator('main mark').allTextContents()).join('')).toBe(words)
})

test('the fingerprint of the text stands in the panel, and the whole that is copied is the one in SHA256SUMS', async ({
  page,
  request,
}) => {
  const sums = await (await request.get('/texts/2022-01/SHA256SUMS')).text()
  const sha256 = /^([0-9a-f]{64}) {2}06\.txt$/m.exec(sums)?.[1] ?? ''
  const file = await (await request.get('/texts/2022-01/06.txt')).body()
  expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)

  await page.goto(ARTICLE)
  await selectWords(page, 'p3', 4, 40)
  await expect(menu(page)).toContainText(`本篇文字指纹 SHA-256 ${sha256.slice(0, 12)}…`)
  await press(page, '复制指纹')
  await expect(menu(page).getByRole('status')).toHaveText('已复制本篇文字指纹，共64位')
  expect((await clipboard(page)).text).toBe(sha256)
  await expect(page.locator('details.text-fingerprint summary')).toHaveText(
    `本篇文字指纹 SHA-256 ${sha256.slice(0, 12)}…`,
  )
})
