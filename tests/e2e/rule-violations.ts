import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

/** Run as the debugger does it: the pages' own policy lets no script in. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Rules = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] }
const EVERY: Rules = { type: 'tag', values: RULES }
/** What colours alone can break. */
const OF_COLOUR: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** Where the page, as it stands open now, breaks the rules of WCAG 2.2 (A, AA) that a machine can judge. */
export async function violations(page: Page, rules: Rules = EVERY): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const results = await page.evaluate(async (runOnly): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    return axe.run(document, {
      runOnly: { ...runOnly, values: [...runOnly.values] },
      resultTypes: ['violations'],
    })
  }, rules)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}

/** The first look of each mode with every rule: 大字模式 has other boxes. Of the others only what differs, the colours. */
const LOOKS: readonly {
  readonly theme: string
  readonly mode: 'standard' | 'large'
  readonly rules: Rules
}[] = [
  { theme: 'paper', mode: 'standard', rules: EVERY },
  ...['white', 'green', 'night', 'contrast'].map(
    (theme) => ({ theme, mode: 'standard', rules: OF_COLOUR }) as const,
  ),
  { theme: 'paper', mode: 'large', rules: EVERY },
  { theme: 'night', mode: 'large', rules: OF_COLOUR },
]

/**
 * Where the page breaks the rules in any theme and mode: it stays open and changes its look, as under the hands of a reader, which takes
 * a third of the time of opening it in each. `themes` leaves some out.
 */
export async function violationsInLooks(
  page: Page,
  themes: readonly string[] = LOOKS.map(({ theme }) => theme),
): Promise<string[]> {
  const found: string[] = []
  for (const { theme, mode, rules } of LOOKS.filter((look) => themes.includes(look.theme))) {
    await page.evaluate(
      async (look) => {
        Object.assign(document.documentElement.dataset, look)
        // Colours may take a moment to change.
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      },
      { theme, mode },
    )
    for (const each of await violations(page, rules)) found.push(`${theme}, ${mode}, ${each}`)
  }
  return found
}
