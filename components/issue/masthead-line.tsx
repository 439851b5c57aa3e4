import { Fragment } from 'react'

/** Facts of an issue in one line, joined by ·. On a narrow page it breaks between them, never inside one. */
export function MastheadLine({ parts }: { parts: readonly string[] }) {
  return (
    <p className="mt-3 text-center lg:text-lg">
      {parts.map((part, place) => (
        <Fragment key={part}>
          {place > 0 && ' · '}
          <span className="inline-block">{part}</span>
        </Fragment>
      ))}
    </p>
  )
}
