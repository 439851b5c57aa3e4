/** Behind the address of the worker's program: it is started to check drafts, not to search. */
export const QUOTES_PART = '#quotes'
