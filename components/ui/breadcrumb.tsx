/** A page on the way to this one: its name, where it is, and the key that leads there, if any. */
export type BreadcrumbStep = { readonly name: string; readonly address: string; readonly shortcut?: string }

/** The way back from a page to the cover: 学习参考 › 往期总目 › 怀进鹏. The last is the page itself and leads nowhere. */
export function Breadcrumb({ steps, here }: { steps: readonly BreadcrumbStep[]; here: string }) {
  return (
    <nav className="breadcrumb" aria-label="所在位置">
      <ol>
        {steps.map(({ name, address, shortcut }) => (
          <li key={address}>
            <a href={address} aria-keyshortcuts={shortcut}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  )
}
