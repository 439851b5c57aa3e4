import { expect, type Page, test } from '@playwright/test'
import { fakeSpeech } from './fake-speech'
import { violationsInLooks } from './rule-violations'

const LONGEST = 'longest article'
const BOOKLET = 'print edition'

const PAGES = {
  cover: '/',
  issue: '/issues/2022-01/',
  'article with a folded notice and its target': '/issues/2022-01/05/#p2',
  'short article': '/issues/2022-01/03/',
  [LONGEST]: '/issues/2022-01/07/',
  'list of corrections': '/issues/2022-01/corrections/',
  [BOOKLET]: '/issues/2022-01/print/',
  search: '/search/',
  help: '/help/',
  'all marks': '/notebook/',
  'check of a draft': '/quotes/',
  archive: '/archive/',
  'year of the archive': '/archive/years/2022/',
  'kind of the archive': '/archive/kinds/plan/',
  'person of the archive': '/archive/people/cp06r53l/',
  'page that does not exist': '/nowhere/',
}

/** What a search shows once the reader has done something; each is a page of its own to the eye. */
const SEARCHES: Record<string, (page: Page) => Promise<void>> = {
  'list with its filters': async (page) => {
    await page.goto('/search/?q=教育&kind=plan&article=2022-01/07&titles=1')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^共/)
    const fold = page.getByRole('button', { name: '筛选', exact: true })
    if (await fold.isVisible()) await fold.click()
    await expect(page.getByRole('group', { name: '文类' })).toBeVisible()
  },
  'list of several words with the context of one': async (page) => {
    await page.goto(`/search/?q=${encodeURIComponent('人才 培养 -国际')}`)
    await page.getByRole('button', { name: '展开上下文' }).first().click()
  },
  'lists of the looser tiers': async (page) => {
    await page.goto('/search/?q=教育文化&also=punctuation,variants')
    await expect(page.locator('.tier-heading').last()).toContainText(/共|没有/)
  },
  'list that is empty': async (page) => {
    await page.goto('/search/?q=教育科技人才')
    await expect(page.getByRole('main').getByRole('status')).toHaveText('没有找到')
  },
  'checked draft': async (page) => {
    await page.goto('/quotes/')
    await page
      .getByRole('textbox', { name: /草稿/ })
      .fill('“心怀‘国之大者’，不坚持社会主义办学方向”，“双一流”，“天下没有这样的一句话写在这里”。')
    await page.getByRole('button', { name: '核对', exact: true }).click()
    await expect(page.getByText(/处引文/)).toBeVisible()
  },
  'empty box with what was looked for': async (page) => {
    await page.goto('/search/')
    await expect(page.getByRole('region', { name: '最近搜过' })).toBeVisible()
  },
  'panel with suggestions': async (page) => {
    await page.goto('/issues/2022-01/05/')
    await page.getByRole('searchbox').fill('高等教育')
    await expect(page.getByRole('group', { name: '篇名、文号和标题' })).toBeVisible()
  },
  'panel with what was looked for': async (page) => {
    await page.goto('/')
    await page.getByRole('searchbox').click()
    await expect(page.getByRole('region', { name: '最近搜过' })).toBeVisible()
  },
}

/** A look changes colours and sizes, not what a page is made of: one theme shows the longest texts. */
const themesOf = (name: string) => (name === LONGEST || name === BOOKLET ? ['paper'] : undefined)

for (const width of [390, 1280]) {
  test.describe(`in every theme and mode, ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    for (const [name, path] of Object.entries(PAGES)) {
      test(`the ${name} breaks no rule`, async ({ page }) => {
        await page.goto(path)
        expect(await violationsInLooks(page, themesOf(name))).toEqual([])
      })
    }

    for (const [name, search] of Object.entries(SEARCHES)) {
      test(`the ${name} breaks no rule`, async ({ page }) => {
        await page.addInitScript(() => localStorage.setItem('search.recent', '["教育强国","职业教育"]'))
        await search(page)
        expect(await violationsInLooks(page)).toEqual([])
      })
    }

    test('an article that is read aloud breaks no rule', async ({ page }) => {
      await fakeSpeech(page)
      await page.goto('/issues/2022-01/05/')
      await page.getByRole('button', { name: '听读', exact: true }).click()
      await expect(page.getByRole('toolbar').getByLabel('语音')).toBeVisible()
      expect(await violationsInLooks(page)).toEqual([])
    })

    test('a projected paragraph breaks no rule', async ({ page }) => {
      await page.goto('/issues/2022-01/05/')
      await page.getByRole('button', { name: '会场模式' }).click()
      await page.keyboard.press('PageDown')
      expect(await violationsInLooks(page)).toEqual([])
    })

    test('the open sheets break no rule', async ({ page }) => {
      await page.goto('/issues/2022-01/05/')
      await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
      expect(await violationsInLooks(page)).toEqual([])
    })

    test('numbered paragraphs break no rule', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"numbers":"on"}'))
      await page.goto('/issues/2022-01/05/#p2')
      expect(await violationsInLooks(page)).toEqual([])
    })
  })
}

test('the first stop of the keyboard is the link to the text, and focus is visible', async ({ page }) => {
  await page.goto('/issues/2022-01/03/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  const outline = await skip.evaluate((link) => parseFloat(getComputedStyle(link).outlineWidth))
  expect(outline).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})

test('every page has one first heading and the landmarks', async ({ page }) => {
  for (const path of Object.values(PAGES)) {
    await page.goto(path)
    await expect(page.locator('h1'), path).toHaveCount(1)
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark), `${path} ${landmark}`).toHaveCount(1)
    }
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  }
})

test('no page fetches anything from elsewhere or styles in attributes', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
  })
  for (const path of Object.values(PAGES)) {
    const response = await page.goto(path)
    const html = (await response?.text()) ?? (await page.content())
    expect(html, path).not.toContain(' style="')
  }
  expect(elsewhere).toEqual([])
})
