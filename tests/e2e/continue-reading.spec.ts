import { expect, type Page, test } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { boxesOf } from './moved-boxes'

const ARTICLE = '/issues/2022-01/07/'

/** What the device holds of the places, as text. */
function stored(page: Page) {
  return page.evaluate(() => localStorage.getItem('reader.places'))
}

/** The text of the line at which reading begins in the window: block and its first characters in sight. */
function lineInSight(page: Page) {
  return page.evaluate(() => {
    const top = (Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0) + 8
    for (const block of document.querySelectorAll('.article-body [id]')) {
      if (block.getBoundingClientRect().bottom <= top) continue
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
        for (let at = 0; at < text.length; at += 1) {
          const range = new Range()
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          const box = range.getBoundingClientRect()
          if (box.top + box.height / 2 > top) return `${block.id} ${text.data.slice(at, at + 12)}`
        }
      }
    }
    return ''
  })
}

/** Takes the mouse over the text: over the outline the wheel would move that. */
async function overText(page: Page) {
  await page.mouse.move(((page.viewportSize()?.width ?? 0) * 2) / 3, 400)
}

/** Opens an article and waits until the page follows its reader. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('.reading-line')).toHaveAttribute('aria-valuetext', /已读/, { timeout: 40_000 })
}

/** Reads on a little from a block, and waits until the place is kept. */
async function readTo(page: Page, fragment: string) {
  await open(page, `${ARTICLE}#${fragment}`)
  await expect(page.locator(`#${fragment}`)).toBeInViewport()
  await overText(page)
  await page.mouse.wheel(0, 130)
  await expect.poll(() => stored(page)).not.toBeNull()
}

for (const width of [390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('an article that was left in its middle offers the way back to the very line', async ({ page }) => {
      await readTo(page, 'p60')
      await page.goto('/')
      await page.goto(ARTICLE)
      const offer = page.getByRole('region', { name: '继续阅读' })
      await expect(offer).toContainText(/上次读到 第\d+段 · 还剩 \d+ 分钟/)
      const place = JSON.parse((await stored(page)) ?? '[]')[0]
      await offer.getByRole('link', { name: '从这里继续' }).click()
      await expect(page).toHaveURL(new RegExp(`#${place.fragment}$`))
      const words = await page.evaluate(
        ({ fragment, offset }) => document.getElementById(fragment)?.textContent.slice(offset, offset + 12),
        place,
      )
      await expect.poll(() => lineInSight(page)).toBe(`${place.fragment} ${words}`)
    })

    test('the way back leads to the same line in another size of text', async ({ page }) => {
      await readTo(page, 'p40')
      await page.evaluate(() => localStorage.setItem('reader.preferences', '{"size":"largest"}'))
      await page.goto('/')
      await page.goto(ARTICLE)
      const { fragment, offset } = JSON.parse((await stored(page)) ?? '[]')[0]
      await page.getByRole('link', { name: '从这里继续' }).click()
      // The line that now holds the character: it begins at it or shortly before.
      const isInLine = () =>
        page.evaluate(
          ([id, at]) => {
            const text = document.createTreeWalker(
              document.getElementById(String(id)) ?? document.body,
              NodeFilter.SHOW_TEXT,
            )
            let rest = Number(at)
            for (let node = text.nextNode(); node instanceof Text; node = text.nextNode()) {
              if (rest < node.length) {
                const range = new Range()
                range.setStart(node, rest)
                range.setEnd(node, rest + 1)
                const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
                return Math.abs(range.getBoundingClientRect().top - padding) < 8
              }
              rest -= node.length
            }
            return false
          },
          [fragment, offset],
        )
      await expect.poll(isInLine).toBe(true)
    })

    test('what is filled in moves nothing: cover, contents and article keep still', async ({ page }) => {
      await readTo(page, 'p60')
      for (const [path, filled] of [
        ['/', '.continue-title:not(:empty)'],
        ['/issues/2022-01/', '.entry-progress:not(:empty)'],
        [ARTICLE, '[data-slot="continue-place"]:not(:empty)'],
      ] as const) {
        // First without the script that fills it in.
        await page.route('**/scripts/*.js', (route) => route.abort())
        await page.goto(path)
        const before = await boxesOf(page)
        await page.unroute('**/scripts/*.js')
        await page.goto(path)
        await expect(page.locator(filled).first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        expect(Object.keys(before).length).toBeGreaterThan(20)
        expect(await boxesOf(page), path).toMatchObject(before)
      }
    })
  })
}

