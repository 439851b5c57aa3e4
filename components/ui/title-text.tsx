import { titleWords } from '@/lib/journal/title-words'

/** The pieces of a text with the offset of each, which is also its key. */
function piecesOf(parts: readonly string[]) {
  let offset = 0
  return parts.map((text) => {
    const key = offset
    offset += text.length
    return { key, text }
  })
}

function Words({ text }: { text: string }) {
  return piecesOf(titleWords(text)).map(({ key, text: word }) =>
    word.length === 1 ? (
      word
    ) : (
      <span key={key} className="whitespace-nowrap">
        {word}
      </span>
    ),
  )
}

/**
 * A printed title, broken as a typesetter would: at the blanks first, where the journal sets its parts apart (筑牢理想信念… /
 * 在新时代新征程上留下…), and never inside a word. It is markup only: the text is unchanged, blanks included.
 */
export function TitleText({ text }: { text: string }) {
  const parts = text.split(/(\s+)/u)
  if (parts.length === 1) return <Words text={text} />
  return piecesOf(parts).map(({ key, text: part }) =>
    part.trim() === '' ? (
      part
    ) : (
      <span key={key} className="inline-block">
        <Words text={part} />
      </span>
    ),
  )
}
