import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { findInFile } from '@/lib/downloads/file/find-in-file'
import { issuePassages } from '@/lib/search/passages'
import { foldText } from '@/lib/text/fold-text'
import { violations } from './rule-violations'
import { selectWords } from './words-of-page'

const [published] = readLibrary()
if (published === undefined) throw new Error('content/ is empty')
const FILE = resolve('out/downloads', `${published.issue.id}.html`)
const ADDRESS = String(pathToFileURL(FILE))

/** The passages of the issue as the search of the site has them. */
const PASSAGES = issuePassages(published).articles.flatMap(({ passages }) =>
  passages.map(({ parts }) => ({ parts: parts.map(foldText) })),
)

test.use({ offline: true })

/** Opens the file as a double click does, without any network, and watches what goes wrong in it. */
async function open(page: Page, hash = '') {
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) troubles.push(request.url())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  await page.goto(ADDRESS + hash)
  return troubles
}

const search = async (page: Page, words: string) => {
  await page.getByRole('searchbox', { name: '搜索本期全文' }).fill(words)
  const status = page.getByRole('region', { name: '搜索结果' }).getByRole('status')
  await expect(status).toHaveText(/^(?:共|本期没有找到)/)
  return status.textContent()
}
/** Marks in the text, those that only go on over the edge of an element left out. */
const marks = (page: Page) => page.locator('main mark.hit:not([data-rest])')

test('is small enough for any mail', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(1.5 * 1024 * 1024)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('is read from the contents to the last article', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('heading', { name: '学习参考' })).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    const record = published.articles.at(-1)?.record
    if (record === undefined) throw new Error('no article')
    await page.getByRole('main').getByRole('link', { name: record.title }).first().click()
    const article = page.locator('article').last()
    await expect(article.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(article.getByText(`原刊第${record.page}页`)).toBeVisible()
    await article.getByText('本篇目录').click()
    await article.getByRole('navigation').getByRole('link').last().click()
    await expect(article.getByRole('heading', { name: '三、保障措施' })).toBeInViewport()
    // No wider than the phone.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})

test('shows every block of the records, character for character', async ({ page }) => {
  const troubles = await open(page)
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('article')].map((article) => ({
      title: article.querySelector('h1')?.textContent,
      texts: Object.fromEntries(
        [...article.querySelectorAll('.article-body [id]:not(.page-mark)')].map((block) => [
          block.id.replace(/^a\d+-/, ''),
          block instanceof HTMLTableRowElement
            ? [...block.cells].map((cell) => cell.textContent).filter((text) => text !== '')
            : [block.textContent],
        ]),
      ),
    })),
  )
  for (const [at, { title, passages }] of issuePassages(published).articles.entries()) {
    const body = passages.filter(({ fragment }) => fragment !== 'title')
    expect(shown[at]?.title).toBe(title)
    expect(shown[at]?.texts, title).toEqual(
      Object.fromEntries(body.map(({ fragment, parts }) => [fragment, parts])),
    )
  }
  expect(troubles).toEqual([])
})

test('finds and marks what the search of the site finds, and nothing that is not there', async ({ page }) => {
  const troubles = await open(page)
  const present = [
    '教育',
    '人才培养',
    '教育强国',
    '“十四五”',
    '发改社会〔2021〕671号',
    '2025年',
    '国家发展改革委关于深入推进世界一流大学',
    '怀进鹏',
    '学前教育入园率',
  ]
  for (const words of present) {
    const expected = findInFile(PASSAGES, words)?.total ?? 0
    expect(expected, words).toBeGreaterThan(0)
    expect(await search(page, words), words).toBe(`共 ${expected.toLocaleString('zh-CN')} 处`)
    await expect(marks(page), words).toHaveCount(expected)
  }
  // Words out of every part of the issue, of all lengths, as they stand.
  const texts = issuePassages(published).articles.flatMap(({ passages }) =>
    passages.flatMap(({ parts }) => parts),
  )
  for (let at = 0; at < texts.length; at += 25) {
    const text = texts[at] ?? ''
    const words = `"${text.slice((at * 7) % Math.max(text.length - 4, 1)).slice(0, 3 + (at % 17))}"`
    const found = findInFile(PASSAGES, words)
    expect(await search(page, words), words).toBe(`共 ${found?.total.toLocaleString('zh-CN')} ${found?.unit}`)
  }
  const several = findInFile(PASSAGES, '科技 人才')?.total ?? 0
  expect(await search(page, '科技 人才')).toBe(`共 ${several} 段`)
  for (const words of ['元宇宙', '教育强国家', '人工智慧']) {
    expect(findInFile(PASSAGES, words)?.total).toBe(0)
    expect(await search(page, words), words).toContain('本期没有找到')
    await expect(marks(page)).toHaveCount(0)
  }
  // The marks leave the text as it was.
  await page.getByRole('button', { name: '清除' }).click()
  await expect(page.locator('mark')).toHaveCount(0)
  expect(troubles).toEqual([])
})

