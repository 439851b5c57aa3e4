/** Whether the browser promises to keep the marks: `kept`, `refused`, or `unknown` where it cannot be asked (http, old browsers). */
export type Persistence = 'kept' | 'refused' | 'unknown'

/** What the answer means, in words for the reader. */
export const PERSISTENCE_TEXTS: Readonly<Record<Persistence, string>> = {
  kept: '浏览器已答应长期保留这些标记，不会自行清理。',
  refused: '浏览器没有答应长期保留这些标记，空间紧张时可能清理，请常做备份。',
  unknown: '这个浏览器不能保证长期保留这些标记，请常做备份。',
}

/** What the browser has promised so far, without asking it for more. */
export async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'refused'
  } catch {
    return 'unknown'
  }
}

let asked: Promise<Persistence> | null = null

/** Asks the browser, once for the page, to keep the marks; Firefox asks its user, the others decide by themselves. */
export function askPersistence(): Promise<Persistence> {
  asked ??= (async () => {
    try {
      return (await navigator.storage.persist()) ? 'kept' : 'refused'
    } catch {
      return 'unknown'
    }
  })()
  return asked
}

/**
 * Whether this is Safari outside the home screen, which deletes what a site stored after seven days without a visit.
 * There is no other sign than the name: WebKit on Apple's devices, under whichever name of browser.
 */
export function isForgetfulSafari(agent: string, isOnHomeScreen: boolean): boolean {
  const isApple = /\b(?:iPhone|iPad|Macintosh)\b/.test(agent)
  return isApple && /AppleWebKit/.test(agent) && !/Chrom(?:e|ium)\//.test(agent) && !isOnHomeScreen
}
