import { asOnePhrase } from '@/lib/search/query'

type Props = { readonly query: string; readonly onChoose: (query: string) => void }

/** Chinese quotation marks are searched as printed, and blanks between them part words: who means one phrase gets it here. */
export function PhraseOffer({ query, onChoose }: Props) {
  const phrase = asOnePhrase(query)
  if (phrase === null) return null
  return (
    <p className="text-second">
      引号里有空格，按几个词找。
      <button
        type="button"
        onClick={() => onChoose(phrase)}
        className="min-h-11 cursor-pointer text-red underline underline-offset-4"
      >
        当作一句话找
      </button>
    </p>
  )
}
