import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const folder = mkdtempSync(join(tmpdir(), 'report-'))
const file = join(folder, 'report.html')
const address = pathToFileURL(file).href

test.beforeAll(() => {
  const source = 'content/2022-01/source.txt'
  const args = ['--import', 'tsx', 'scripts/import.ts', source, '--dry-run', '--report', file]
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).status).toBe(0)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the report opens from the disk, shows the proof and fetches nothing', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(address)
  await expect(page.getByText('原文 68,396 字，删除项 40 条，更正 13 处，其余逐字一致。')).toBeVisible()
  expect(fetched).toEqual([address])
})

test('a finding leads to its line, and the line back to the finding', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('link', { name: '来源第 232 行' }).first().click()
  await expect(page.locator('#l232')).toBeInViewport()
  await page.locator('#l232').getByRole('link', { name: '疑点' }).click()
  await expect(page.locator('#f1')).toBeInViewport()
})

test('only the marked lines are shown where that is asked, by keyboard too', async ({ page }) => {
  await page.goto(address)
  await expect(page.locator('#l244')).toBeVisible()
  await page.getByRole('checkbox', { name: '只看有标记的行' }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('#l244')).toBeVisible()
  await expect(page.locator('#l246')).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`the ${colorScheme} report breaks no rule ${width} pixels wide`, async ({ browser }) => {
      // The page's own policy forbids scripts; only the test may bring one.
      const page = await browser.newPage({
        colorScheme,
        bypassCSP: true,
        viewport: { width, height: 844 },
      })
      await page.goto(address)
      await page.getByText('一般不必处理').click()
      await page.addScriptTag({ path: AXE })
      const found = await page.evaluate(async (): Promise<AxeResults> => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
        return axe.run(document, { runOnly: { type: 'tag', values } })
      })
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.close()
    })
  }
}
