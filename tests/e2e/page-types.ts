import { expect, type Page } from '@playwright/test'
import { addStyle } from './add-style'

/** Every kind of page there is, as a reader comes to it. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  cover: '/',
  issue: '/issues/2022-01/',
  article: '/issues/2022-01/07/',
  'article with a folded notice': '/issues/2022-01/05/#p2',
  corrections: '/issues/2022-01/corrections/',
  'print edition': '/issues/2022-01/print/',
  'empty search': '/search/',
  'search with results': '/search/?q=教育&also=punctuation',
  help: '/help/',
  'all marks': '/notebook/',
  'check of a draft': '/quotes/',
  archive: '/archive/',
  'year of the archive': '/archive/years/2022/',
  'kind of the archive': '/archive/kinds/plan/',
  'person of the archive': '/archive/people/cp06r53l/',
  'page that does not exist': '/nowhere/',
}

/** Opens a page, laid out to its end, and waits until what it searches for is there. */
export async function openPage(page: Page, path: string): Promise<void> {
  // An address with a fragment would else only move on the page that is open.
  await page.goto('about:blank')
  await page.goto(path)
  // Parts of a long text far from the window have no boxes to measure until they come near.
  await addStyle(page, '.chunk { content-visibility: visible !important }')
  if (path.includes('?q=')) await expect(page.getByRole('main').getByRole('status')).toHaveText(/^共/)
}

/** Sets what the reader has chosen before the page opens. */
export async function withPreferences(page: Page, preferences: object): Promise<void> {
  await page.addInitScript((stored) => {
    localStorage.setItem('reader.preferences', JSON.stringify(stored))
  }, preferences)
}
