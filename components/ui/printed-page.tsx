/**
 * The page of the printed copy that begins here 原刊页码, for the margin of the print edition: 〔43〕. The stylesheet draws it, so that it
 * is no part of the text.
 */
export function PrintedPage({ page }: { page: number }) {
  return <span className="printed-page" data-page={page} />
}
