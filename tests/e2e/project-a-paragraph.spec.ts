import { expect, type Page, test } from '@playwright/test'
import jsQR from 'jsqr'

const PLAN = '/issues/2022-01/07/'
const SHORT = '/issues/2022-01/03/'

/** How many pixels wide the code is read. */
const SIDE = 320

const hall = (page: Page) => page.getByRole('dialog', { name: '会场模式' })
const place = (page: Page) => hall(page).locator('.hall-place')
const open = async (page: Page) => {
  await page.getByRole('button', { name: '会场模式' }).click()
  await expect(hall(page)).toBeVisible()
}

/**
 * Goes through the hall to its end by the key of a clicker, within the page because there are hundreds of screens. Gives the
 * words of each block, joined over its screens, and what is wrong with a screen: words cut off, type too small or too large.
 */
const walk = (page: Page, most = Number.POSITIVE_INFINITY) =>
  hall(page).evaluate(async (dialog, mostBlocks) => {
    const faults: string[] = []
    const texts: string[] = []
    const find = (selector: string) => {
      const found = dialog.querySelector(selector)
      if (found === null) throw new Error(`the hall has no ${selector}`)
      return found
    }
    for (let block = ''; ; ) {
      const text = find('.hall-shown .hall-text')
      const words = [...text.querySelectorAll('.hall-words')].map((each) => each.textContent).join('')
      const here = find('.hall-place').textContent.split(' · ').at(-1) ?? ''
      if (here === block) texts.push(`${texts.pop() ?? ''}${words}`)
      else texts.push(words)
      block = here

      const box = find('.hall-shown').getBoundingClientRect()
      const { top, bottom } = text.getBoundingClientRect()
      const size = Number.parseFloat(getComputedStyle(text).fontSize)
      if (top < box.top - 1 || bottom > box.bottom + 1) faults.push(`cut off: ${words}`)
      if (text.scrollWidth > text.clientWidth + 1) faults.push(`too wide: ${words}`)
      if (dialog.scrollHeight > dialog.clientHeight) faults.push(`scrolls: ${words}`)
      if (size < 32 || size > 96) faults.push(`${size} pixels: ${words}`)

      if (texts.length > mostBlocks) return { texts: texts.slice(0, -1), faults }
      if (
        [...dialog.querySelectorAll('button')].some((each) => each.disabled && each.textContent === '下一屏')
      )
        return { texts, faults }
      const place = find('.hall-place').textContent
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
      for (let wait = 0; find('.hall-place').textContent === place; wait++) {
        if (wait > 1000) throw new Error(`no way on from ${place}`)
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
  }, most)

/** The texts of the page in the order in which they are projected. */
const textsOf = (page: Page) =>
  page.locator('.article-body').evaluate((body) =>
    [...body.querySelectorAll('[id]')]
      .filter(({ id, tagName }) => /^(?:[phsn]\d|t\d+[a-z]*r[1-9])/.test(id) && tagName !== 'A')
      .filter((block) => block.closest('details:not([open])') === null)
      .map(({ textContent }) => textContent),
  )

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
  [390, 844],
] as const) {
  test(`at ${width}×${height} every paragraph is projected whole, and nothing has to be scrolled`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(SHORT)
    const expected = await textsOf(page)
    await open(page)
    const { texts, faults: wrong } = await walk(page)
    expect(wrong).toEqual([])
    expect(texts.slice(1)).toEqual(expected)
  })
}

test('long rows of a table are projected whole, each cell under the head of its column', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto(PLAN)
  const expected = await textsOf(page)
  const row = await page.locator('.article-body tbody tr').first().getAttribute('id')
  const heads = await page.locator('.article-body thead th').allTextContents()
  await page.locator(`#${row}`).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.getByRole('button', { name: '会场模式' }).dispatchEvent('click')
  await expect(hall(page).locator('.hall-shown .hall-head').first()).toHaveText(heads[0] ?? '')
  const { texts, faults: wrong } = await walk(page, 15)
  expect(wrong).toEqual([])
  const first = expected.indexOf(texts[0] ?? '')
  expect(first).toBeGreaterThan(0)
  expect(texts).toEqual(expected.slice(first, first + 15))
})

test('keys of keyboard and clicker lead on and back, to the ends, and to a paragraph by its number', async ({
  page,
}) => {
  await page.goto(PLAN)
  await open(page)
  await expect(place(page)).toContainText('篇名')
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ']) await page.keyboard.press(key)
  const fourth = await place(page).textContent()
  expect(fourth).not.toContain('篇名')
  for (const key of ['PageUp', 'ArrowLeft']) await page.keyboard.press(key)
  expect(await place(page).textContent()).not.toBe(fourth)
  await page.keyboard.press('End')
  await expect(hall(page).getByText('下一屏', { exact: true })).toBeDisabled()
  await page.keyboard.press('Home')
  await expect(place(page)).toContainText('篇名')

  await page.keyboard.type('12')
  await expect(place(page)).toHaveText('到第12段：按回车')
  await page.keyboard.press('Enter')
  await expect(place(page)).toContainText('第12段')
  await page.keyboard.type('9999')
  await page.keyboard.press('Enter')
  await expect(place(page)).toHaveText('没有第9999段')
})

