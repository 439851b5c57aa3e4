/**
 * A file of the search could not be had. `network`: it did not come (offline, 404); `data`: it came but is not what the
 * build writes, for example when a proxy answers with a page of its own.
 */
export class LoadError extends Error {
  constructor(
    readonly reason: 'network' | 'data',
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options)
    this.name = 'LoadError'
  }
}
