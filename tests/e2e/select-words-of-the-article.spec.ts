import { expect, type Page, test } from '@playwright/test'
import type { SelectedPlace, selectedPlaces } from '@/components/ui/selected-places'
import type { rangeOf } from '@/components/ui/text-range'
import { addCode } from './page-code'

type Code = { selectedPlaces: typeof selectedPlaces; rangeOf: typeof rangeOf }
declare const code: Code

/** A point of the page: a node by its selector, and an offset in its first text node or, where `child` is set, its children. */
type Point = { at: string; offset: number; child?: true }

function placesFrom(page: Page, from: Point, to: Point): Promise<readonly SelectedPlace[]> {
  return page.evaluate(
    ([start, end]) => {
      const node = ({ at, child }: Point): Node => {
        const element = document.querySelector(at)
        if (element === null) throw new Error(at)
        if (child) return element
        const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
        if (text === null) throw new Error(`${at} has no text`)
        return text
      }
      const selection = document.getSelection()
      if (selection === null) throw new Error('no selection')
      selection.setBaseAndExtent(node(start), start.offset, node(end), end.offset)
      return code.selectedPlaces(selection)
    },
    [from, to] as const,
  )
}

const textOf = (page: Page, fragment: string) =>
  page.locator(`[id="${fragment}"]`).evaluate((block) => block.textContent)

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await addCode(page, 'components/ui/selected-places.ts', 'components/ui/text-range.ts')
}

test('words of one paragraph are that paragraph with their offsets', async ({ page }) => {
  await open(page, '/issues/2022-01/07/')
  const text = await textOf(page, 'p3')
  expect(await placesFrom(page, { at: '#p3', offset: 4 }, { at: '#p3', offset: 20 })).toEqual([
    { fragment: 'p3', start: 4, end: 20, words: text.slice(4, 20) },
  ])
})

test('drawn backwards they are the same words', async ({ page }) => {
  await open(page, '/issues/2022-01/07/')
  const forwards = await placesFrom(page, { at: '#p3', offset: 4 }, { at: '#p4', offset: 9 })
  expect(await placesFrom(page, { at: '#p4', offset: 9 }, { at: '#p3', offset: 4 })).toEqual(forwards)
  expect(forwards.map(({ fragment }) => fragment)).toEqual(['p3', 'p4'])
})

test('over headings, run-in headings and all that stands between, every block has its own words', async ({
  page,
}) => {
  await open(page, '/issues/2022-01/07/')
  const heading = page.locator('.article-body h3').nth(1)
  const id = (await heading.getAttribute('id')) ?? ''
  const places = await placesFrom(page, { at: '#p2', offset: 3 }, { at: `[id="${id}"]`, offset: 1 })
  expect(places.length).toBeGreaterThan(3)
  for (const { fragment, start, end, words } of places) {
    expect((await textOf(page, fragment)).slice(start, end), fragment).toBe(words)
  }
  const inner = places.slice(1, -1)
  expect(inner.every(({ start, words }) => start === 0 && words.length > 0)).toBe(true)
})

test('a bold lead and what follows it are one text', async ({ page }) => {
  await open(page, '/issues/2022-01/06/')
  const bold = page.locator('.article-body p:has(> b)').first()
  const id = (await bold.getAttribute('id')) ?? ''
  const [text, lead] = [await textOf(page, id), (await bold.locator('b').textContent()) ?? '']
  const places = await page.evaluate((fragment) => {
    const block = document.getElementById(fragment)
    const [first, last] = [block?.querySelector('b')?.firstChild, block?.lastChild]
    const selection = document.getSelection()
    if (!first || !last || !selection) throw new Error('no bold lead')
    selection.setBaseAndExtent(first, 1, last, 3)
    return code.selectedPlaces(selection)
  }, id)
  expect(places).toEqual([
    { fragment: id, start: 1, end: lead.length + 3, words: text.slice(1, lead.length + 3) },
  ])
})

test('cells of a row are one text, rows are blocks', async ({ page }) => {
  await open(page, '/issues/2022-01/07/')
  const rows = page.locator('.article-body tr')
  const [first, second] = [await rows.nth(1).getAttribute('id'), await rows.nth(2).getAttribute('id')]
  const places = await placesFrom(
    page,
    { at: `[id="${first}"]`, offset: 0 },
    { at: `[id="${second}"]`, offset: 1, child: true },
  )
  expect(places.map(({ fragment }) => fragment)).toEqual([first, second])
  expect(places[0]?.words).toBe(await textOf(page, first ?? ''))
  expect(places[1]?.words).toBe(await rows.nth(2).locator(':scope > *').first().textContent())
})

