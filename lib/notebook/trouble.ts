/**
 * Why the device keeps nothing: `refused` by the browser (private window, set so, or damaged), `full`, or `blocked` by an
 * older or newer page of this site in another tab.
 */
export type Trouble = 'refused' | 'full' | 'blocked'

/** What the notebook answers: the value once it is certain, or the trouble. Nothing is thrown. */
export type Outcome<T> = { readonly value: T } | { readonly trouble: Trouble }

/** What happened and what to do, in words for the reader. */
export const TROUBLE_TEXTS: Readonly<Record<Trouble, string>> = {
  refused:
    '浏览器不让本站在这台设备上保存内容，标记读不出，也存不下。请不要用无痕（隐私）窗口，或在浏览器设置里允许本站保存数据，再刷新本页。',
  full: '这台设备的存储空间已满，这次改动没有存下。请清理一些空间，再试一次。',
  blocked: '别的标签页里开着本站的旧页面，标记暂时读不出、存不下。请关掉别的标签页，再刷新本页。',
}

/** Tells the trouble from what a database operation threw; what is not known counts as refused. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'VersionError' ? 'blocked' : 'refused'
}
