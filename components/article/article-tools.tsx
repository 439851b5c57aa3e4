import type { ReactNode } from 'react'

/** The quiet row of tools under the title: 听读, 会场模式, 我的标记. Each tool says for itself whether it needs script. */
export function ArticleTools({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this only names the row
    <div className="article-tools" role="group" aria-label="本篇工具">
      {children}
    </div>
  )
}
