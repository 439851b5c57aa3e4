import type { PageBlock } from '@/components/ui/page-blocks'
import type { HallScreen } from '@/lib/hall/hall-screens'
import { unbrokenPieces } from './unbroken-pieces'

type Props = { block: PageBlock; screen: HallScreen; size: number }

/** The words on the screen, in type of the size that was measured for them. */
export function HallText({ block, screen, size }: Props) {
  return (
    <div className={`hall-text hall-${block.kind}`} style={{ fontSize: `${size}px` }}>
      {screen.map(({ part, start, text }) => (
        <div key={part} className={start > 0 ? 'hall-part hall-continued' : 'hall-part'}>
          {block.parts[part]?.head && <div className="hall-head">{block.parts[part].head}</div>}
          <p className="hall-words">
            {unbrokenPieces(block, { part, start, text }).map((piece, place) => (
              // The words of a heading stand where they stand; some occur twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={place}>{piece}</span>
            ))}
          </p>
        </div>
      ))}
    </div>
  )
}