test('a glance at the head of an article does not take the place of the last visit', async ({ page }) => {
  await readTo(page, 'p60')
  const before = await stored(page)
  await page.goto('/')
  await open(page, ARTICLE)
  await overText(page)
  await page.mouse.wheel(0, 300)
  // Longer than the page takes to keep a place.
  await page.waitForTimeout(1200)
  await page.goto('/')
  expect(await stored(page)).toBe(before)
})

test('the cover leads to the line where reading stopped', async ({ page }) => {
  await readTo(page, 'p60')
  const { fragment } = JSON.parse((await stored(page)) ?? '[]')[0]
  await page.goto('/')
  const link = page.getByRole('link', { name: /^继续阅读/ })
  await expect(link).toContainText('《北京市“十四五”时期教育改革发展规划')
  await expect(link).toContainText(/还剩 \d+ 分钟/)
  const line = await page.evaluate(() => JSON.parse(localStorage.getItem('reader.places') ?? '[]')[0])
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}#${fragment}$`))
  const words = await page.evaluate(
    ({ fragment: id, offset }) => document.getElementById(id)?.textContent.slice(offset, offset + 12),
    line,
  )
  await expect.poll(() => lineInSight(page)).toBe(`${fragment} ${words}`)
  await expect(page.getByRole('region', { name: '继续阅读' })).toBeHidden()
})

test('the contents tell how much of each article was read', async ({ page }) => {
  await readTo(page, 'p60')
  const { furthest } = JSON.parse((await stored(page)) ?? '[]')[0]
  for (const path of ['/', '/issues/2022-01/']) {
    await page.goto(path)
    await expect(page.locator('.entry-progress:not(:empty)')).toHaveText([
      `已读 ${Math.round(furthest * 100)}%`,
    ])
  }
  await open(page, '/issues/2022-01/03/')
  await page.keyboard.press('End')
  await expect(page.locator('.reading-line')).toHaveAttribute('aria-valuenow', '100')
  await page.goto('/')
  await expect(page.locator('.contents-entry').nth(2)).toContainText('已读完')
})

test('opening a page keeps nothing, whatever link led there', async ({ page }) => {
  for (const path of [ARTICLE, `${ARTICLE}#p60`, `${ARTICLE}?q=${encodeURIComponent('人才培养')}`]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  await page.goto('/')
  expect(await stored(page)).toBeNull()
  await expect(page.getByRole('link', { name: /^继续阅读/ })).toBeHidden()
})

test('a link to a paragraph or from a search is not talked over', async ({ page }) => {
  await readTo(page, 'p60')
  await page.goto('/')
  for (const path of [`${ARTICLE}#p3`, `${ARTICLE}?q=${encodeURIComponent('人才培养')}`]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('region', { name: '继续阅读' })).toBeHidden()
  }
})

