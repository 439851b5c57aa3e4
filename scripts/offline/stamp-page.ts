import { saveSizeText } from '@/lib/offline/save-size-text'

/** Where the release stands in a page, and in its foot, where a reader can tell it over the telephone. */
const META = /<meta name="release" content="[0-9a-f]*"\/>/
const FOOT = /(?<tag><span data-release="">)[^<]*(?=<\/span>)/

/** Where a page says how large what can be saved is (components/offline/keep-size). */
const SIZE = /(?<tag><span [^>]*data-keep-size="(?<what>[^"]*)">)[^<]*(?=<\/span>)/g

/** A page as it was exported, without the name of any release and without sizes: what a release is named by. */
export function withoutStamp(html: string): string {
  return html.replace(META, '').replace(FOOT, '$<tag>').replace(SIZE, '$<tag>')
}

/** A page with the name of its release, for programs in its head and for people in its foot: 版本 94f050f4. */
export function withRelease(html: string, release: string): string {
  return (
    withoutStamp(html)
      .replace(FOOT, `$<tag>版本 ${release.slice(0, 8)}`)
      // At the very beginning, where the service worker looks whether a page is one of this site.
      .replace(/(?<=<head>)/, `<meta name="release" content="${release}"/>`)
  )
}

/** A page that says how large each thing is that can be saved from it, by the name of its list: 2022-01 → 约 323 KB. */
export function withSizes(html: string, sizeOf: (what: string) => number): string {
  return html.replace(SIZE, (_, tag: string, what: string) => `${tag}约 ${saveSizeText(sizeOf(what))}`)
}
