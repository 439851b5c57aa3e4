import { expect, type Page, test } from '@playwright/test'

/** An input method as Chromium meets it: composing text, then the committed words. */
async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page)
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => session.send('Input.insertText', { text }),
    /** The Enter that picks a candidate: 229 says that the input method has taken the key. */
    pickWithEnter: async () => {
      const key = { windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229, code: 'Enter', key: 'Enter' }
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    },
  }
}

/** Tells of each message that the page sends to the search worker. */
async function watchQueries(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const queries: string[] = []
    Object.assign(window, { queries })
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (message: unknown) {
      if (typeof message === 'object' && message !== null && 'question' in message)
        queries.push(String((message.question as { query: string }).query))
      post.call(this, message)
    }
  })
  return () => page.evaluate(() => ('queries' in window ? (window.queries as string[]) : []))
}

test('nothing is searched while pinyin is composed, and the words at once when it ends', async ({ page }) => {
  const queries = await watchQueries(page)
  await page.goto('/search/')
  await page.getByRole('searchbox').focus()
  const ime = await inputMethod(page)
  for (const text of ['j', 'ji', 'jiao', "jiao'yu"]) await ime.compose(text)
  await expect(page.getByRole('searchbox')).toHaveValue("jiao'yu")
  await ime.pickWithEnter()
  expect(await queries()).toEqual([])
  await expect(page).toHaveURL('/search/')
  await expect(page.getByRole('main').getByRole('status')).toBeEmpty()

  await ime.commit('教育')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^共 [\d,]+ 处$/)
  await expect(page).toHaveURL('/search/?q=%E6%95%99%E8%82%B2')
  expect(await queries()).toEqual(['教育'])
})

test('on other pages composing opens no panel, and its Enter leads nowhere', async ({ page }) => {
  const queries = await watchQueries(page)
  await page.goto('/issues/2022-01/05/')
  await page.getByRole('searchbox').focus()
  const ime = await inputMethod(page)
  await ime.compose('zhi')
  await ime.compose("zhi'ye")
  await ime.pickWithEnter()
  expect(await queries()).toEqual([])
  await expect(page.getByRole('region', { name: '搜索结果' })).toHaveCount(0)
  await expect(page).toHaveURL('/issues/2022-01/05/')

  await ime.commit('职业')
  await expect(page.getByRole('region', { name: '搜索结果' })).toBeVisible()
  // The panel opens while the program of the search is still on its way.
  await expect.poll(queries).toEqual(['职业'])
})

test('a composition that is given up searches nothing', async ({ page }) => {
  const queries = await watchQueries(page)
  await page.goto('/search/')
  await page.getByRole('searchbox').focus()
  const ime = await inputMethod(page)
  await ime.compose('jiao')
  await ime.compose('')
  await expect(page.getByRole('searchbox')).toHaveValue('')
  expect(await queries()).toEqual([])
})
