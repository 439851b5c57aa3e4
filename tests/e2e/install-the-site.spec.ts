import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import * as z from 'zod'

const manifestSchema = z.object({
  name: z.literal('学习参考'),
  lang: z.literal('zh-CN'),
  start_url: z.literal('/'),
  display: z.literal('standalone'),
  background_color: z.string(),
  theme_color: z.string(),
  icons: z.array(
    z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string().optional() }),
  ),
})

/** Width and height of a PNG, as its header says (IHDR). */
const pixels = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`

test('the site can be installed: its manifest is whole, and its icons have the sizes they claim', async ({
  page,
}) => {
  await page.goto('/')
  const address = await page.locator('link[rel="manifest"]').getAttribute('href')
  const response = await page.request.get(address ?? '')
  expect(response.headers()['content-type']).toContain('manifest+json')
  const manifest = manifestSchema.parse(await response.json())
  const ground = /--ground: (?<colour>#[0-9a-f]{6})/.exec(readFileSync('app/tokens.css', 'utf8'))?.groups
    ?.colour
  expect([manifest.background_color, manifest.theme_color]).toEqual([ground, ground])
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
    'any any',
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await page.request.get(src)
    expect(icon.headers()['content-type']).toBe(type)
    if (type === 'image/png') expect(pixels(await icon.body())).toBe(sizes)
  }
  const touch = page.locator('link[rel="apple-touch-icon"]')
  const apple = await page.request.get((await touch.getAttribute('href')) ?? '')
  expect(pixels(await apple.body())).toBe('180x180')
})
