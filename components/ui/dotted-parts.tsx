import { Fragment, type ReactNode } from 'react'

/** A part of a line with the name that tells it from the others. */
export type Part = { readonly key: string; readonly part: ReactNode }

/**
 * Parts of a line with a dot between them: 讲话 · 习近平 · 约 5 分钟. The dot is drawn on a blank, so a copied line holds the
 * parts only, and where the line breaks the blank vanishes with its dot: none hangs at an end of a line.
 */
export function DottedParts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ key, part }, place) => (
    <Fragment key={key}>
      {place > 0 && <span className="dot"> </span>}
      {part}
    </Fragment>
  ))
}
