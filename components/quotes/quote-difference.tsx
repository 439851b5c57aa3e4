import type { QuotePiece } from '@/lib/collation/quote-verdict'

type Props = { readonly pieces: readonly QuotePiece[]; readonly side: 'quote' | 'text' }

const NAMES = { sign: '标点', other: '不同', extra: '多出', omitted: '漏掉', variant: '写法不同' }

/** One side of the comparison: the words of the draft, or of the text, with each differing character marked and named. */
export function QuoteDifference({ pieces, side }: Props) {
  let offset = 0
  return pieces.map((piece) => {
    const words = piece[side]
    const key = offset
    offset += piece.quote.length + piece.text.length
    if (words === '') return null
    return piece.kind === 'same' ? (
      words
    ) : (
      <mark key={key} className="quote-difference">
        <span className="sr-only">{NAMES[piece.kind]}：</span>
        {words}
      </mark>
    )
  })
}
