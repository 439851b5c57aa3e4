/** The name of the <meta> in which a built page says of which release 版本 it is. */
export const RELEASE_META = 'release'

/**
 * The release of the page, twelve hexadecimal digits; empty where the site is not built but being developed. Page, text and search data
 * of one release belong together: who fetches data says for which, and who gets some compares.
 */
export function pageRelease(): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${RELEASE_META}"]`)?.content ?? ''
}

/**
 * The address of a file that is not named by its content, with the release for which it is asked: whoever keeps files of another one
 * does not answer with them. A server takes no notice. Without a release the address as it is.
 */
export function ofRelease(address: string, release: string): string {
  return release === '' ? address : `${address}?release=${release}`
}
