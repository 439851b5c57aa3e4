import { parseQuery } from '@/lib/search/query'

/** Says which words no result holds, since a hyphen is easily overlooked. */
export function ExcludedWords({ query }: { query: string }) {
  const { excluded } = parseQuery(query)
  if (excluded.length === 0) return null
  return <p className="text-second">不含：{excluded.map((word) => `“${word}”`).join('、')}</p>
}
