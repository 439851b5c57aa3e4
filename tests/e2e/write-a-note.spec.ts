import { expect, type Page, test } from '@playwright/test'
import { paintedWords, selectWords } from './words-of-page'

const ARTICLE = '/issues/2022-01/07/'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '笔记' })

async function write(page: Page, place: readonly [string, number, number], note: string): Promise<string> {
  const words = await selectWords(page, ...place)
  await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '笔记' }).click()
  await dialogOf(page).getByRole('textbox').fill(note)
  await dialogOf(page).getByRole('button', { name: '保存', exact: true }).click()
  await expect(dialogOf(page)).toBeHidden()
  return words
}

test.use({ viewport: { width: 1280, height: 844 } })

test('a note stands in the margin beside its words, and is still there after a reload', async ({ page }) => {
  await page.goto(ARTICLE)
  const words = await write(page, ['p4', 3, 20], '讨论时联系学校实际')
  await page.reload()
  const note = page.getByRole('button', { name: '第4段的笔记：讨论时联系学校实际' })
  await expect(note).toBeVisible()
  expect((await paintedWords(page))['mark-noted']).toEqual([words])
  const [beside, paragraph] = [await note.boundingBox(), await page.locator('#p4').boundingBox()]
  expect(beside?.x).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0))
  expect(Math.abs((beside?.y ?? 0) - (paragraph?.y ?? 0))).toBeLessThan(40)
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(1280)
  await note.click()
  await expect(page.getByRole('toolbar', { name: '这处划线' })).toContainText('讨论时联系学校实际')
})

test('notes keep off each other, off numbers of pages and off 还见于', async ({ page }) => {
  await page.goto('/issues/2022-01/05/')
  const crowded = await page.locator('.article-body').evaluate((body) => {
    const marked = [...body.querySelectorAll('.page-mark + .paragraph-link + p, p:has(+ .same-words)')]
    return marked
      .map(({ id }) => id)
      .filter((id) => !['p1', 'p2'].includes(id))
      .slice(0, 4)
  })
  expect(crowded.length).toBeGreaterThan(1)
  for (const id of crowded) {
    const length = await page.locator(`#${id}`).evaluate((block) => block.textContent.length)
    await write(page, [id, 0, 4], '很长的笔记，一行写不下，要占页边好几行的地方，第一条')
    await write(page, [id, length - 4, length], '另一条笔记，也不短，也要占好几行')
  }
  for (const id of crowded) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded()
    await expect(page.locator('.margin-note:visible').first()).toBeVisible()
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.margin-note:not([hidden]), .same-words > summary')].map(
        (each) => each.getBoundingClientRect(),
      )
      const marks = [...document.querySelectorAll('.page-mark')].map((each) => {
        const { top, right } = each.getBoundingClientRect()
        return new DOMRect(
          right + 12,
          top,
          60,
          Number.parseFloat(getComputedStyle(each, '::after').lineHeight),
        )
      })
      const all = [...boxes, ...marks].filter(({ height, bottom }) => height > 0 && bottom > 0)
      return all.flatMap((one, at) =>
        all
          .slice(at + 1)
          .filter(
            ({ top, bottom, left, right }) =>
              one.top < bottom - 1 && one.bottom > top + 1 && one.left < right && one.right > left,
          )
          .map((other) => [one.top, one.bottom, other.top, other.bottom].map(Math.round).join()),
      )
    })
    expect(overlaps).toEqual([])
  }
})

test('a note that is not saved is not thrown away by Escape', async ({ page }) => {
  await page.goto(ARTICLE)
  await selectWords(page, 'p4', 3, 20)
  await page.getByRole('toolbar').getByRole('button', { name: '笔记' }).click()
  await dialogOf(page).getByRole('textbox').pressSequentially('半句')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page).getByRole('status')).toHaveText('笔记还没有保存。')
  await expect(dialogOf(page).getByRole('textbox')).toHaveValue('半句')
  await dialogOf(page).getByRole('button', { name: '不保存' }).click()
  await expect(dialogOf(page)).toBeHidden()
  expect(await paintedWords(page)).toEqual({})
})

test('where the browser stores nothing, the note stays open and nothing is called saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await page.goto(ARTICLE)
  await selectWords(page, 'p4', 3, 20)
  await page.getByRole('toolbar').getByRole('button', { name: '笔记' }).click()
  await dialogOf(page).getByRole('textbox').fill('一句')
  await dialogOf(page).getByRole('button', { name: '保存', exact: true }).click()
  await expect(dialogOf(page).getByRole('status')).toContainText('存不下')
  await expect(dialogOf(page).getByRole('textbox')).toHaveValue('一句')
  await expect(page.getByText('已保存')).toHaveCount(0)
})

test('notes written in two tabs at once are both kept', async ({ page, context }) => {
  await page.goto(ARTICLE)
  await write(page, ['p4', 3, 20], '原先的')
  const other = await context.newPage()
  await other.goto(ARTICLE)
  for (const [tab, text] of [
    [page, '这边的'],
    [other, '那边的'],
  ] as const) {
    await tab.getByRole('button', { name: '第4段的笔记' }).click()
    await tab.getByRole('toolbar').getByRole('button', { name: '改笔记' }).click()
    await dialogOf(tab).getByRole('textbox').fill(text)
  }
  for (const tab of [page, other])
    await dialogOf(tab).getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('button', { name: '第4段的笔记：这边的 那边的' })).toBeVisible()
})
