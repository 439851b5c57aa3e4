import { expect, type Page, test } from '@playwright/test'
import type { pageBlocks } from '@/components/notebook/page-text'
import type { paint } from '@/components/notebook/paint'
import type { placeMarks } from '@/components/notebook/place-marks'
import type { ArticleId } from '@/lib/journal/ids'
import type { marksOf } from '@/lib/notebook/notebook-store.browser'
import { addCode } from './page-code'
import { paintedWords, selectWords } from './words-of-page'

declare const code: {
  pageBlocks: typeof pageBlocks
  placeMarks: typeof placeMarks
  paint: typeof paint
  marksOf: typeof marksOf
}

const ARTICLE = '/issues/2022-01/07/'

const menuOf = (page: Page) => page.getByRole('toolbar', { name: '所选文字' })
const barOf = (page: Page) => page.getByRole('toolbar', { name: '这处划线' })

async function mark(page: Page, place: readonly [string, number, number], colour: string): Promise<string> {
  const words = await selectWords(page, ...place)
  await menuOf(page)
    .getByRole('button', { name: `划线，${colour}` })
    .click()
  await expect(menuOf(page)).toBeHidden()
  return words
}

/** Presses the first painted words of a colour, in their middle. */
async function pressPainted(page: Page, name: string): Promise<void> {
  await expect.poll(async () => (await paintedWords(page))[name]).toBeDefined()
  const place = await page.evaluate((key) => {
    const [range] = [...(CSS.highlights.get(key) ?? [])]
    if (!(range instanceof Range)) throw new Error(`nothing is painted ${key}`)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const [{ x, y, width, height } = new DOMRect()] = range.getClientRects()
    return { x: x + Math.min(width / 2, 20), y: y + height / 2 }
  }, name)
  await page.mouse.click(place.x, place.y)
}

test('words that are marked are painted, and painted again after a reload', async ({ page }) => {
  await page.goto(ARTICLE)
  const words = await mark(page, ['p3', 4, 20], '绿色')
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
  await page.reload()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
})

test('a mark over several paragraphs is painted in each, and the text stays the journal’s', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  const body = page.locator('.article-body')
  const [text, html] = await body.evaluate((element) => [element.textContent, element.innerHTML])
  await page.evaluate(() => {
    const [from, to] = ['p3', 'p5'].map((id) => document.getElementById(id)?.firstChild)
    if (from && to) document.getSelection()?.setBaseAndExtent(from, 2, to, 6)
  })
  await menuOf(page).getByRole('button', { name: '划线，黄色' }).click()
  await expect.poll(async () => (await paintedWords(page))['mark-yellow']).toHaveLength(3)
  expect(await body.evaluate((element) => [element.textContent, element.innerHTML])).toEqual([text, html])
  const copied = await page.locator('#p4').evaluate((block) => {
    document.getSelection()?.selectAllChildren(block)
    return [document.getSelection()?.toString(), block.textContent]
  })
  expect(copied[0]).toBe(copied[1])
})

test('the colour used last is the one that the key m gives', async ({ page }) => {
  await page.goto(ARTICLE)
  await mark(page, ['p3', 0, 5], '蓝色')
  const words = await selectWords(page, 'p4', 3, 9)
  await expect(menuOf(page)).toBeVisible()
  await page.keyboard.press('m')
  await expect.poll(async () => (await paintedWords(page))['mark-blue']).toContain(words)
})

test('pressing painted words opens their bar: another colour, then away, then back', async ({ page }) => {
  await page.goto(ARTICLE)
  const words = await mark(page, ['p3', 4, 20], '黄色')
  await pressPainted(page, 'mark-yellow')
  await barOf(page).getByRole('button', { name: '改为粉色' }).click()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-pink': [words] })
  await barOf(page).getByRole('button', { name: '删除' }).click()
  await expect.poll(() => paintedWords(page)).toEqual({})
  await page.waitForTimeout(3000)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-pink': [words] })
  await page.reload()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-pink': [words] })
})

test('of two marks that overlap, one can go and the other stays', async ({ page }) => {
  await page.goto(ARTICLE)
  const first = await mark(page, ['p3', 4, 20], '黄色')
  const second = await mark(page, ['p3', 10, 30], '绿色')
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-yellow': [first], 'mark-green': [second] })
  const overlap = await page.evaluate(() => {
    const block = document.getElementById('p3')
    const range = new Range()
    if (block?.firstChild) range.setStart(block.firstChild, 12)
    if (block?.firstChild) range.setEnd(block.firstChild, 13)
    document.getSelection()?.removeAllRanges()
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.click(overlap.x, overlap.y)
  await barOf(page).getByRole('button', { name: '另有 1 处' }).click()
  await barOf(page).getByRole('button', { name: '删除' }).click()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [second] })
})

