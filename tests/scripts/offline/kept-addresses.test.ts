import { describe, expect, it } from 'vitest'
import { isKeptAlways, isOfArchive, isOfIssue, type KeptIssues } from '@/scripts/offline/kept-addresses'

const NEWEST = { id: '2022-02', texts: '2022-02-aaaaaaaaaaaa' }
const BEFORE = { id: '2022-01', texts: '2022-01-bbbbbbbbbbbb' }
const SITE: KeptIssues = {
  issues: [NEWEST, BEFORE],
  segments: [{ index: 'cccccccccccc' }, { index: 'dddddddddddd' }],
  variants: 'eeeeeeeeeeee',
}

const ALWAYS = [
  '/',
  '/search/',
  '/quotes/',
  '/notebook/',
  '/offline/',
  '/_next/static/chunks/0a1b.css',
  '/scripts/boot-aaaaaaaa.js',
  '/scripts/awaken-aaaaaaaa.js',
  '/manifest.webmanifest',
  '/icon.svg',
  '/search/worker-0123456789ab.js',
  '/search/archive.json',
  '/search/places/issues.json',
  '/search/variants/eeeeeeeeeeee.json',
  '/search/index/cccccccccccc/titles.json',
  '/issues/2022-02/',
  '/issues/2022-02/06/',
  '/search/places/2022-02.json',
  '/search/texts/2022-02-aaaaaaaaaaaa/issue.json',
]

const ON_USE = [
  '/archive/',
  '/help/',
  '/404.html',
  '/issues/2022-01/',
  '/issues/2022-01/06/',
  '/issues/2022-02/print/',
  '/issues/2022-02/print/running.css',
  '/issues/2022-02/corrections/',
  '/search/places/2022-01.json',
  '/search/texts/2022-02-aaaaaaaaaaaa/01-0.json',
  '/search/texts/2022-01-bbbbbbbbbbbb/issue.json',
  '/search/variants/ffffffffffff.json',
  '/search/index/dddddddddddd/titles.json',
  '/scripts/to-word.browser-aaaaaaaa.js',
  '/scripts/aloud-player-aaaaaaaa.js',
  '/scripts/hall-dialog-aaaaaaaa.js',
  '/scripts/save-button-aaaaaaaa.js',
  '/_next/static/media/192.173nmfyvkqcck.png',
  '/apple-icon.png',
  '/downloads/2022-02.html',
  '/texts/2022-02/06.txt',
]

describe('what every browser keeps', () => {
  it.each(ALWAYS)('%s is kept with each release', (address) => {
    expect(isKeptAlways(address, SITE)).toBe(true)
  })

  it.each(ON_USE)('%s is kept when it is opened or saved', (address) => {
    expect(isKeptAlways(address, SITE)).toBe(false)
  })

  it('is of no issue where there is none', () => {
    const empty = { issues: [], segments: [], variants: 'eeeeeeeeeeee' }
    expect(isKeptAlways('/', empty)).toBe(true)
    expect(isKeptAlways('/issues/2022-01/', empty)).toBe(false)
    expect(isKeptAlways('/search/index/undefined/titles.json', SITE)).toBe(false)
  })
})

describe('what is saved of an issue', () => {
  it.each([
    '/issues/2022-01/',
    '/issues/2022-01/06/',
    '/issues/2022-01/corrections/',
    '/issues/2022-01/print/',
    '/issues/2022-01/print/running.css',
    '/search/places/2022-01.json',
    '/search/texts/2022-01-bbbbbbbbbbbb/issue.json',
    '/search/texts/2022-01-bbbbbbbbbbbb/06-0.json',
    '/scripts/hall-dialog-aaaaaaaa.js',
    '/scripts/aloud-player-aaaaaaaa.js',
  ])('%s is', (address) => {
    expect(isOfIssue(address, BEFORE)).toBe(true)
  })

  it.each([
    '/issues/2022-02/06/',
    '/issues/2022-011/',
    '/search/places/2022-02.json',
    '/search/texts/2022-02-aaaaaaaaaaaa/issue.json',
    '/archive/',
    '/downloads/2022-01.html',
    '/scripts/to-word.browser-aaaaaaaa.js',
  ])('%s is not', (address) => {
    expect(isOfIssue(address, BEFORE)).toBe(false)
  })
})

describe('what is saved of the archive', () => {
  it.each([
    '/archive/',
    '/archive/kinds/opinion/',
    '/issues/2022-01/06/',
    '/issues/2022-02/corrections/',
    '/search/',
    '/search/index/dddddddddddd/00.bin',
    '/search/texts/2022-01-bbbbbbbbbbbb/06-0.json',
    '/scripts/to-word.browser-aaaaaaaa.js',
  ])('%s is', (address) => {
    expect(isOfArchive(address)).toBe(true)
  })

  it.each(['/issues/2022-01/print/', '/downloads/2022-01.epub', '/texts/2022-01/06.txt', '/404.html'])(
    '%s is not',
    (address) => {
      expect(isOfArchive(address)).toBe(false)
    },
  )
})