test('leads from the list to the hit and on to the next, by keys too, also into a folded notice', async ({
  page,
}) => {
  const troubles = await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('教育强国推进工程')
  const total = findInFile(PASSAGES, '教育强国推进工程')?.total ?? 0
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: '命中' })
  await expect(bar.getByRole('status')).toHaveText(`第 1/${total} 处`)
  await expect(page.locator('mark[data-here]')).toBeInViewport()
  await page.keyboard.press('n')
  await expect(bar.getByRole('status')).toHaveText(`第 2/${total} 处`)
  await bar.getByRole('button', { name: '上一处' }).click()
  await page.keyboard.press('p')
  await expect(bar.getByRole('status')).toHaveText(`第 ${total}/${total} 处`)

  await bar.getByRole('button', { name: '列表' }).click()
  await page.getByRole('region', { name: '搜索结果' }).getByRole('link', { name: /第3段/ }).first().click()
  await expect(page.locator('#a05-p3 mark[data-here]')).toBeInViewport()
  await bar.getByRole('button', { name: '关闭' }).click()
  await expect(page.locator('mark')).toHaveCount(0)
  await expect(bar).toBeHidden()
  expect(troubles).toEqual([])
})

test('does not search while an input method composes', async ({ page }) => {
  await open(page)
  await page.getByRole('searchbox').focus()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'ren cai', selectionStart: 7, selectionEnd: 7 })
  await page.waitForTimeout(400)
  await expect(page.getByRole('region', { name: '搜索结果' })).toBeHidden()
  await client.send('Input.insertText', { text: '人才' })
  await expect(page.getByRole('region', { name: '搜索结果' }).getByRole('status')).toHaveText(/^共 \d+ 处$/)
})

