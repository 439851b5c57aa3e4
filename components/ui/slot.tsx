import type { ComponentProps } from 'react'

type Props = ComponentProps<'span'> & { name: string }

/**
 * An empty place that script fills from what the device remembers, by its name. React never looks at what stands in it, so a
 * page whose script runs later leaves alone what is there already.
 */
export function Slot({ name, ...span }: Props) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the string is empty, and says that the content is not React's
    <span {...span} data-slot={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  )
}
