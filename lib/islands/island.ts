/** The islands of the site: the parts of its pages that are more than HTML. app/islands/ has a program for each. */
export type IslandName =
  | 'search-box'
  | 'search-page'
  | 'reader-settings'
  | 'hit-marker'
  | 'article-words'
  | 'notebook-page'
  | 'quotes-page'
  | 'aloud-button'
  | 'hall-button'
  | 'save-button'

/**
 * What wakes an island besides being used: `query` a search in the address, `history` a return by Back or a reload,
 * `searches` earlier searches on the device, `selection` words selected on the page, `marks` marks of this article on the
 * device, `open` the opening of the page.
 */
export type Wake = 'query' | 'history' | 'searches' | 'selection' | 'marks' | 'open'
