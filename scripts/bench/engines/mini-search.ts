import MiniSearch from 'minisearch'
import { brotliSize } from '../brotli-size'
import { scriptSize } from '../script-size'
import { type Engine, placesOf, timed } from './engine'

/** Pairs of neighbouring characters, and single characters for the last of each part. */
function pairs(text: string): string[] {
  const characters = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\t\v\f\r \u00a0\u200b\u3000]/gu, ''),
  ]
  return characters.flatMap((character, i) => {
    if (character === '\n') return []
    const next = characters[i + 1] ?? '\n'
    return [next === '\n' ? character : character + next]
  })
}

function queryTerms(query: string): string[] {
  return query.split(/\s+/u).flatMap((word) => {
    const terms = pairs(word)
    return terms.length > 1 ? terms.slice(0, -1) : terms
  })
}

/** MiniSearch, parted into pairs of characters as its users do for Chinese. */
export const miniSearch: Engine = {
  name: 'MiniSearch 双字',
  async build(issues) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: pairs,
      processTerm: (term) => term,
      searchOptions: {
        tokenize: queryTerms,
        combineWith: 'AND',
        // A single character begins the pairs that it stands in.
        prefix: (term) => [...term].length === 1,
      },
    })
    const places: string[] = []
    const began = performance.now()
    const { items, making } = timed(issues)
    for (const { place, text } of placesOf(items)) index.add({ id: places.push(place) - 1, text })
    const buildMs = performance.now() - began - making()
    const script = await scriptSize(
      "import MiniSearch from 'minisearch'; Object.assign(globalThis, { MiniSearch })",
    )
    return {
      bytes: script + brotliSize(JSON.stringify(index)),
      buildMs,
      search: (query) => index.search(query).map(({ id }) => places[Number(id)] ?? String(id)),
    }
  },
}