/** What stands on the clipboard, as a word processor's field takes it by Ctrl+V. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    field.id = 'pasted'
    document.querySelector('footer')?.append(field)
    field.focus({ preventScroll: true })
  })
  await page.keyboard.press('Control+V')
  const text = await page.locator('#pasted').inputValue()
  await page.evaluate(() => document.getElementById('pasted')?.remove())
  return text
}

for (const clipboard of ['with the clipboard', 'where the browser has none for files']) {
  test(`copies words with their source, ${clipboard}`, async ({ page }) => {
    if (clipboard !== 'with the clipboard')
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    const troubles = await open(page)
    const words = await selectWords(page, 'a07-p12', 3, 30)
    const bar = page.getByRole('region', { name: '所选文字' })
    await bar.getByRole('button', { name: '复制原文' }).click()
    await expect(bar.getByRole('status')).toHaveText('已复制原文')
    expect(await pasted(page)).toBe(words)

    await selectWords(page, 'a07-p12', 3, 30)
    await bar.getByRole('button', { name: '复制并带出处' }).click()
    await expect(bar.getByRole('status')).toHaveText('已复制原文和出处')
    const title = published.articles[6]?.record.title
    const source = `《${title}》，载《党委理论学习中心组学习参考》2022年第1期（总第50期），第43页起，第12段`
    expect(await pasted(page)).toBe(`${words}\n——${source}`)

    await selectWords(page, 'a07-p12', 3, 30)
    await bar.getByRole('button', { name: '国标格式' }).click()
    await bar.getByRole('button', { name: '仅复制出处' }).click()
    await expect(bar.getByRole('status')).toHaveText('已复制出处')
    expect(await pasted(page)).toMatch(/\[J\]\. 党委理论学习中心组学习参考, 2022\(1\): 43, 第12段\.$/)
    expect(troubles).toEqual([])
  })
}

test('a number beside a paragraph chooses it whole', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: '显示段号' }).click()
  await page.getByRole('article').nth(2).getByRole('link', { name: '第2段', exact: true }).click()
  const text = await page.locator('#a03-p2').evaluate((block) => block.textContent)
  const bar = page.getByRole('region', { name: '所选文字' })
  await bar.getByRole('button', { name: '复制原文' }).click()
  await expect(bar.getByRole('status')).toHaveText('已复制原文')
  expect(await pasted(page)).toBe(text)
})

test('words of two articles are copied each with its own source, and Ctrl+C gives the words alone', async ({
  page,
}) => {
  await open(page)
  const texts = await page.evaluate(() => {
    const [from, to] = [document.getElementById('a03-p15'), document.querySelector('#a04 .article-body p')]
    const last = [...document.querySelectorAll('#a03 .article-body p')].at(-1)
    if (from === null || to === null || last === undefined) throw new Error('no such paragraph')
    const range = new Range()
    range.setStart(last, 0)
    range.setEnd(to, to.childNodes.length)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
    return [last.textContent, to.textContent]
  })
  const bar = page.getByRole('region', { name: '所选文字' })
  await expect(bar).toBeVisible()
  await page.keyboard.press('Control+C')
  expect(await pasted(page)).toBe(texts.join('\n'))
  await page.evaluate(() => getSelection()?.empty())
})

test('says honestly where the browser lets nothing be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await open(page)
  const words = await selectWords(page, 'a03-p2', 0, 12)
  const bar = page.getByRole('region', { name: '所选文字' })
  await bar.getByRole('button', { name: '复制原文' }).click()
  await expect(bar.getByRole('alert')).toContainText('没有复制成功')
  await expect(bar.getByRole('textbox', { name: '要复制的文字' })).toHaveValue(words)
})

test('an address that points into a folded notice opens it', async ({ page }) => {
  await open(page, '#a05-p2')
  await expect(page.locator('#a05-p2')).toBeInViewport()
})

test('on paper stand the words, each article on a page of its own, and nothing to click', async ({
  page,
}) => {
  await open(page)
  await search(page, '教育')
  await selectWords(page, 'a03-p2', 0, 12)
  await expect(page.getByRole('region', { name: '所选文字' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const tools of ['button:visible', 'input:visible', 'header.file-header:visible', '.file-foot:visible'])
    await expect(page.locator(tools), tools).toHaveCount(0)
  await expect(page.locator('#a05-p2')).toBeVisible()
  expect(await page.locator('#a02').evaluate((article) => getComputedStyle(article).breakBefore)).toBe('page')
})

for (const [scheme, ground] of [
  ['light', 'rgb(251, 248, 242)'],
  ['dark', 'rgb(23, 20, 17)'],
] as const) {
  test(`follows the system and keeps the rules of accessibility: ${scheme}`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme: scheme })
    await open(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground)
    await search(page, '教育强国')
    expect(await violations(page)).toEqual([])
  })
}

test('大字 enlarges the text and keeps the page as wide as the phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const size = () => page.locator('#a03-p2').evaluate((block) => parseFloat(getComputedStyle(block).fontSize))
  expect(await size()).toBe(18)
  await page.getByRole('button', { name: '大字' }).click()
  expect(await size()).toBeGreaterThanOrEqual(29)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.reload()
  expect(await size()).toBeGreaterThanOrEqual(29)
})

test.describe('on the site', () => {
  test.use({ offline: false })

  test('the contents of an issue lead to its files, with their true sizes', async ({ page, request }) => {
    await page.goto(`/issues/${published.issue.id}/`)
    const files = page.getByRole('region', { name: '下载本期' })
    for (const [name, type, kept] of [
      ['单文件网页', 'text/html', '学习参考2022年第1期.html'],
      ['电子书 EPUB', 'application/epub+zip', '学习参考2022年第1期.epub'],
    ] as const) {
      const link = files.getByRole('link', { name })
      const answer = await request.get((await link.getAttribute('href')) ?? '')
      expect(answer.headers()['content-type']).toContain(type)
      expect(answer.headers()['cache-control']).toBe('no-cache')
      await expect(link).toHaveText(`${name}（${Math.ceil((await answer.body()).length / 1024)} KB）`)
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      expect(download.suggestedFilename()).toBe(kept)
    }
  })
})