test('a triple click means one paragraph', async ({ page }) => {
  await open(page, '/issues/2022-01/07/')
  await page.locator('#p4').click({ clickCount: 3, position: { x: 120, y: 20 } })
  const places = await page.evaluate(() => {
    const selection = document.getSelection()
    return selection && code.selectedPlaces(selection)
  })
  expect(places?.map(({ words }) => words)).toEqual([await textOf(page, 'p4')])
  const byHand = await placesFrom(page, { at: '#p4', offset: 0 }, { at: '#p5', offset: 0, child: true })
  expect(byHand.map(({ fragment }) => fragment)).toEqual(['p4'])
})

test('what is selected outside the body is left out', async ({ page }) => {
  await open(page, '/issues/2022-01/03/')
  const all = await placesFrom(
    page,
    { at: '.site-header a', offset: 0 },
    { at: 'footer', offset: 0, child: true },
  )
  const blocks = await page
    .locator('.article-body')
    .evaluate((body) =>
      [...body.querySelectorAll('[id]')]
        .filter(({ id }) => /^(?:[phsn]|t\d+r)\d/.test(id))
        .map(({ id }) => id),
    )
  expect(all.map(({ fragment }) => fragment)).toEqual(blocks)
  expect(await placesFrom(page, { at: '#title h1', offset: 0 }, { at: '#title h1', offset: 1 })).toEqual([])
})

test('lines of a signature are blocks; 还见于 and marks of pages are no text', async ({ page }) => {
  await open(page, '/issues/2022-01/05/')
  const body = await page.locator('.article-body').evaluate((element) => element.children.length)
  const places = await placesFrom(
    page,
    { at: '.article-body', offset: 0, child: true },
    { at: '.article-body', offset: body, child: true },
  )
  for (const { fragment, words } of places) expect(words, fragment).toBe(await textOf(page, fragment))
  expect(places.map(({ words }) => words).join('')).not.toContain('还见于')
  expect(places.some(({ fragment }) => /^page/.test(fragment))).toBe(false)
})

test('a folded notice is not selected with the text around it, an open one is', async ({ page }) => {
  await open(page, '/issues/2022-01/05/')
  const all = () =>
    placesFrom(page, { at: '#title h1', offset: 0 }, { at: '.neighbours', offset: 0, child: true })
  const folded = (await all()).map(({ fragment }) => fragment)
  expect(folded).not.toContain('p2')
  // The menu of what is selected may lie over the fold.
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await page.getByText('印发通知', { exact: true }).click()
  const unfolded = await all()
  expect(unfolded.map(({ fragment }) => fragment)).toContain('p2')
  expect(unfolded.some(({ fragment }) => fragment.startsWith('s'))).toBe(true)
})

test('text marked as not the journal’s counts in no offset', async ({ page }) => {
  await open(page, '/issues/2022-01/07/')
  const text = await textOf(page, 'p3')
  const places = await page.evaluate(() => {
    const block = document.getElementById('p3')
    const aside = document.createElement('span')
    aside.dataset.notText = ''
    aside.textContent = '旁注'
    block?.prepend(aside)
    const selection = document.getSelection()
    if (!block || !selection) throw new Error('no block')
    selection.selectAllChildren(block)
    return code.selectedPlaces(selection)
  })
  expect(places).toEqual([{ fragment: 'p3', start: 0, end: text.length, words: text }])
})

test('the range of a place holds its words, whatever elements they are made of', async ({ page }) => {
  await open(page, '/issues/2022-01/07/')
  const wrong = await page.evaluate(() =>
    [...document.querySelectorAll('.article-body :is(p, h2, h3, h4, tr)[id]')].flatMap((block) => {
      const text = block.textContent ?? ''
      const spans = [
        [0, text.length],
        [1, Math.min(5, text.length)],
        [Math.floor(text.length / 3), text.length - 1],
      ] as const
      return spans.flatMap(([start, end]) =>
        String(code.rangeOf(block, start, end)) === text.slice(start, Math.max(start, end))
          ? []
          : [`${block.id} ${start}–${end}`],
      )
    }),
  )
  expect(wrong).toEqual([])
})
