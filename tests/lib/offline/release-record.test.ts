import { describe, expect, it } from 'vitest'
import { keepListAddress, keptCacheName, NAMED_BY_CONTENT, releaseOf } from '@/lib/offline/release-record'
import { cacheControl } from '@/scripts/deploy/headers.mjs'

describe('the release of a page', () => {
  it('is what its head says', () => {
    expect(releaseOf('<head><meta name="release" content="94f050f45f74"/></head>')).toBe('94f050f45f74')
  })

  it.each([
    ['no name', '<head><title>请登录</title></head>'],
    ['an empty name', '<meta name="release" content=""/>'],
    ['a name that is too short', '<meta name="release" content="94f050f4"/>'],
    ['a name that is none', '<meta name="release" content="94F050F45F74"/>'],
  ])('is none with %s', (_, html) => {
    expect(releaseOf(html)).toBeUndefined()
  })
})

describe('files named by their content', () => {
  it.each([
    '/_next/static/chunks/0a1b2c.css',
    '/scripts/boot-intqhxkn.js',
    '/scripts/to-word.browser-dyk43yg7.js',
    '/search/worker-0123456789ab.js',
    '/search/texts/2022-01-0123456789ab/issue.json',
    '/search/variants/0123456789ab.json',
  ])('%s is right in every release', (address) => {
    expect(address).toMatch(NAMED_BY_CONTENT)
    expect(cacheControl(address)).toContain('immutable')
  })

  it.each([
    '/',
    '/issues/2022-01/06/',
    '/search/',
    '/search/archive.json',
    '/search/places/2022-01.json',
    '/sw.js',
    '/icon.svg',
    '/apple-icon.png',
    '/manifest.webmanifest',
  ])('%s is not', (address) => {
    expect(address).not.toMatch(NAMED_BY_CONTENT)
    expect(cacheControl(address)).toBe('no-cache')
  })
})

describe('names', () => {
  it('keep the caches of releases apart', () => {
    expect(keptCacheName('94f050f45f74')).toBe('kept-94f050f45f74')
    expect(keptCacheName('94f050f45f74')).not.toBe(keptCacheName('94f050f45f75'))
  })

  it('say where the list of an issue is', () => {
    expect(keepListAddress('2022-01')).toBe('/offline/2022-01.json')
  })
})
