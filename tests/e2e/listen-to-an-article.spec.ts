import { expect, type Page, test } from '@playwright/test'
import { CHINESE, endSentence, fakeSpeech, isSpeaking, lastSpoken, spoken } from './fake-speech'

const PLAN = '/issues/2022-01/07/'
const SHORT = '/issues/2022-01/03/'

const bar = (page: Page) => page.getByRole('toolbar', { name: '听读' })
const press = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click()
const listen = (page: Page) => page.getByRole('button', { name: '听读', exact: true }).click()

/** The words that are painted as being read. */
const painted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud')?.values() ?? [])].map(String).join(''))

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

test('an article is read from its title, sentence by sentence, and each is painted while it is read', async ({
  page,
}) => {
  await fakeSpeech(page)
  await page.goto(SHORT)
  await listen(page)
  const heard: string[] = []
  for (let times = 0; times < 12; times++) {
    await expect.poll(async () => (await spoken(page)).length).toBe(times + 1)
    const words = (await lastSpoken(page)) ?? ''
    heard.push(words)
    expect((await painted(page)).trim()).toBe(words)
    await endSentence(page)
  }
  const text = await page.locator('#title h1, .article-body [id^="p"]').allTextContents()
  expect(heard[0]).toContain(
    (await page.locator('#title .shoulder, #title h1').first().textContent())?.trim().split(/\s/)[0] ?? '',
  )
  const body = heard.filter((words) => text.join('').includes(words))
  expect(body.length).toBeGreaterThan(8)
  // Nothing but the journal's words is spoken: no numbers of paragraphs, no pages, no minutes.
  expect(heard.join('')).not.toMatch(/原刊第|约 \d+ 分钟|还见于/)
})

test('pausing ends the sentence, going on says it anew, and a new speed holds at once', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(SHORT)
  await listen(page)
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await press(page, '下一句')
  await press(page, '下一句')
  const words = await lastSpoken(page)
  await press(page, '暂停')
  expect(await isSpeaking(page)).toBe(false)
  await expect(bar(page).getByRole('status')).toHaveText('已暂停')
  await press(page, '继续')
  expect(await lastSpoken(page)).toBe(words)
  await bar(page).getByLabel('语速').selectOption('1.5')
  expect((await spoken(page)).at(-1)).toMatchObject({ rate: 1.5 })
  await press(page, '上一句')
  expect(await lastSpoken(page)).not.toBe(words)
  await press(page, '停止')
  await expect(bar(page)).toHaveCount(0)
  expect(await isSpeaking(page)).toBe(false)
  expect(await painted(page)).toBe('')
})

test('the voice of the device comes first, and another Chinese one can be chosen', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(SHORT)
  await listen(page)
  await expect.poll(async () => (await spoken(page)).at(-1)?.voice).toBe('婷婷')
  const voices = bar(page).getByLabel('语音')
  await expect(voices.getByRole('option')).toHaveText(['婷婷', '远方（要联网）'])
  await voices.selectOption('远方')
  expect((await spoken(page)).at(-1)?.voice).toBe('远方')
})

test('after a reload it goes on where it stopped, with the same speed', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(SHORT)
  await listen(page)
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await bar(page).getByLabel('语速').selectOption('1.25')
  for (let times = 0; times < 5; times++) await press(page, '下一句')
  const words = await lastSpoken(page)
  await page.reload()
  await page.evaluate(() => window.scrollTo(0, 0))
  expect(await spoken(page)).toEqual([])
  await listen(page)
  await expect.poll(() => lastSpoken(page)).toBe(words)
  expect((await spoken(page)).at(-1)?.rate).toBe(1.25)
})

for (const [how, end] of [
  ['does not tell the end of a sentence', 'forgotten'],
  ['claims to speak for ever', 'endless'],
] as const) {
  test(`a browser that ${how} does not stop the reading`, async ({ page }) => {
    await page.clock.install()
    await fakeSpeech(page, { end, sentenceMs: 500 })
    await page.goto(SHORT)
    await listen(page)
    await expect.poll(async () => (await spoken(page)).length).toBe(1)
    for (let seconds = 0; seconds < 60; seconds++) await page.clock.runFor(1000)
    expect((await spoken(page)).length).toBeGreaterThanOrEqual(end === 'forgotten' ? 10 : 2)
  })
}

test('voices that are listed late are waited for', async ({ page }) => {
  await fakeSpeech(page, { lateMs: 1200 })
  await page.goto(SHORT)
  await listen(page)
  await expect.poll(() => lastSpoken(page)).toBeTruthy()
})

test('where no voice reads Chinese it says what to do', async ({ page }) => {
  await fakeSpeech(page, { voices: CHINESE.slice(0, 1) })
  await page.goto(SHORT)
  await listen(page)
  const explanation = page.getByRole('region', { name: '听读' })
  await expect(explanation).toContainText('这台设备上没有中文语音')
  await expect(explanation).toContainText('设置')
  await explanation.getByRole('button', { name: '知道了' }).click()
  await expect(explanation).toHaveCount(0)
})

