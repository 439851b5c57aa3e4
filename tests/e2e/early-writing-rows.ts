import { expect, type Page } from '@playwright/test'
import { ARTICLE, BOTH, box, type EarlyRow, FOLDED, html, press, SHORT, sheet } from './early-rows'
import { paintedWords, selectWords } from './words-of-page'

const WORDS = '坚持社会主义办学方向，坚持中国特色社会主义教育发展道路'
const SEARCHED = { 'search.recent': ['教育强国', '职业教育'] }

const found = (page: Page) => page.getByRole('region', { name: '搜索结果' })
const menu = (page: Page) => page.getByRole('toolbar', { name: '所选文字' })
const verdicts = (page: Page) => page.locator('.quote-verdict')

/** The row of a key that is pressed on a page. */
const key = (pressed: string, row: Omit<EarlyRow, 'act'>): EarlyRow => ({
  ...row,
  act: (page) => page.keyboard.press(pressed),
})

/** The searches, on every kind of page that has a box. */
const SEARCHING: readonly EarlyRow[] = [
  {
    fact: 'words that are typed are searched',
    path: FOLDED,
    widths: BOTH,
    covers: ['搜索全部原文'],
    act: (page) => box(page).pressSequentially('高等教育'),
    holds: async (page) => {
      await expect(found(page)).toContainText(/共 \d+ 处/)
      await expect(box(page)).toHaveValue('高等教育')
      await expect(box(page)).toBeFocused()
    },
  },
  {
    fact: 'words that are sent off lead to their results',
    path: '/',
    covers: ['搜索'],
    act: async (page) => {
      await box(page).fill('高等教育')
      await page.locator('search button[type=submit]').click({ noWaitAfter: true })
    },
    holds: async (page) => {
      await expect(page).toHaveURL(/\/search\/\?q=/)
      await expect(page.getByRole('main').locator('mark').first()).toHaveText('高等教育')
    },
  },
  {
    fact: 'words that are typed and wiped out leave an empty box to type in',
    path: SHORT,
    covers: ['清除'],
    act: async (page) => {
      await box(page).fill('高等教育')
      await press(page, '清除')
    },
    holds: async (page) => {
      await expect(box(page)).toHaveValue('')
      await box(page).pressSequentially('人才')
      await expect(found(page)).toContainText(/共 \d+ 处/)
    },
  },
  {
    fact: 'an empty box that is touched offers the earlier searches',
    path: SHORT,
    device: SEARCHED,
    act: (page) => box(page).click(),
    holds: (page) => expect(page.getByRole('region', { name: '最近搜过' })).toContainText('职业教育'),
  },
  {
    fact: 'words of an input method are searched when they are whole, and are not taken out of its hands',
    path: SHORT,
    act: async (page) => {
      await box(page).focus()
      const session = await page.context().newCDPSession(page)
      const text = 'jiao'
      await session.send('Input.imeSetComposition', { text, selectionStart: 4, selectionEnd: 4 })
    },
    holds: async (page) => {
      await page.waitForLoadState('networkidle')
      await expect(box(page)).toHaveValue('jiao')
      await expect(found(page)).toBeHidden()
      const session = await page.context().newCDPSession(page)
      await session.send('Input.insertText', { text: '教育' })
      await expect(found(page)).toContainText(/共 \d+ 处/)
    },
  },
  {
    fact: 'words that are typed on the page of results are its query',
    path: '/search/',
    widths: BOTH,
    act: (page) => box(page).pressSequentially('人才'),
    holds: async (page) => {
      await expect(page.getByRole('main').locator('mark').first()).toHaveText('人才')
      await expect(page).toHaveURL(/\?q=/)
    },
  },
  {
    fact: 'an address with a query, a filter, an order and a switch shows its results',
    path: '/search/?q=人才 教育&kind=plan&order=issue&also=punctuation',
    act: (page) => page.mouse.wheel(0, 200),
    holds: async (page) => {
      await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
      await expect(page.getByRole('button', { name: '按期次' })).toHaveAttribute('aria-pressed', 'true')
      await expect(page.getByRole('checkbox', { name: /标点/ })).toBeChecked()
    },
  },
]

/** The buttons that copy what is being read: they are seen when the keyboard comes to them. */
const COPIES = ['出处用国标格式', '复制原文', '复制并带出处', '仅复制出处', '复制链接', '复制指纹']

