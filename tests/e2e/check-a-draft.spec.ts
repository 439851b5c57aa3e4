import { expect, type Page, test } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
import { saveData } from './save-data'

const WORDS = '坚持社会主义办学方向，坚持中国特色社会主义教育发展道路'
const OPINION = '关于深入推进世界一流大学和一流学科建设的若干意见'
const DRAFT = [
  `《${OPINION}》要求：“${WORDS}”，`,
  `还要求“${WORDS.replace('坚持中国', '不坚持中国')}”；`,
  `《为加快建设世界重要人才中心和创新高地贡献力量》也说“${WORDS}”。`,
  '有人说“天下没有这样的一句话写在这里”，又说“双一流”。',
].join('\n')

const draft = (page: Page) => page.getByRole('textbox', { name: /草稿/ })
const results = (page: Page) => page.getByRole('region', { name: '核对结果' })
const verdicts = (page: Page) => results(page).locator('.quote-verdict')

async function check(page: Page, text: string) {
  await page.goto('/quotes/')
  await draft(page).fill(text)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expect(results(page)).toBeVisible()
}

test('each quotation of a pasted draft gets its verdict, and a summary stands on top', async ({ page }) => {
  await check(page, DRAFT)
  await expect(results(page).getByRole('status').first()).toHaveText(
    '5 处引文：一致 1，有出入 1，出处不符 1，未收 1，太短 1',
  )
  await expect(verdicts(page)).toHaveText([
    '一致',
    '文字有出入',
    '出处不符',
    '本库未收',
    '太短（少于12字，仅供参考）',
  ])
  const changed = results(page).getByRole('listitem').nth(1)
  await expect(changed.locator('.quote-words mark')).toHaveText('多出：不')
  await expect(results(page).getByText('本库未收录，不等于原文有误。')).toBeVisible()

  await results(page).getByRole('button', { name: '文字有出入' }).click()
  await expect(verdicts(page)).toHaveText(['文字有出入'])
})

test('marks of quotation without a partner are told, with the words beside them, and stand in the report', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await check(page, `他说：“${WORDS}\n又说："${WORDS}"，"好。`)
  const told = '1 处引文：一致 1；2 处引号不成对，未核对'
  await expect(results(page).getByRole('status').first()).toHaveText(told)
  const places = results(page).getByRole('list', { name: '引号不成对的地方' })
  await expect(places.getByRole('listitem')).toHaveText([/^他说：“坚持社会主义办学方向/, /，"好。$/])
  await results(page).getByRole('button', { name: '复制核对报告' }).click()
  await expect(results(page).getByText('已复制核对报告')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '2 处引号不成对，未核对：\n   他说',
  )

  await check(page, '“没有结束的引文')
  await expect(results(page).getByRole('status').first()).toHaveText('没有找到引文；1 处引号不成对，未核对')
})

test('the link of a quotation opens its paragraph with the words marked', async ({ page }) => {
  await check(page, `《${OPINION}》要求：“${WORDS}”`)
  await results(page).getByRole('link').click()
  await expect(page).toHaveURL(/\/06\/.*#p\d+$/)
  const marked = page.locator('article mark.hit')
  await expect.poll(async () => (await marked.allTextContents()).join('')).toContain(WORDS)
})

test('the words of the draft are replaced by those of the text, and checked again', async ({ page }) => {
  await check(page, DRAFT)
  await results(page).getByRole('button', { name: '用原文替换' }).click()
  await expect(verdicts(page)).toHaveText([
    '一致',
    '一致',
    '出处不符',
    '本库未收',
    '太短（少于12字，仅供参考）',
  ])
  await expect(draft(page)).toHaveValue(DRAFT.replace('不坚持中国', '坚持中国'))
})

test('the keyboard goes from one doubtful place to the next, and round', async ({ page }) => {
  await check(page, DRAFT)
  const next = results(page).getByRole('button', { name: '下一处不一致' })
  await next.click()
  await expect(results(page).getByRole('listitem').nth(1)).toBeFocused()
  await results(page).getByRole('button', { name: '上一处不一致' }).click()
  await expect(results(page).getByRole('listitem').last()).toBeFocused()
})

test('while a draft is checked nothing is asked of the network', async ({ page }) => {
  await saveData(page)
  await check(page, '“先取一次全部原文再看有没有别的请求”')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await draft(page).fill(DRAFT)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expect(verdicts(page)).toHaveCount(5)
  expect(asked).toEqual([])
})

test('a Word file that is dropped is read and checked in the browser', async ({ page }) => {
  const file = new Document({
    sections: [{ children: DRAFT.split('\n').map((text) => new Paragraph(text)) }],
  })
  const bytes = (await Packer.toBuffer(file)).toString('base64')
  await page.goto('/quotes/')
  // The program comes as the page opens; a reader takes longer than that to bring a file.
  await expect(async () => {
    await draft(page).evaluate((area, base64) => {
      const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([data], '草稿.docx'))
      area.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }, bytes)
    await expect(draft(page)).toHaveValue(DRAFT, { timeout: 1000 })
  }).toPass()
  await expect(verdicts(page)).toHaveCount(5)
})

test('a file without words is refused in a sentence', async ({ page }) => {
  await page.goto('/quotes/')
  const picture = { name: '照片.docx', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 1, 2]) }
  // A reader's press wakes the program before the browser asks for a file; a test gives one at once.
  await draft(page).focus()
  await expect(async () => {
    await page.locator('input[type="file"]').setInputFiles(picture)
    await expect(page.getByText('这个文件读不出文字')).toBeVisible({ timeout: 500 })
  }).toPass()
})

