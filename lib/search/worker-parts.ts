/** Before the name of the release, by which a worker is called: it is started to check drafts, not to search. */
export const QUOTES_PART = 'quotes/'
