import { expect, type Page, test } from '@playwright/test'

const PLACES = [
  { name: 'on the search page', address: '/search/', list: (page: Page) => page.getByRole('main'), rows: 1 },
  {
    name: 'in the panel of an article',
    address: '/issues/2022-01/05/',
    list: (page: Page) => page.getByRole('region', { name: '搜索结果' }),
    rows: 0,
  },
] as const

for (const { name, address, list, rows } of PLACES) {
  test(`the arrows lead into the results and back, Escape to the box, Enter to the text ${name}`, async ({
    page,
  }) => {
    await page.goto(address)
    const box = page.getByRole('searchbox')
    await box.pressSequentially('职业教育')
    const results = list(page).getByRole('listitem').getByRole('link')
    await expect(results.first().locator('mark').first()).toHaveText('职业教育')
    await expect(page.getByRole('status').filter({ hasText: /^共/ }).first()).toBeAttached()
    await page.keyboard.press('ArrowDown')
    await expect(results.nth(0)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results.nth(1)).toBeFocused()
    await expect(results.nth(1)).toBeInViewport()
    await page.keyboard.press('ArrowUp')
    await expect(results.nth(0)).toBeFocused()
    // Above the list of the page stand the titles that hold the words: one step more on the way up.
    await expect(page.locator('[data-walk-row]')).toHaveCount(rows)
    for (let step = 0; step <= rows; step += 1) await page.keyboard.press('ArrowUp')
    await expect(box).toBeFocused()
    await expect(box).toHaveValue('职业教育')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(box).toBeFocused()
    await expect(box).toHaveValue('职业教育')
  })

  test(`Enter on a result opens it ${name}`, async ({ page }) => {
    await page.goto(address)
    await page.getByRole('searchbox').pressSequentially('年轻干部是党和国家事业发展的希望')
    await expect(list(page).getByRole('listitem').getByRole('link')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/issues\/2022-01\/01\/\?q=.*#p1$/)
  })

  test(`while pinyin is composed the arrows are the input method's ${name}`, async ({ page }) => {
    await page.goto(address)
    const box = page.getByRole('searchbox')
    await box.pressSequentially('教育')
    await expect(list(page).getByRole('listitem').getByRole('link').first()).toBeVisible()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'qiang', selectionStart: 5, selectionEnd: 5 })
    const key = { windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229, code: 'ArrowDown', key: 'ArrowDown' }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    await expect(box).toBeFocused()
  })
}

test('a panel that was closed is opened again by an arrow', async ({ page }) => {
  await page.goto('/issues/2022-01/05/')
  await page.getByRole('searchbox').pressSequentially('职业教育')
  const panel = page.getByRole('region', { name: '搜索结果' })
  await expect(panel.getByRole('listitem')).toHaveCount(6)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('listitem')).toHaveCount(6)
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('listitem').first().getByRole('link')).toBeFocused()
})

test('the arrows lead on to 更多, and from it to the first new result', async ({ page }) => {
  await page.goto('/search/?q=教育')
  const results = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect(results).toHaveCount(10)
  await results.nth(9).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: '更多' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(results.nth(10)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(results.nth(11)).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('the arrows lead through what was looked for before, and Escape closes it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('search.recent', '["教育强国","职业教育"]'))
  await page.goto('/issues/2022-01/05/')
  const recent = page.getByRole('region', { name: '最近搜过' })
  // Once: in the box a second one would be a character that is typed.
  await page.keyboard.press('/')
  await expect(recent).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(recent.getByRole('button', { name: '职业教育', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(recent).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('↑ leads from the first result to the suggestions, → along them, Enter searches one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/search/?q=教育')
  const suggestions = page.getByRole('group', { name: '篇名、文号和标题' }).getByRole('button')
  await expect(suggestions.first()).toBeVisible()
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(suggestions.first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(suggestions.nth(1)).toBeFocused()
  await expect(suggestions.nth(1)).toBeInViewport({ ratio: 1 })
  const title = (await suggestions.nth(1).getAttribute('title')) ?? ''
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox')).toHaveValue(title)
})

test('in the panel the arrows lead on from the results to the suggestions, nothing under its bars', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await page.getByRole('searchbox').fill('教育')
  const panel = page.getByRole('region', { name: '搜索结果' })
  const suggestions = panel.getByRole('group', { name: '篇名、文号和标题' })
  await expect(suggestions).toBeVisible()
  await page.getByRole('searchbox').focus()
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('ArrowDown')
    const result = panel.getByRole('listitem').nth(step).getByRole('link')
    await expect(result).toBeFocused()
    const [link, strip] = [await result.boundingBox(), await suggestions.boundingBox()]
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1)
  }
  await page.keyboard.press('ArrowDown')
  await expect(suggestions.getByRole('button').first()).toBeFocused()
})