test('a tap on the right goes on, one on the left goes back, and buttons do the same', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(SHORT)
  await open(page)
  await page.mouse.click(1000, 300)
  await expect(place(page)).not.toContainText('篇名')
  await page.mouse.click(100, 300)
  await expect(place(page)).toContainText('篇名')
  await hall(page).getByRole('button', { name: '下一屏' }).click()
  await expect(place(page)).not.toContainText('篇名')
})

for (const way of ['Escape', '退出'] as const) {
  test(`after ${way} the article stands at the paragraph that was projected`, async ({ page }) => {
    await page.goto(PLAN)
    await open(page)
    await page.keyboard.type('60')
    await page.keyboard.press('Enter')
    await expect(place(page)).toContainText('第60段')
    if (way === 'Escape') await page.keyboard.press('Escape')
    else await hall(page).getByRole('button', { name: way }).click()
    await expect(hall(page)).toHaveCount(0)
    await expect(page.locator('#p60')).toBeInViewport()
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
  })
}

test('the key f opens it, and the keys of the page do not answer behind it', async ({ page }) => {
  await page.goto(PLAN)
  await page.keyboard.press('f')
  await expect(hall(page)).toBeVisible()
  const label = await place(page).textContent()
  for (const key of ['j', '?', 's', '/']) await page.keyboard.press(key)
  expect(await place(page).textContent()).toBe(label)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.article-body [data-current]')).toHaveCount(0)
})

test('it begins at the paragraph in sight', async ({ page }) => {
  await page.goto(PLAN)
  await page.locator('#p60').evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.getByRole('button', { name: '会场模式' }).dispatchEvent('click')
  await expect(place(page)).toContainText('第60段')
})

test('the code opens the projected paragraph on phones', async ({ page, baseURL }) => {
  const address = `http://study.example.edu.cn${PLAN}`
  await page.route('http://study.example.edu.cn/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) })
  })
  await page.goto(`${address}?q=教育`)
  await open(page)
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await page.keyboard.press('q')
  const code = hall(page).getByRole('img', { name: /^二维码/ })
  await expect(code).toBeVisible()
  await expect(hall(page).locator('.hall-address')).toHaveText(`${address}#p12`)

  // Drawn as it is seen, and read by a library of another make.
  const svg = await code.evaluate((drawing) => new XMLSerializer().serializeToString(drawing))
  // On an empty page: that of the site lets in no picture but its own.
  const empty = await page.context().newPage()
  const dark = await empty.evaluate(
    async ([source, side]) => {
      const image = new Image(side, side)
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`
      await image.decode()
      const canvas = new OffscreenCanvas(side, side).getContext('2d')
      if (canvas === null) throw new Error('there is no canvas')
      canvas.drawImage(image, 0, 0, side, side)
      const { data } = canvas.getImageData(0, 0, side, side)
      return Array.from({ length: side * side }, (_, at) => ((data[at * 4] ?? 255) < 128 ? '1' : '0')).join(
        '',
      )
    },
    [svg, SIDE] as const,
  )
  const pixels = Uint8ClampedArray.from(
    [...dark].flatMap((each) => (each === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])),
  )
  expect(jsQR(pixels, SIDE, SIDE)?.data).toBe(`${address}#p12`)

  const box = await code.boundingBox()
  expect(box?.height).toBeGreaterThan(400)
  await page.keyboard.press('q')
  await expect(code).toHaveCount(0)
})

test('an address that only this computer knows gets no code, but the reason', async ({ page }) => {
  await page.goto(SHORT)
  await open(page)
  await hall(page).getByRole('button', { name: '二维码' }).click()
  await expect(hall(page)).toContainText('手机扫码打不开')
  await expect(hall(page).getByRole('img', { name: /^二维码/ })).toHaveCount(0)
})

test('everything on the screen has the ink of the page, the strongest pair of each theme', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"theme":"night"}'))
  await page.goto(PLAN)
  await open(page)
  const colours = await hall(page).evaluate((dialog) => {
    const ink = getComputedStyle(document.documentElement).color
    const texts = dialog.querySelectorAll('.hall-section, .hall-words, .hall-place, button')
    return [...texts].filter((text) => getComputedStyle(text).color !== ink).map(({ className }) => className)
  })
  expect(colours).toEqual([])
})
