import { type IssuePassages, issuePassagesSchema, searchManifestSchema } from './passage'

/** Fetches one JSON file of the site. Given from outside, so that the search runs without a browser. */
export type FetchJson = (address: string) => Promise<unknown>

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

/** Where the manifest of everything there is to search stands. */
const MANIFEST_ADDRESS = '/search/issues.json'

async function fetchFile(fetchJson: FetchJson, address: string): Promise<unknown> {
  try {
    return await fetchJson(address)
  } catch (cause) {
    if (cause instanceof LoadError) throw cause
    throw new LoadError('network', `${address}：${String(cause)}`, { cause })
  }
}

/**
 * Makes a loader of the passages of all issues. A failure leaves what has already come in `held`, so that a retry asks
 * only for the rest; an answer from half of the issues would be a wrong one, so it is all or nothing.
 */
export function createPassageLoader(fetchJson: FetchJson): () => Promise<readonly IssuePassages[]> {
  const held = new Map<string, IssuePassages>()

  async function load(address: string): Promise<IssuePassages> {
    const known = held.get(address)
    if (known !== undefined) return known
    const parsed = issuePassagesSchema.safeParse(await fetchFile(fetchJson, address))
    if (!parsed.success) throw new LoadError('data', `${address}：${parsed.error.message}`)
    held.set(address, parsed.data)
    return parsed.data
  }

  return async () => {
    const manifest = searchManifestSchema.safeParse(await fetchFile(fetchJson, MANIFEST_ADDRESS))
    if (!manifest.success) throw new LoadError('data', `${MANIFEST_ADDRESS}：${manifest.error.message}`)
    return Promise.all(manifest.data.map(({ passages }) => load(passages)))
  }
}
