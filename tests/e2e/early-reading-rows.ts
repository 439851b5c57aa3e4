import { expect } from '@playwright/test'
import { ARTICLE, BOTH, type EarlyRow, FOLDED, PHONE, press, READ, SHORT, sheet } from './early-rows'

/** Reading an article, and the list of its issue. */
export const READING_ROWS: readonly EarlyRow[] = [
  {
    fact: 'a line of the outline leads to its heading',
    path: ARTICLE,
    act: (page) => page.locator('#outline a[href="#h5"]').click(),
    holds: async (page) => {
      await expect(page.locator('#h5')).toBeInViewport()
      await expect(page.locator('#outline a[href="#h5"]')).toHaveAttribute('aria-current', 'location')
    },
  },
  {
    fact: 'a line of the outline on a phone shuts the sheet at once and leads to its heading',
    path: ARTICLE,
    widths: [PHONE],
    covers: ['目录'],
    act: async (page) => {
      await press(page, '目录')
      await page.locator('#outline a[href="#h2"]').click()
      await expect(page.locator('#outline')).toBeHidden()
      await expect(page.locator('#h2')).toBeInViewport()
    },
    holds: async (page) => {
      await expect(page.locator('#outline')).toBeHidden()
      await expect(page.locator('#h2')).toBeInViewport()
      await expect(page).toHaveURL(/#h2$/)
    },
  },
  {
    fact: 'who goes on where he had left the article is brought there',
    path: ARTICLE,
    isLate: true,
    device: READ,
    act: (page) => page.getByRole('link', { name: '从这里继续' }).click(),
    holds: async (page) => {
      await expect(page).toHaveURL(/#p60$/)
      await expect(page.locator('#p60')).toBeInViewport()
    },
  },
  {
    fact: 'who reads from the beginning is rid of the line',
    path: ARTICLE,
    isLate: true,
    covers: ['从头读'],
    device: READ,
    act: (page) => press(page, '从头读'),
    holds: (page) => expect(page.getByRole('region', { name: '继续阅读' })).toBeHidden(),
  },
  {
    fact: 'the article that was read last is opened from the cover',
    path: '/',
    device: READ,
    act: (page) => page.locator('.continue-article').click(),
    holds: (page) => expect(page).toHaveURL(new RegExp(`${ARTICLE}#p60$`)),
  },
  {
    fact: 'the number of a paragraph chooses it whole',
    path: SHORT,
    device: { 'reader.preferences': { numbers: 'on' } },
    act: (page) => page.getByRole('link', { name: '第2段', exact: true }).click(),
    holds: async (page) => {
      await expect(page.getByRole('toolbar', { name: '所选文字' })).toBeVisible()
      const words = await page.evaluate(() => String(getSelection()))
      expect(words).toBe(await page.locator('#p2').textContent())
    },
  },
  {
    fact: 'a notice, a list of the same words and the fingerprint unfold',
    path: FOLDED,
    covers: [/^印发通知/, /^第\d+段还见于\d+处$/, /^本篇文字指纹/],
    act: async (page) => {
      for (const name of ['印发通知', '第26段还见于', '本篇文字指纹'])
        await page.locator(`summary[aria-label^="${name}"], summary:has-text("${name}")`).first().click()
    },
    holds: (page) => expect(page.locator('main details[open]')).toHaveCount(3),
  },
  {
    fact: '听读 begins',
    path: SHORT,
    covers: ['听读'],
    act: (page) => press(page, '听读'),
    holds: (page) => expect(page.locator('.aloud-bar, .aloud-trouble, .no-voice').first()).toBeVisible(),
  },
  {
    fact: '会场模式 opens',
    path: SHORT,
    covers: ['会场模式'],
    act: (page) => press(page, '会场模式'),
    holds: (page) => expect(sheet(page, '会场模式')).toBeVisible(),
  },
  {
    fact: 'a kind chosen in the contents narrows them',
    path: '/issues/2022-01/',
    widths: BOTH,
    covers: ['全部', '讲话', '论述', '文章', '规划', '意见'],
    act: (page) => page.getByRole('radio', { name: '意见', exact: true }).click(),
    holds: async (page) => {
      await expect(page.locator('.kind-filter').getByRole('radio', { name: '意见' })).toBeChecked()
      await expect(page.locator('#contents a[href="/issues/2022-01/07/"]')).toBeHidden()
    },
  },
  {
    fact: 'an issue that is to be kept is being kept',
    path: '/issues/2022-01/',
    covers: ['离线保存本期'],
    act: (page) => press(page, '离线保存本期'),
    holds: (page) => expect(page.locator('.save-progress')).toBeVisible(),
  },
  {
    fact: 'all issues that are to be kept are being kept',
    path: '/archive/',
    covers: ['离线保存全部'],
    act: (page) => press(page, '离线保存全部'),
    holds: (page) => expect(page.locator('.save-progress')).toBeVisible(),
  },
  {
    fact: 'a year of the archive folds',
    path: '/archive/',
    covers: [/^\d{4}年\d+期/],
    act: (page) => page.locator('summary', { hasText: '2022年' }).click(),
    holds: (page) => expect(page.locator('.archive-fold').first()).not.toHaveAttribute('open'),
  },
  {
    fact: 'the print edition is printed, and its advice unfolds',
    path: '/issues/2022-01/print/',
    covers: ['打印或存为PDF', /^怎样存成PDF/],
    act: async (page) => {
      await page.evaluate(() => {
        window.print = () => document.body.append('printed-once ')
      })
      await press(page, '打印或存为 PDF')
      await page.locator('.print-bar summary').click()
    },
    holds: async (page) => {
      await expect(page.locator('body')).toContainText('printed-once')
      await expect(page.locator('.print-bar details')).toHaveAttribute('open')
    },
  },
]
