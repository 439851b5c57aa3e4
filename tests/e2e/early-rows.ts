import { expect, type Page } from '@playwright/test'
import {
  ALIGNMENT_LABELS,
  FACE_LABELS,
  LEADING_LABELS,
  NUMBERING_LABELS,
  THEME_LABELS,
} from '@/components/reader/choice-labels'

/** Something that a reader does on a page before its scripts have come, and what holds once they have. */
export type EarlyRow = {
  readonly fact: string
  readonly path: string
  /** Where the control differs on a phone, both widths; else the desk alone. */
  readonly widths?: readonly number[]
  /** The names of the controls that it uses, without blanks. */
  readonly covers?: readonly (string | RegExp)[]
  /** It is shown by the script of the page. */
  readonly isLate?: boolean
  /** What the device holds from before. */
  readonly device?: Readonly<Record<string, unknown>>
  readonly act: (page: Page) => Promise<unknown>
  readonly holds: (page: Page) => Promise<unknown>
}

export const DESK = 1280
export const PHONE = 390
export const BOTH = [DESK, PHONE]

export const ARTICLE = '/issues/2022-01/07/'
export const SHORT = '/issues/2022-01/03/'
export const FOLDED = '/issues/2022-01/05/'

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).locator('visible=true').first().click()
export const box = (page: Page) => page.getByRole('searchbox')
export const html = (page: Page) => page.locator('html')
export const sheet = (page: Page, name: string) => page.getByRole('dialog', { name })
const settings = (page: Page) => sheet(page, '阅读设置')

/** Opens 阅读设置 and taps choices by their words. */
const choose =
  (...choices: readonly string[]) =>
  async (page: Page) => {
    await press(page, '字号')
    for (const name of choices) {
      const [radio, button] = (['radio', 'button'] as const).map((role) =>
        settings(page).getByRole(role, { name, exact: true }),
      )
      // Before its script a button does not know yet that it has more to give: a finger does not ask it.
      if (radio && button) await radio.or(button).click({ force: true })
    }
  }

const CHOICES = [LEADING_LABELS, FACE_LABELS, THEME_LABELS, ALIGNMENT_LABELS, NUMBERING_LABELS].flatMap(
  (labels) => Object.values(labels),
)

const PLACES = [
  {
    article: '2022-01/07',
    title: '计划',
    issue: '2022年第1期',
    section: '',
    minutes: 60,
    fragment: 'p60',
    offset: 0,
    share: 0.4,
    furthest: 0.4,
    time: 1_700_000_000_000,
  },
]
export const READ = { 'reader.places': PLACES }

/** What the pages have in common: 大字, the settings, the sheets. */
export const COMMON_ROWS: readonly EarlyRow[] = [
  {
    fact: '大字 that is pressed is on',
    path: SHORT,
    widths: BOTH,
    covers: [/^大字模式/],
    act: (page) => page.locator('[data-large-mode]').click(),
    holds: (page) => expect(html(page)).toHaveAttribute('data-mode', 'large'),
  },
  {
    fact: '大字 that is pressed twice is off again',
    path: '/',
    act: async (page) => {
      for (const _ of [1, 2]) await page.locator('[data-large-mode]').click()
    },
    holds: (page) => expect(html(page)).toHaveAttribute('data-mode', 'standard'),
  },
  {
    fact: 'every choice of every kind can be tapped, and the last of each holds',
    path: SHORT,
    widths: BOTH,
    covers: ['字号', ...CHOICES],
    act: choose(...CHOICES),
    holds: async (page) => {
      for (const [name, value] of Object.entries({
        leading: 'loose',
        face: 'kai',
        theme: 'system',
        align: 'left',
        numbers: 'on',
      }))
        await expect(html(page)).toHaveAttribute(`data-${name}`, value)
      for (const choice of ['松', '楷体', '跟随系统', '左', '显示'])
        await expect(settings(page).getByRole('radio', { name: choice, exact: true })).toBeChecked()
    },
  },
  {
    fact: 'a choice holds though its sheet was closed at once, and is remembered',
    path: '/search/',
    covers: ['关闭'],
    act: async (page) => {
      await choose('夜')(page)
      await press(page, '关闭')
    },
    holds: async (page) => {
      await expect(html(page)).toHaveAttribute('data-theme', 'night')
      await expect(settings(page)).toBeHidden()
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('reader.preferences')))
        .toContain('"theme":"night"')
    },
  },
  {
    fact: 'steps of the size are taken one by one',
    path: SHORT,
    covers: ['大一号', '小一号'],
    device: { 'reader.preferences': { size: 20 } },
    act: choose('大一号', '大一号', '大一号', '小一号'),
    holds: (page) => expect(html(page)).toHaveAttribute('data-size', '24'),
  },
  {
    fact: 'what is set back after a choice is set back',
    path: SHORT,
    covers: ['恢复默认'],
    act: choose('夜', '松', '恢复默认', '左'),
    holds: async (page) => {
      await expect(html(page)).toHaveAttribute('data-align', 'left')
      await expect(html(page)).toHaveAttribute('data-theme', 'system')
      await expect(html(page)).toHaveAttribute('data-leading', 'normal')
    },
  },
  {
    fact: 'reading that is to be forgotten is forgotten, and can be taken back',
    path: '/',
    covers: ['清除阅读记录'],
    device: READ,
    act: choose('清除阅读记录'),
    holds: async (page) => {
      await expect(settings(page).getByRole('button', { name: '撤销清除' })).toBeVisible()
      expect(await page.evaluate(() => localStorage.getItem('reader.places'))).toBeNull()
    },
  },
  {
    fact: 'a sheet that stands open has the focus, and Back closes it',
    path: SHORT,
    widths: BOTH,
    act: (page) => press(page, '字号'),
    holds: async (page) => {
      await expect(settings(page)).toBeVisible()
      await expect(page.locator('#reader-settings:focus, #reader-settings :focus')).toHaveCount(1)
      await page.goBack()
      await expect(settings(page)).toBeHidden()
      await expect(page).toHaveURL(new RegExp(`${SHORT}$`))
    },
  },
  {
    fact: 'the list of keys opens, and single keys that are switched off stay off',
    path: '/help/',
    covers: ['键盘操作', '用单个键操作'],
    act: async (page) => {
      await press(page, '键盘操作')
      await page.getByText('用单个键操作').click()
    },
    holds: async (page) => {
      await expect.poll(() => page.evaluate(() => localStorage.getItem('reader.shortcuts'))).toBe('off')
      await expect(page.getByRole('checkbox', { name: '用单个键操作' })).not.toBeChecked()
      await page.keyboard.press('Escape')
      await page.keyboard.press('g')
      await expect(html(page)).not.toHaveAttribute('data-mode', 'large')
    },
  },
  {
    fact: 'the marks of an article open in their sheet',
    path: SHORT,
    widths: BOTH,
    covers: ['标记'],
    act: (page) => press(page, '标记'),
    holds: async (page) => {
      await expect(page.locator('#article-marks')).toBeVisible()
      await expect(page.locator('#article-marks')).toContainText('还没有')
    },
  },
]
