import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { strFromU8, unzipSync } from 'fflate'
import type { ArticleId } from '@/lib/journal/ids'
import { readNotebookFile, writeNotebookFile } from '@/lib/notebook/notebook-file'
import type { Mark } from '@/lib/notebook/notebook-mark'
import { anchoredIn, someHighlight } from '../lib/notebook/some-mark'
import { AXE } from './rule-violations'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const { type, color, note, anchors, ...common } = someHighlight()
const MARKS: readonly Mark[] = [
  someHighlight({ id: 'highlight', color: 'blue', anchors: [anchoredIn('p12', '坚持党的领导')] }),
  someHighlight({ id: 'with-note', order: 20, note: '要抓紧', anchors: [anchoredIn('p20', '立德树人')] }),
  {
    ...common,
    type: 'bookmark',
    id: 'bookmark-',
    order: 30,
    fragment: anchoredIn('p30', '一').fragment,
    exact: '各级党委要',
  },
  someHighlight({
    id: 'other-art',
    article: '2022-01/02' as ArticleId,
    title: '重要论述',
    anchors: [anchoredIn('p2', '教育强国')],
  }),
]

const backup = (marks: readonly Mark[]) => ({
  name: '备份.json',
  mimeType: 'application/json',
  buffer: Buffer.from(writeNotebookFile(marks, '2026-11-28T08:00:00.000Z')),
})

async function open(page: Page, marks = MARKS) {
  await page.goto('/notebook/')
  await expect(page.getByText('还没有标记')).toBeVisible()
  if (marks.length === 0) return
  await page.getByLabel('导入备份').setInputFiles(backup(marks))
  await expect(said(page)).toHaveText(`导入完成：新增 ${marks.length} 条，更新 0 条，已有 0 条`)
}

const said = (page: Page) => page.locator('.notebook-said')
const words = (page: Page) => page.getByRole('main').getByRole('blockquote')

async function bytesOf(download: Download) {
  return new Uint8Array(readFileSync(await download.path()))
}

test('the list shows marks by article, in the order of issue and text, after a reload too', async ({
  page,
}) => {
  await open(page)
  await page.reload()
  await expect(words(page)).toHaveText(['教育强国', '坚持党的领导', '立德树人', '各级党委要'])
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    '重要论述',
    '关于教育的意见',
    '导出和导入',
    '保存在哪里',
  ])
  await expect(page.getByText('蓝色划线')).toBeVisible()
  await expect(page.getByText('要抓紧')).toBeVisible()
  await page.getByRole('link', { name: '第12段　原刊第43页' }).click()
  await expect(page).toHaveURL(/\/issues\/2022-01\/05\/#p12$/)
  expect(await page.evaluate(() => localStorage.getItem('notebook.articles'))).toBe(
    '["2022-01/02","2022-01/05"]',
  )
})

test('the list is narrowed by kind, colour and words', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { name: '笔记' }).check()
  await expect(words(page)).toHaveText(['立德树人'])
  await expect(page.getByText('共 4 条，符合的 1 条')).toBeVisible()
  await page.getByRole('radio', { name: '书签' }).check()
  await expect(words(page)).toHaveText(['各级党委要'])
  await page.getByRole('radio', { name: '全部' }).first().check()
  await page.getByRole('radio', { name: '蓝色' }).check()
  await expect(words(page)).toHaveText(['坚持党的领导'])
  await page.getByRole('radio', { name: '全部' }).last().check()
  await page.getByLabel('在标记中找').fill('教育 强')
  await expect(words(page)).toHaveText(['教育强国'])
})

test('a note is written, kept, and seen in another tab at once', async ({ page, context }) => {
  await open(page)
  const other = await context.newPage()
  await other.goto('/notebook/')
  await page.getByRole('button', { name: '写笔记：第12段' }).click()
  await page.getByLabel('笔记', { exact: true }).last().fill('学习体会')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(said(page)).toHaveText('笔记已保存')
  await expect(page.getByRole('button', { name: '改笔记：第12段' })).toBeFocused()
  await expect(other.getByText('学习体会')).toBeVisible()
})

test('notes written on one mark in two tabs are both kept', async ({ page, context }) => {
  await open(page)
  const other = await context.newPage()
  await other.goto('/notebook/')
  for (const [tab, text] of [
    [page, '左边'],
    [other, '右边'],
  ] as const) {
    await tab.getByRole('button', { name: '写笔记：第12段' }).click()
    await tab.getByLabel('笔记', { exact: true }).last().fill(text)
  }
  await page.getByRole('button', { name: '保存' }).click()
  await expect(said(page)).toHaveText('笔记已保存')
  await other.getByRole('button', { name: '保存' }).click()
  for (const tab of [page, other]) await expect(tab.getByText('左边\n\n右边')).toBeVisible()
})

