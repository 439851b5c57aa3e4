import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { compile } from 'tailwindcss'

const require = createRequire(import.meta.url)

/** A stylesheet by the name that an @import gives it: a file beside the one that asks, or one of a package. */
async function loadStylesheet(id: string, base: string) {
  const path = id.startsWith('.')
    ? join(base, id)
    : require.resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id)
  return { path, base: dirname(path), content: readFileSync(path, 'utf8') }
}

/**
 * Makes one small stylesheet of a file of the site and of the classes that a page has: the same tokens and rules as the site's, without what the
 * page does not use. Written for the browsers of `browserslist` in package.json, as the scripts are.
 */
export async function compileStyles(entry: string, markup: string): Promise<string> {
  const { build } = await compile(readFileSync(entry, 'utf8'), { base: dirname(entry), loadStylesheet })
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  const { code } = await transform(build([...new Set(classes)].sort()), {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox111', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  })
  return code.trim()
}
