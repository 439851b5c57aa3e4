import { hasMarksOf } from '@/lib/notebook/has-marks-of.browser'
import type { Wake } from './island'

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** The id of the article that an address shows, 2022-01/05, or nothing. */
function articleShown(path: string): string | undefined {
  return /^\/issues\/(\d{4}-\d{2,3}\/\d{2,3})\//.exec(path)?.[1]
}

function cameByHistory(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation !== undefined && 'type' in navigation && navigation.type !== 'navigate'
}

const CONDITIONS: Readonly<Record<Exclude<Wake, 'selection'>, () => boolean>> = {
  query: () => location.search !== '' || location.hash === '#box',
  history: cameByHistory,
  searches: () => stored('search.recent').length > 2,
  marks: () => {
    const article = articleShown(location.pathname)
    return article !== undefined && hasMarksOf(article)
  },
  open: () => true,
}

/** Whether what wakes an island holds as the page opens; `wake` is the list in its data-wake: 「query history」. */
export function wakesAtOnce(wake: string): boolean {
  return wake
    .split(' ')
    .some((each) => Object.hasOwn(CONDITIONS, each) && CONDITIONS[each as keyof typeof CONDITIONS]())
}
