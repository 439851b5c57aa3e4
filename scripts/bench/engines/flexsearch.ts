import { Charset, Index, type IndexOptions } from 'flexsearch'
import { brotliSize } from '../brotli-size'
import { scriptSize } from '../script-size'
import { type Engine, placesOf, timed } from './engine'

/** Without a limit FlexSearch gives 100 results. */
const ALL = 100_000_000

async function indexSize(index: Index): Promise<number> {
  let bytes = 0
  await index.export((_, data) => {
    bytes += brotliSize(String(data ?? ''))
  })
  return bytes
}

function flexSearch(name: string, options: IndexOptions): Engine {
  return {
    name,
    async build(issues) {
      const index = new Index(options)
      const places: string[] = []
      const began = performance.now()
      const { items, making } = timed(issues)
      for (const { place, text } of placesOf(items)) index.add(places.push(place) - 1, text)
      const buildMs = performance.now() - began - making()
      const script = await scriptSize(
        "import { Charset, Index } from 'flexsearch'; Object.assign(globalThis, { Charset, Index })",
      )
      return {
        bytes: script + (await indexSize(index)),
        buildMs,
        search: (query) =>
          index.search(query, { limit: ALL }).map((found) => places[Number(found)] ?? String(found)),
      }
    },
  }
}

/** FlexSearch as it comes out of the box. */
export const flexSearchDefault: Engine = flexSearch('FlexSearch 默认', {})

/** FlexSearch with the preset it offers for Chinese. */
export const flexSearchCjk: Engine = flexSearch('FlexSearch CJK', { encoder: Charset.CJK })
