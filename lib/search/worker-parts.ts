/** Before the name of the release, by which a worker is called: it is started to check drafts, not to search. */
export const QUOTES_PART = 'quotes/'

/**
 * What a worker is for, and of which release, by the name that its page gave it: `8f7b987964c5` searches, `quotes/8f7b987964c5` checks
 * drafts. By its name, not by what follows # in its address: that is lost where a service worker gives the program.
 */
export function readWorkerName(name: string): { readonly isForQuotes: boolean; readonly release: string } {
  const isForQuotes = name.startsWith(QUOTES_PART)
  return { isForQuotes, release: isForQuotes ? name.slice(QUOTES_PART.length) : name }
}
