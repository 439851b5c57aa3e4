/** A link with how much stands behind it: 怀进鹏 ····· 12 篇. */
type CountedLink = { readonly address: string; readonly name: string; readonly count: string }

/** Links in columns, each with dot leaders and its count, as an index is printed. The markup is plain: there may be thousands. */
export function CountedLinks({
  entries,
  isWide = false,
}: {
  entries: readonly CountedLink[]
  isWide?: boolean
}) {
  return (
    <ul className={isWide ? 'counted-links wide' : 'counted-links'}>
      {entries.map(({ address, name, count }) => (
        <li key={address}>
          <a href={address}>
            {`${name} `}
            <span>{count}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
