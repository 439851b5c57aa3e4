import type { Page } from '@playwright/test'

/** How far a page has come when it is used: none of its scripts, or only the one that wakes its islands. */
export const STAGES = {
  'before any script': /\/scripts\//,
  'before the programs of its islands': /\/scripts\/(?!boot-)/,
} as const

export type Stage = keyof typeof STAGES

/** Opens a page whose scripts are held back as on a slow network; gives the way to let them come. */
export async function openEarly(page: Page, path: string, stage: Stage): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(STAGES[stage], async (route) => {
    await released
    // The page may have been left meanwhile.
    await route.continue().catch(() => {})
  })
  const isBare = stage === 'before any script'
  // A script that is held holds the event for which a test would else wait.
  await page.goto(path, { waitUntil: isBare ? 'commit' : 'domcontentloaded' })
  await page.locator('#release-notice').waitFor({ state: 'attached' })
  return release
}

/** The names, without blanks, of all controls that can be seen on a page as it stands, or in a sheet that a button on it opens. */
export function controlNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const isInReach = (control: Element) => {
      const sheet = control.closest('[popover]')
      const opening = `[popovertarget="${sheet?.id}"]:not([popovertargetaction])`
      return isSeen(control) || (sheet !== null && [...document.querySelectorAll(opening)].some(isSeen))
    }
    const nameOf = (control: Element) => {
      const labelled = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
      const shown = labelled ? control.labels?.[0]?.textContent : control.textContent
      return (control.getAttribute('aria-label') ?? shown ?? '').replace(/\s+/g, '')
    }
    const controls = document.querySelectorAll('button, input, select, textarea, summary, [popovertarget]')
    return [...new Set([...controls].filter(isInReach).map(nameOf))]
  })
}
