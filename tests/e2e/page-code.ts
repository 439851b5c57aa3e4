import type { Page } from '@playwright/test'
import { buildSync } from 'esbuild'

/**
 * Puts exports of the project's own files on the page as `window.code`, so that code which only reads the page is tested on a
 * real one, and not on the picture that another program has of it.
 */
export async function addCode(page: Page, ...files: readonly string[]): Promise<void> {
  const { outputFiles } = buildSync({
    stdin: {
      contents: files.map((file) => `export * from './${file}'`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'code',
    target: 'es2022',
  })
  // As the debugger does it: the pages' own policy lets no script in.
  await page.evaluate(`${outputFiles[0]?.text ?? ''};window.code = code`)
}