test('what one tab marks, another shows', async ({ page, context }) => {
  await page.goto(ARTICLE)
  const other = await context.newPage()
  await other.goto(ARTICLE)
  const words = await mark(page, ['p3', 4, 20], '绿色')
  await expect.poll(() => paintedWords(other)).toEqual({ 'mark-green': [words] })
  await other.bringToFront()
  const more = await mark(other, ['p5', 2, 8], '粉色')
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words], 'mark-pink': [more] })
})

test('the first mark says once what the browser answers to keeping it', async ({ page }) => {
  await page.goto(ARTICLE)
  await mark(page, ['p3', 4, 20], '绿色')
  await expect(page.getByRole('status').filter({ hasText: '已保存在这台设备上' })).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await mark(page, ['p4', 4, 20], '绿色')
  await expect.poll(async () => (await paintedWords(page))['mark-green']).toHaveLength(2)
  await expect(page.getByRole('button', { name: '知道了' })).toHaveCount(0)
})

test('where the browser stores nothing, a sentence says so and nothing is painted', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await page.goto(ARTICLE)
  await mark(page, ['p3', 4, 20], '绿色')
  await expect(page.getByRole('status').filter({ hasText: '存不下' })).toBeVisible()
  expect(await paintedWords(page)).toEqual({})
})

test('a browser that cannot paint ranges gets the same words in elements, and the same text', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await page.goto(ARTICLE)
  const before = await page.locator('.article-body').evaluate((body) => body.textContent)
  const words = await mark(page, ['p3', 4, 20], '绿色')
  const over = await mark(page, ['p3', 10, 30], '黄色')
  const painted = (name: string) =>
    page
      .locator(`mark.painted.${name}`)
      .evaluateAll((marks) => marks.map((each) => each.textContent).join(''))
  await expect.poll(() => painted('mark-green')).toBe(words)
  await expect.poll(() => painted('mark-yellow')).toBe(over)
  expect(await page.locator('.article-body').evaluate((body) => body.textContent)).toBe(before)
})

test('five hundred marks in the longest article are painted in a moment', async ({ page }) => {
  await page.goto(ARTICLE)
  await mark(page, ['p3', 0, 5], '黄色')
  await expect.poll(async () => (await paintedWords(page))['mark-yellow']).toHaveLength(1)
  const made = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('notebook')
      request.onsuccess = () => resolve(request.result)
    })
    const store = database.transaction('marks', 'readwrite').objectStore('marks')
    const [one] = await new Promise<Record<string, unknown>[]>((resolve) => {
      const request = store.getAll()
      request.onsuccess = () => resolve(request.result)
    })
    const blocks = [...document.querySelectorAll('.article-body p[data-n]')].filter(
      ({ textContent }) => textContent.length > 60,
    )
    let count = 0
    for (const block of [...blocks, ...blocks, ...blocks, ...blocks, ...blocks].slice(0, 500)) {
      const text = block.textContent
      const start = (count * 7) % (text.length - 12)
      const [end, id] = [start + 12, `mark-number-${count}`]
      const anchor = {
        fragment: block.id,
        start,
        end,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      }
      store.put({ ...one, id, anchors: [anchor], color: ['yellow', 'green', 'blue', 'pink'][count % 4] })
      count += 1
    }
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve
    })
    return count
  })
  expect(made).toBe(500)
  await page.reload()
  await expect.poll(async () => Object.values(await paintedWords(page)).flat().length).toBe(501)

  await addCode(
    page,
    'components/notebook/page-text.ts',
    'components/notebook/place-marks.ts',
    'components/notebook/paint.ts',
    'lib/notebook/notebook-store.browser.ts',
  )
  const taken = await page.evaluate(async () => {
    const stored = await code.marksOf('2022-01/07' as ArticleId)
    const marks = 'value' in stored ? stored.value : []
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      const placed = code.placeMarks(marks, code.pageBlocks())
      code.paint(
        placed.flatMap(({ places }) => places.map((place) => ({ ...place, name: 'mark-blue' as const }))),
      )
      return performance.now() - start
    }).sort((a, b) => a - b)
    return { marks: marks.length, time: times[2] ?? Number.POSITIVE_INFINITY }
  })
  console.log(`500 marks are placed and painted in ${taken.time.toFixed(1)} ms`)
  expect(taken.marks).toBe(501)
  // 8 ms on a desk computer that is busy with nothing else.
  expect(taken.time).toBeLessThan(200)
})
