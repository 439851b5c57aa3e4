import { createHash } from 'node:crypto'

type Page = {
  readonly title: string
  readonly description: string
  /** Drawn markup of the whole body. */
  readonly body: string
  readonly style: string
  /** Runs before anything is painted, so that a page never flashes from paper to night. */
  readonly firstScript: string
  readonly script: string
  /** The icon of the page as an SVG. */
  readonly icon: string
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Only what would end the element early has to be looked for; a program that holds it would run as another than was hashed. */
function withoutEnd(text: string, end: RegExp): string {
  if (end.test(text)) throw new Error(`网页里的脚本或样式含有 ${end.exec(text)?.[0]}，会把它提前结束。`)
  return text
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * One page that holds all it needs and opens by double click. What it may load and do stands in it before its first script (Content
 * Security Policy): the styles and scripts that it holds, by their hashes, an icon of its own, and nothing else from anywhere; no text can
 * become a program (Trusted Types). It sends nothing and opens no connection, wherever the file is carried.
 */
export function singlePage({ title, description, body, style, firstScript, script, icon }: Page): string {
  const scripts = [firstScript, script].map((code) => withoutEnd(code, /<\/script|<!--/i))
  const policy = Object.entries({
    'default-src': "'none'",
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': hashOf(withoutEnd(style, /<\/style/i)),
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
  if (/\sstyle="/.test(body)) throw new Error('单文件网页里有 style 属性：它的安全策略不允许，请改用样式表。')
  const [first, program] = scripts
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no"/>
<meta name="description" content="${escaped(description)}"/>
<title>${escaped(title)}</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}"/>
<style>${style}</style>
<script>${first}</script>
</head>
<body id="top">
${body}
<script>${program}</script>
</body>
</html>
`
}
