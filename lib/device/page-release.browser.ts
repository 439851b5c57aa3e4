/** The name of the <meta> in which a built page says of which release 版本 it is. */
export const RELEASE_META = 'release'

/**
 * The release of the page, twelve hexadecimal digits; empty where the site is not built but being developed. Page, text and search data
 * of one release belong together: who fetches data says for which, and who gets some compares.
 */
export function pageRelease(): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${RELEASE_META}"]`)?.content ?? ''
}
