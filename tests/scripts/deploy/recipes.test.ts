import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  CACHE_CONTROL,
  cacheControl,
  SECURITY_HEADERS,
  TRANSPORT_SECURITY,
} from '@/scripts/deploy/headers.mjs'
import { caddyRecipe, nginxRecipe } from '@/scripts/deploy/recipes'

const RECIPES = {
  'nginx-http.conf': nginxRecipe('http'),
  'nginx-https.conf': nginxRecipe('https'),
  Caddyfile: caddyRecipe(),
}

describe.each(Object.entries(RECIPES))('the recipe %s', (name, recipe) => {
  test('stands in the project as the list of headers makes it', () => {
    expect(readFileSync(`scripts/deploy/${name}`, 'utf8')).toBe(recipe)
  })

  test('sends every header of the list, and over https that of transport', () => {
    for (const [header, value] of Object.entries(SECURITY_HEADERS))
      expect(recipe).toContain(`${header} "${value}"`)
    expect(recipe.includes(TRANSPORT_SECURITY)).toBe(name !== 'nginx-http.conf')
  })
})

test.each([
  ['/_next/static/chunks/0433zje311l6g.css', 'lasting'],
  ['/scripts/boot-2ofzgvgk.js', 'lasting'],
  ['/search/worker-b8788d77d09c.js', 'lasting'],
  ['/search/texts/0a1b2c3d4e5f/issue.json', 'lasting'],
  ['/search/archive.json', 'changing'],
  ['/search/places/2022-01.json', 'changing'],
  ['/search/', 'changing'],
  ['/', 'changing'],
  ['/issues/2022-01/06/index.html', 'changing'],
  ['/sw.js', 'changing'],
] as const)('%s is kept as %s', (path, kept) => {
  expect(cacheControl(path)).toBe(CACHE_CONTROL[kept])
})
