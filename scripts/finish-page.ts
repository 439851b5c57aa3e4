import { contentPolicy } from './content-policy'

/** Scripts of the framework, as the export writes them, and the hints to fetch them early. */
const OF_FRAMEWORK = [
  /<link rel="preload" as="script"[^>]*href="\/_next\/[^>]*\/>/g,
  /<script[^>]* src="\/_next\/[^>]*><\/script>/g,
  /<script id="_R_">[^<]*<\/script>/g,
  /<script>\(self\.__next_f=self\.__next_f\|\|\[\]\)[^<]*<\/script>/g,
  /<script>self\.__next_f\.push\((?:[^<]|<(?!\/script))*<\/script>/g,
]

/** A page without the scripts of the framework and the hints to fetch them; what else it has stays as it is. */
export function withoutFramework(html: string): string {
  return OF_FRAMEWORK.reduce((page, pattern) => page.replace(pattern, ''), html)
}

/**
 * An exported page without the framework: it would fetch 175 kB and hydrate the whole document, where most is text that
 * never changes. What is alive on a page are its islands, and the script of the page wakes them. Throws where a script is
 * left that is neither the page's own nor known, so that a new version of the framework cannot slip one in. The policy of the
 * page stands in it before its first script, where it holds without any right on the server; `integrityOf` gives the hash of
 * a script by its address.
 */
export function finishPage(html: string, integrityOf: (address: string) => string): string {
  const finished = withoutFramework(html)
  for (const [script] of finished.matchAll(/<script[^>]*>(?:(?!<\/script>).){0,40}/gs)) {
    const isOurs =
      script.startsWith('<script>(function(d){') ||
      script.startsWith('<script type="module" src="/scripts/boot-')
    if (!isOurs) throw new Error(`网页里有一段不认识的脚本：${script}`)
  }
  if (/\sstyle="/.test(finished)) throw new Error('网页里有 style 属性：本站的安全策略不允许，请改用样式表。')
  const whole = finished.replaceAll(
    /(?<tag><script type="module" src="(?<address>[^"]+)")/g,
    (_, tag: string, address: string) => `${tag} integrity="${integrityOf(address)}"`,
  )
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(whole)}"/>`
  const guarded = whole.replace(/<meta charset="utf-8"\/?>/i, (charset) => charset + policy)
  if (guarded === whole) throw new Error('网页没有 <meta charset>，安全策略无处可放。')
  return guarded
}
