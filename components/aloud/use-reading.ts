'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type PageBlock, pageBlocks } from '@/components/ui/page-blocks'
import { watchQuiet } from '@/components/ui/quiet'
import { placeIn, withPlace } from '@/lib/aloud/aloud-memory'
import { aloudMemory, changeAloudMemory } from '@/lib/aloud/aloud-store.browser'
import { createReading, type Reading, type ReadingState } from '@/lib/aloud/reading'
import { speechVoice } from '@/lib/aloud/speech-voice.browser'
import type { SpokenPlace } from '@/lib/aloud/spoken-sentence'
import { hasSpeech } from '@/lib/aloud/unlock-speech.browser'
import type { Manner, VoiceChoice } from '@/lib/aloud/voice'
import type { ArticleId } from '@/lib/journal/ids'
import { createSentenceView } from './sentence-view'
import { placeInSight, selectedPlace } from './start-place'

function mannerOf({ speed, voice }: Manner): Manner {
  return { speed, voice }
}

/** Reading one article aloud: what is read, by which voice, and the controls. `voices` is null until the browser has told them. */
export function useReading(article: ArticleId) {
  const [voices, setVoices] = useState<readonly VoiceChoice[] | null>(null)
  const [state, setState] = useState<ReadingState | null>(null)
  const [isAway, setIsAway] = useState(false)
  const [manner, setManner] = useState(() => mannerOf(aloudMemory()))
  const reading = useRef<Reading | null>(null)
  const view = useRef<ReturnType<typeof createSentenceView> | null>(null)

  const follow = useCallback(
    (blocks: readonly PageBlock[], next: ReadingState) => {
      setState(next)
      const { sentence } = next
      if (sentence === null) return
      const element = blocks[sentence.block]?.parts[sentence.part]?.element
      if (element) view.current?.show(element, sentence.start, sentence.end, next.isJump)
      const { fragment, part, start } = sentence
      const place = next.status === 'ended' ? null : { fragment, part, offset: start }
      changeAloudMemory((memory) => withPlace(memory, article, place))
    },
    [article],
  )

  /** The blocks are taken anew, for a fold may have been opened since. */
  const readFrom = useCallback(
    (placeIn: (blocks: readonly PageBlock[]) => SpokenPlace) => {
      const blocks = pageBlocks()
      reading.current?.stop()
      reading.current = createReading({
        blocks,
        voice: speechVoice,
        manner: mannerOf(aloudMemory()),
        onChange: (next) => follow(blocks, next),
      })
      reading.current.readFrom(placeIn(blocks))
    },
    [follow],
  )

  useEffect(() => {
    let isOver = false
    view.current = createSentenceView(setIsAway)
    const begin = async () => {
      const known = hasSpeech() ? await speechVoice.choices() : []
      if (isOver) return
      setVoices(known)
      if (known.length === 0) return
      readFrom((blocks) => selectedPlace(blocks) ?? placeInSight(placeIn(aloudMemory(), article)))
    }
    void begin()
    // Speech goes on after the page is left unless it is told, and a phone ends it unasked when its screen goes dark.
    const onLeave = () => reading.current?.pause()
    const stopWatch = watchQuiet(onLeave)
    const onReturn = () => {
      if (!document.hidden && hasSpeech() && !speechVoice.isSpeaking()) reading.current?.again()
    }
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      isOver = true
      stopWatch()
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onReturn)
      reading.current?.stop()
      reading.current = null
      view.current?.leave()
    }
  }, [article, readFrom])

  return {
    voices,
    state,
    isAway,
    manner,
    change: (change: Partial<Manner>) => {
      const next = { ...manner, ...change }
      setManner(next)
      changeAloudMemory((memory) => ({ ...memory, ...next }))
      reading.current?.change(next)
    },
    toggle: () => {
      if (state?.status === 'reading') reading.current?.pause()
      else reading.current?.resume()
    },
    step: (by: 1 | -1) => reading.current?.step(by),
    goBack: () => view.current?.goTo(),
    readFromHere: () => readFrom((blocks) => selectedPlace(blocks) ?? placeInSight(null)),
    hasSelection: () => selectedPlace(pageBlocks()) !== null,
  }
}