test('从头读 takes the offer away', async ({ page }) => {
  await readTo(page, 'p60')
  await page.goto('/')
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: '从头读' }).click()
  await expect(page.getByRole('region', { name: '继续阅读' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('two tabs keep the places of both articles', async ({ page, context }) => {
  const other = await context.newPage()
  await open(page, `${ARTICLE}#p60`)
  await open(other, '/issues/2022-01/05/#p9')
  for (const tab of [page, other, page]) {
    await tab.bringToFront()
    await overText(tab)
    await tab.mouse.wheel(0, 400)
    await tab.waitForTimeout(1300)
  }
  const articles = JSON.parse((await stored(page)) ?? '[]').map(({ article }: { article: string }) => article)
  expect(articles).toEqual(['2022-01/07', '2022-01/05'])
})

test('places are kept at most once a second, and when the page is left', async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype
    Reflect.set(window, 'kept', [])
    Storage.prototype.setItem = function (key, value) {
      if (key === 'reader.places') Reflect.get(window, 'kept').push(performance.now())
      setItem.call(this, key, value)
    }
  })
  await open(page, `${ARTICLE}#p30`)
  await overText(page)
  for (let turn = 0; turn < 24; turn += 1) {
    await page.mouse.wheel(0, 60)
    await page.waitForTimeout(100)
  }
  const times = await page.evaluate((): number[] => Reflect.get(window, 'kept'))
  expect(times.length).toBeGreaterThan(0)
  for (const [at, time] of times.entries()) expect(time - (times[at - 1] ?? 0)).toBeGreaterThan(950)
  await page.mouse.wheel(0, 3000)
  await page.waitForTimeout(120)
  const inSight = (await lineInSight(page)).split(' ')[0]
  await page.goto('/search/')
  const place = JSON.parse((await stored(page)) ?? '[]')[0]
  expect(place.fragment).toBe(inSight)
})

test('清除阅读记录 forgets, and can be taken back', async ({ page }) => {
  await readTo(page, 'p60')
  await page.goto('/')
  const link = page.getByRole('link', { name: /^继续阅读/ })
  await expect(link).toBeVisible()
  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  await page.getByRole('button', { name: '清除阅读记录' }).click()
  await expect(link).toBeHidden()
  await expect(page.locator('.entry-progress:not(:empty)')).toHaveCount(0)
  expect(await stored(page)).toBeNull()
  await page.getByRole('button', { name: '撤销清除' }).click()
  await expect(link).toBeVisible()
})

test('a place in a text that was corrected since leads to the nearest earlier paragraph', async ({
  page,
}) => {
  await readTo(page, 'p60')
  await page.goto('/')
  await page.evaluate(() => {
    const places = JSON.parse(localStorage.getItem('reader.places') ?? '[]')
    places[0].fragment = 'p60zz'
    localStorage.setItem('reader.places', JSON.stringify(places))
  })
  await page.goto(ARTICLE)
  const offer = page.getByRole('region', { name: '继续阅读' })
  await expect(offer).toContainText('第60段')
  await offer.getByRole('link').click()
  await expect(page.locator('#p60')).toBeInViewport()
})

test('the share is that of the characters, whatever the heights', async ({ page }) => {
  await open(page, `${ARTICLE}#p100`)
  await overText(page)
  await page.mouse.wheel(0, 50)
  await expect.poll(() => stored(page)).not.toBeNull()
  const { fragment, offset, share } = JSON.parse((await stored(page)) ?? '[]')[0]
  const article = readLibrary()[0]?.articles.find(({ record }) => record.id === '2022-01/07')
  const texts = (article?.blocks ?? []).flatMap((block): [string, number][] => {
    if (block.type === 'table') {
      return [block.head, ...block.rows].map((row, at) => [block.fragments[at] ?? '', row.join('').length])
    }
    if (block.type === 'signature') return block.lines.map((line) => [line.fragment, line.text.length])
    return block.type === 'notice' ? [] : [[block.fragment, block.text.length]]
  })
  const all = texts.reduce((sum, [, length]) => sum + length, 0)
  const before = texts
    .slice(
      0,
      texts.findIndex(([id]) => id === fragment),
    )
    .reduce((sum, [, length]) => sum + length, 0)
  expect(share).toBeCloseTo((before + offset) / all, 6)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing of it shows or takes room', async ({ page }) => {
    for (const path of ['/', ARTICLE]) {
      await page.goto(path)
      for (const part of ['.continue-line', '.continue-article', '.reading-line', '.reading-foot']) {
        for (const each of await page.locator(part).all()) await expect(each).toBeHidden()
      }
    }
  })
})
