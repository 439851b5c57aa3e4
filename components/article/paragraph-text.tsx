import { splitRunIn } from '@/lib/journal/run-in-heading'
import { DashedText } from './dashed-text'

/** A paragraph's text; the emphasis of a run-in heading is markup only, the words stay one string. */
export function ParagraphText({ text }: { text: string }) {
  const runIn = splitRunIn(text)
  if (runIn === null) return <DashedText text={text} />
  return (
    <>
      <b>{runIn.lead}</b>
      <DashedText text={runIn.rest} />
    </>
  )
}
