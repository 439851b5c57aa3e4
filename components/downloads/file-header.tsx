import { Search, X } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  /** The journal and issue, at a desk only. */
  readonly name: string
  /** The button 大字. */
  readonly largeMode: ReactNode
}

/**
 * The head of the single file, which stays in sight: the way to the contents, 大字, and the search of the file with its results below.
 * Without script only the way to the contents is shown.
 */
export function FileHeader({ name, largeMode }: Props) {
  return (
    <header className="site-header file-header">
      <div className="page-frame header-row">
        <a className="brand" href="#top">
          {name}
        </a>
        <a className="tool-button to-contents" href="#contents">
          目录
        </a>
        {largeMode}
        <search className="header-search needs-script">
          <form data-file="search" autoComplete="off">
            <input
              data-file="box"
              type="search"
              aria-label="搜索本期全文"
              aria-keyshortcuts="/"
              placeholder="搜索本期…"
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
            />
            <button type="reset" tabIndex={-1}>
              <X aria-hidden size="1.25rem" />
              <span className="sr-only">清除</span>
            </button>
            <button type="submit">
              <Search aria-hidden size="1.25rem" />
              <span className="sr-only">搜索</span>
            </button>
          </form>
        </search>
      </div>
      <section id="found" data-file="found" className="file-found" aria-label="搜索结果" hidden>
        <div className="page-frame">
          <p role="status" data-file="found-status" />
          <div data-file="found-list" />
          <button type="button" data-file="more" hidden>
            再列一些
          </button>
        </div>
      </section>
    </header>
  )
}
