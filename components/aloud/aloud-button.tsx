'use client'

import { Volume2 } from 'lucide-react'
import { useState } from 'react'
import { useOnDemand } from '@/components/ui/use-on-demand'
import { hasSpeech, unlockSpeech } from '@/lib/aloud/unlock-speech.browser'
import type { ArticleId } from '@/lib/journal/ids'

const fetchPlayer = () => import('./aloud-player').then(({ AloudPlayer }) => AloudPlayer)

/**
 * 听读: reads the article aloud. The first press begins; later ones pause and go on, or read from what is selected. The player
 * is fetched with the first press.
 */
export function AloudButton({ article }: { article: ArticleId }) {
  const { value: Player, isMissing, demand } = useOnDemand(fetchPlayer)
  const [presses, setPresses] = useState(0)
  const press = () => {
    if (hasSpeech() && presses === 0) unlockSpeech()
    setPresses(presses + 1)
    void demand()
  }
  return (
    <>
      <button
        type="button"
        className="tool-button needs-script"
        aria-keyshortcuts="l"
        // A press must not take the selection away from which reading shall begin.
        onMouseDown={(event) => event.preventDefault()}
        onClick={press}
      >
        <Volume2 aria-hidden size="1.375rem" />
        听读
      </button>
      {isMissing && (
        <p role="alert" className="tool-trouble">
          听读没有取到：现在连不上网站。请联网后再按一次“听读”。
        </p>
      )}
      {Player !== null && presses > 0 && (
        <Player article={article} presses={presses} onClose={() => setPresses(0)} />
      )}
    </>
  )
}
