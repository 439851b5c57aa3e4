import { expect, test } from 'vitest'
import { trustedScript } from '@/lib/device/trusted-script.browser'

test.each(['/search/worker-0a1b2c3d4e5f.js', '/sw.js'])('%s is a program of the site', (address) => {
  expect(trustedScript(address)).toBe(address)
})

test.each([
  'https://x.example/a.js',
  '//x.example/sw.js',
  '/search/worker-x.js',
  'data:text/javascript,1',
  '/sw.js?x',
  '/search/quotes-0a1b2c3d4e5f.js',
  '/search/worker-0a1b2c3d4e5f.js#quotes',
  '',
])('%s is none', (address) => {
  expect(() => trustedScript(address)).toThrow(TypeError)
})
