import { DottedParts } from '@/components/ui/dotted-parts'
import { TitleText } from '@/components/ui/title-text'

/** Facts of an issue in one line. On a narrow page it breaks between them, never inside one. */
export function MastheadLine({ parts }: { parts: readonly string[] }) {
  return (
    <p className="mt-3 text-center text-balance lg:text-lg">
      <DottedParts
        parts={parts.map((part) => ({
          key: part,
          part: (
            <span className="inline-block">
              <TitleText text={part} />
            </span>
          ),
        }))}
      />
    </p>
  )
}