test('where the browser has no speech it names others that have', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis')
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis')
  })
  await page.goto(SHORT)
  await listen(page)
  await expect(page.getByRole('region', { name: '听读' })).toContainText('这个浏览器没有朗读功能')
})

test('the page follows the reading, but not a reader who has scrolled away', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(PLAN)
  await listen(page)
  await expect.poll(() => isSpeaking(page)).toBe(true)
  const before = await scrolled(page)
  for (let times = 0; times < 14; times++) await press(page, '下一句')
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before)

  await page.mouse.move(700, 300)
  await page.mouse.wheel(0, 4000)
  await expect(bar(page).getByRole('button', { name: '回到朗读处' })).toBeVisible()
  const away = await scrolled(page)
  const words = await lastSpoken(page)
  await endSentence(page)
  await expect.poll(() => lastSpoken(page)).not.toBe(words)
  expect(await scrolled(page)).toBe(away)

  await press(page, '回到朗读处')
  await expect(bar(page).getByRole('button', { name: '回到朗读处' })).toHaveCount(0)
  expect(await scrolled(page)).toBeLessThan(away)
})

test('reading begins anywhere: in the paragraph in sight, or at the words selected', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(PLAN)
  await listen(page)
  await expect.poll(() => isSpeaking(page)).toBe(true)
  // The reading brings its first sentence into sight for some frames after it began.
  await expect(async () => {
    await page.locator('#p60').evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await expect(bar(page).getByRole('button', { name: '从这里读' })).toBeVisible({ timeout: 300 })
  }).toPass()
  await press(page, '从这里读')
  const text = (await page.locator('#p60').textContent()) ?? ''
  await expect.poll(async () => text.startsWith((await lastSpoken(page)) ?? '-')).toBe(true)

  await page.locator('#p62').evaluate((element) => {
    const end = element.textContent.lastIndexOf('。', element.textContent.length - 2)
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
    if (node === null) throw new Error('the paragraph has no text')
    getSelection()?.setBaseAndExtent(node, Math.max(1, Math.min(end, 12)), node, 16)
  })
  await page.getByRole('button', { name: '听读', exact: true }).dispatchEvent('click')
  const selected = (await page.locator('#p62').textContent()) ?? ''
  await expect.poll(async () => selected.includes((await lastSpoken(page)) ?? '-')).toBe(true)
})

test('the key l begins, pauses and goes on', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(SHORT)
  await page.keyboard.press('l')
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await page.keyboard.press('l')
  await expect(bar(page).getByRole('button', { name: '继续' })).toBeVisible()
  expect(await isSpeaking(page)).toBe(false)
  await page.keyboard.press('l')
  await expect.poll(() => isSpeaking(page)).toBe(true)
})

test('a table is read row by row, with the heads of its columns', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(PLAN)
  const row = page.locator('.article-body tbody tr').first()
  const heads = await page.locator('.article-body thead').first().locator('th').allTextContents()
  const cells = await row.locator('td').allTextContents()
  await row.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.getByRole('button', { name: '听读', exact: true }).dispatchEvent('click')
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await expect.poll(() => lastSpoken(page)).toContain(`${heads[0]}：${cells[0]?.slice(0, 4)}`)
})

test('a notice that is folded is passed over, one that is open is read', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto('/issues/2022-01/05/')
  const first = (await page.locator('.notice-text [id]').first().textContent()) ?? ''
  const read = async () => {
    await listen(page)
    await expect.poll(() => isSpeaking(page)).toBe(true)
    for (let times = 0; times < 6; times++) await press(page, '下一句')
    const words = (await spoken(page)).map(({ text }) => text).join('')
    await press(page, '停止')
    return words
  }
  expect(await read()).not.toContain(first.slice(0, 8))
  await page.evaluate(() => localStorage.removeItem('aloud'))
  await page.reload()
  await page.locator('.notice-fold > summary').click()
  expect(await read()).toContain(first.slice(0, 8))
})

test('leaving the page ends the voice', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(SHORT)
  await listen(page)
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  expect(await isSpeaking(page)).toBe(false)
})

test('the voice pauses when the paragraph is projected', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto('/issues/2022-01/05/')
  await page.getByRole('button', { name: '听读', exact: true }).click()
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await page.getByRole('button', { name: '会场模式' }).click()
  await expect(page.getByRole('dialog', { name: '会场模式' })).toBeVisible()
  expect(await isSpeaking(page)).toBe(false)
})

test('what is read aloud puts nothing into the text', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(SHORT)
  const html = () => page.locator('.article-body').evaluate((body) => body.innerHTML)
  const before = await html()
  await listen(page)
  await expect.poll(() => isSpeaking(page)).toBe(true)
  for (let times = 0; times < 4; times++) await press(page, '下一句')
  expect(await html()).toBe(before)
})

for (const [device, width] of [
  ['a phone', 320],
  ['a desk', 1280],
] as const) {
  test(`the controls are large enough and stand inside the window at ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await fakeSpeech(page)
    await page.goto(SHORT)
    await listen(page)
    await expect.poll(() => isSpeaking(page)).toBe(true)
    for (const control of await bar(page).locator('button, select').all()) {
      const box = await control.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(box?.width).toBeGreaterThanOrEqual(44)
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}