test('deleted marks come back one by one, and the way back stays', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: '删除：第12段' }).click()
  await expect(page.getByText('已删除“坚持党的领导”')).toBeVisible()
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused()
  await page.getByRole('button', { name: '删除：第20段' }).click()
  await expect(words(page)).toHaveText(['教育强国', '各级党委要'])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(words(page)).toHaveText(['教育强国', '立德树人', '各级党委要'])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(words(page)).toHaveText(['教育强国', '坚持党的领导', '立德树人', '各级党委要'])
  await expect(page.getByRole('button', { name: '撤销' })).toBeHidden()
})

test('the marks are saved as Word, Markdown and backup', async ({ page }) => {
  await open(page)
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return download
  }
  const word = await save('导出 Word')
  expect(word.suggestedFilename()).toMatch(/^我的标记-\d{4}-\d\d-\d\d\.docx$/)
  const body = strFromU8(unzipSync(await bytesOf(word))['word/document.xml'] ?? new Uint8Array())
  for (const text of ['关于教育的意见', '坚持党的领导', '笔记：要抓紧']) expect(body).toContain(text)
  const markdown = strFromU8(await bytesOf(await save('导出 Markdown')))
  expect(markdown).toContain('### 第12段　原刊第43页　蓝色划线\n\n> 坚持党的领导\n')
  const file = strFromU8(await bytesOf(await save('备份（JSON）')))
  const read = readNotebookFile(file)
  expect('marks' in read && read.marks.map(({ id }) => id).sort()).toEqual(MARKS.map(({ id }) => id).sort())
})

test('a backup is merged, a foreign file refused, and what was deleted comes back when asked', async ({
  page,
}) => {
  await open(page)
  const input = page.getByLabel('导入备份')
  await input.setInputFiles(backup(MARKS))
  await expect(said(page)).toHaveText('导入完成：新增 0 条，更新 0 条，已有 4 条')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await expect(said(page)).toContainText('不是本站标记的备份')
  await page.getByRole('button', { name: '删除：第12段' }).click()
  await expect(words(page)).toHaveCount(3)
  await input.setInputFiles(backup(MARKS))
  await expect(said(page)).toContainText('您在这里删除过的 1 条没有恢复')
  await page.getByRole('button', { name: '恢复已删除的 1 条' }).click()
  await expect(words(page)).toHaveCount(4)
})

test('many marks without a backup bring the reminder, and a backup ends it', async ({ page }) => {
  const now = new Date().toISOString()
  const fresh = { createdAt: now, updatedAt: now }
  await open(
    page,
    Array.from({ length: 20 }, (_, i) => someHighlight({ ...fresh, id: `mark-${1000 + i}` })),
  )
  await expect(page.getByText('有 20 条新的或改过的标记还没有备份')).toBeVisible()
  await page.getByRole('button', { name: '备份（JSON）' }).click()
  await expect(page.getByText('还没有备份')).toBeHidden()
})

test('a device that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await page.goto('/notebook/')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('浏览器不让本站在这台设备上保存')
})

test('without JavaScript the page says what it needs', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/notebook/')
  await expect(page.locator('main noscript')).toContainText('要用浏览器的脚本（JavaScript）才能读出来', {
    useInnerText: true,
  })
  await expect(page.getByText('正在读取')).toBeHidden()
})

for (const theme of ['paper', 'night'])
  for (const width of [390, 1280])
    test(`the list breaks no rule in ${theme}, ${width} pixels wide`, async ({ page }) => {
      await page.addInitScript((theme) => {
        localStorage.setItem('reader.preferences', JSON.stringify({ theme }))
      }, theme)
      await page.setViewportSize({ width, height: 844 })
      await open(page)
      await page.getByRole('button', { name: '删除：第30段' }).click()
      await page.getByRole('button', { name: '改笔记：第20段' }).click()
      await page.screenshot({ path: `test-results/notebook-${theme}-${width}.png`, fullPage: true })
      await page.evaluate(AXE)
      const found = await page.evaluate((rules): Promise<AxeResults> => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        return axe.run(document, { runOnly: rules })
      }, RULES)
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
