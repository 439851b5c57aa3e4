/**
 * A file of the search could not be had. `network`: it did not come (offline, 404); `data`: it came but is not what the
 * build writes, for example when a proxy answers with a page of its own; `release`: the site was published anew since the page was opened.
 */
export class LoadError extends Error {
  constructor(
    readonly reason: 'network' | 'data' | 'release',
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options)
    this.name = 'LoadError'
  }
}
