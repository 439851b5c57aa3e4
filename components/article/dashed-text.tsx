import { Fragment } from 'react'

/** A dash 破折号 with the character before it. */
const DASH = /([^—]—+)/u

/**
 * A text whose dashes never begin a line: —— stays with the character before it, which clreq asks for in its strict form and
 * browsers do not do. Only markup is added; the words stay one string, and a paragraph that begins with —— is left so.
 */
export function DashedText({ text }: { text: string }) {
  return text.split(DASH).map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
      <span key={at} className="unbroken">
        {piece}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: likewise
      <Fragment key={at}>{piece}</Fragment>
    ),
  )
}