test('without network it says that nothing was checked, and calls no quotation wrong', async ({ page }) => {
  await page.goto('/quotes/')
  await page.route('**/search/**', (route) => route.abort())
  await draft(page).fill(DRAFT)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: '没有核对成' })).toBeVisible()
  await expect(results(page)).toHaveCount(0)
})

test('the report is copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await check(page, DRAFT)
  await results(page).getByRole('button', { name: '复制核对报告' }).click()
  await expect(results(page).getByText('已复制核对报告')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('5 处引文：一致 1')
  expect(text).toContain(`1. 一致：${WORDS}\n   ——《${OPINION}》第`)
})

test('a quotation over two paragraphs is found, with both places, and opens at the first', async ({
  page,
}) => {
  await page.goto('/issues/2022-01/06/')
  const [one, two] = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('.article-body [id]')]
    const at = blocks.findIndex(({ id }, place) => /^p/.test(id) && /^p/.test(blocks[place + 1]?.id ?? ''))
    return [blocks[at]?.textContent?.slice(-24) ?? '', blocks[at + 1]?.textContent?.slice(0, 24) ?? '']
  })
  await check(page, `「${one}\n${two}」`)
  await expect(verdicts(page)).toHaveText(['一致'])
  await expect(results(page).getByRole('link')).toHaveText(/第\d+段至第\d+段$/)
  await results(page).getByRole('link').click()
  await expect
    .poll(async () => (await page.locator('article mark.hit').allTextContents()).join(''))
    .toContain(one)
})

test('the mended draft is copied, and a check that takes long is stopped', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await check(page, DRAFT)
  await results(page).getByRole('button', { name: '用原文替换' }).first().click()
  await expect(verdicts(page).nth(1)).toHaveText('一致')
  await results(page).getByRole('button', { name: '复制改好的草稿' }).click()
  await expect(results(page).getByText('已复制草稿')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    DRAFT.replace('不坚持中国', '坚持中国'),
  )

  // The texts do not come: the check waits for them.
  await page.route('**/search/texts/**', () => {})
  await page.reload()
  await draft(page).fill(DRAFT)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expect(page.getByRole('progressbar', { name: '核对进度' })).toBeVisible()
  await page.getByRole('button', { name: '停止' }).click()
  await expect(page.getByRole('progressbar', { name: '核对进度' })).toHaveCount(0)
  await expect(results(page)).toHaveCount(0)
})

test('words left out, marks within marks and a cut negation are judged as an editor would', async ({
  page,
}) => {
  await check(
    page,
    [
      `《${OPINION}》要求：“心怀‘国之大者’，坚持社会主义办学方向”，`,
      '又要求“心怀“国之大者”……坚持中国特色社会主义教育发展道路”。',
      '有人说“能穿新鞋走老路，必须完整、准确、全面贯彻新发展理念”。',
    ].join('\n'),
  )
  await expect(verdicts(page)).toHaveText(['一致', '一致（有省略）', '文字有出入'])
  await results(page).getByRole('button', { name: '有省略' }).click()
  await expect(verdicts(page)).toHaveText(['一致（有省略）'])
  await results(page).getByRole('button', { name: '全部' }).click()
  const changed = results(page).getByRole('listitem').nth(2)
  await changed.getByRole('button', { name: '用原文替换' }).click()
  await expect(draft(page)).toHaveValue(/“不能穿新鞋走老路，必须完整/)
})