/** What is done with the words of an article, and with those of a draft. */
const WRITING: readonly EarlyRow[] = [
  {
    fact: 'words that are selected can be marked and copied',
    path: ARTICLE,
    widths: BOTH,
    act: (page) => selectWords(page, 'p3', 4, 20),
    holds: async (page) => {
      await expect(menu(page).getByRole('button', { name: '复制原文' })).toBeVisible()
      await menu(page).getByRole('button', { name: '划线，绿色' }).click()
      await expect.poll(async () => Object.keys(await paintedWords(page))).toEqual(['mark-green'])
    },
  },
  {
    fact: 'buttons to which the keyboard comes copy one after the other, in the manner chosen before',
    path: SHORT,
    covers: COPIES,
    act: async (page) => {
      for (const name of COPIES) {
        await page.locator('.paragraph-actions').getByRole('button', { name, exact: true }).focus()
        await page.keyboard.press('Enter')
      }
    },
    holds: async (page) => {
      await expect(page.locator('.paragraph-actions [role=status]')).toHaveText(/^已复制本篇文字指纹/)
      const standard = page.locator('.paragraph-actions').getByRole('button', { name: '出处用国标格式' })
      await expect(standard).toHaveAttribute('aria-pressed', 'true')
    },
  },
  {
    fact: 'a pasted draft is checked',
    path: '/quotes/',
    covers: ['核对', '把草稿粘贴到这里，或拖进一个Word文件'],
    act: async (page) => {
      await page.getByRole('textbox', { name: /草稿/ }).fill(`“${WORDS}”`)
      await press(page, '核对')
    },
    holds: (page) => expect(verdicts(page)).toHaveText(['一致']),
  },
  {
    fact: 'a draft is checked to its last sentence where that is wished, though it has no marks of quotation',
    path: '/quotes/',
    covers: ['没有引号的句子也查'],
    act: async (page) => {
      await page.getByText('没有引号的句子也查').click()
      await page.getByRole('textbox', { name: /草稿/ }).fill(`${WORDS}。`)
      await press(page, '核对')
    },
    holds: async (page) => {
      await expect(verdicts(page)).toHaveCount(1)
      await expect(page.getByRole('checkbox', { name: '没有引号的句子也查' })).toBeChecked()
    },
  },
  {
    fact: 'a draft that is opened from a file is read and checked',
    path: '/quotes/',
    covers: ['打开文件'],
    act: (page) =>
      page.getByLabel('打开文件').setInputFiles({
        name: '草稿.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(`“${WORDS}”`),
      }),
    holds: (page) => expect(verdicts(page)).toHaveText(['一致']),
  },
  {
    fact: 'the marks of the device stand on their page',
    path: '/notebook/',
    act: (page) => page.keyboard.press('Tab'),
    holds: (page) => expect(page.getByText('还没有标记')).toBeVisible(),
  },
]

/** The keys of the list 快捷键. */
const KEYS: readonly EarlyRow[] = [
  {
    fact: 'j three times and k once lead to the second place',
    path: SHORT,
    act: async (page) => {
      for (const each of 'jjjk') await page.keyboard.press(each)
    },
    holds: (page) => expect(page.locator('[data-current]')).toHaveId('h1'),
  },
  key(']', {
    fact: '] leads to the next article',
    path: SHORT,
    holds: (page) => expect(page).toHaveURL(/04\/$/),
  }),
  key('[', {
    fact: '[ leads to the one before',
    path: SHORT,
    holds: (page) => expect(page).toHaveURL(/02\/$/),
  }),
  key('t', {
    fact: 't leads into the outline',
    path: ARTICLE,
    holds: (page) => expect(page.locator('#outline :focus')).toHaveCount(1),
  }),
  {
    fact: '/ leads into the box at once, and the words behind it are searched',
    path: SHORT,
    act: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('人才')
    },
    holds: async (page) => {
      await expect(box(page)).toHaveValue('人才')
      await expect(found(page)).toContainText(/共 \d+ 处/)
    },
  },
  {
    fact: 'n and p step through the places of a search',
    path: `${ARTICLE}?q=人才培养`,
    act: async (page) => {
      for (const each of 'nnp') await page.keyboard.press(each)
    },
    holds: (page) => expect(page.getByRole('region', { name: '命中' })).toContainText('第 2/'),
  },
  {
    fact: 'm marks the paragraph that j has led to',
    path: SHORT,
    covers: ['划线整段'],
    act: async (page) => {
      for (const each of 'jm') await page.keyboard.press(each)
    },
    holds: (page) => expect.poll(async () => Object.keys(await paintedWords(page))).toHaveLength(1),
  },
  key('e', {
    fact: 'e opens a note',
    path: SHORT,
    covers: ['写笔记'],
    holds: (page) => expect(page.locator('dialog.note-dialog')).toBeVisible(),
  }),
  key('b', {
    fact: 'b sets a bookmark',
    path: SHORT,
    covers: ['加书签'],
    holds: (page) => expect(page.locator('[data-bookmarked]')).toHaveCount(1),
  }),
  key('c', {
    fact: 'c copies the paragraph',
    path: SHORT,
    covers: ['照上次的方式复制'],
    holds: (page) => expect(page.locator('.copy-done')).toContainText('已复制'),
  }),
  key('s', {
    fact: 's opens the settings',
    path: '/',
    holds: (page) => expect(sheet(page, '阅读设置')).toBeVisible(),
  }),
  key('g', {
    fact: 'g turns 大字 on',
    path: '/archive/',
    holds: (page) => expect(html(page)).toHaveAttribute('data-mode', 'large'),
  }),
  key('l', {
    fact: 'l begins 听读',
    path: SHORT,
    holds: (page) => expect(page.locator('.aloud-bar, .no-voice').first()).toBeVisible(),
  }),
  key('f', {
    fact: 'f opens 会场模式',
    path: SHORT,
    holds: (page) => expect(sheet(page, '会场模式')).toBeVisible(),
  }),
  key('?', {
    fact: '? opens the list of keys',
    path: '/',
    holds: (page) => expect(sheet(page, '快捷键')).toBeVisible(),
  }),
]

export const WRITING_ROWS: readonly EarlyRow[] = [...SEARCHING, ...WRITING, ...KEYS]
