import {
  type SpokenBlock,
  type SpokenPlace,
  type SpokenSentence,
  sentenceAt,
  spokenSentences,
} from './spoken-sentence'
import type { Manner, Outcome, Voice } from './voice'

/** Where reading aloud stands. `trouble` tells why it paused unasked. `isJump`: the listener chose the place himself. */
export type ReadingState = {
  readonly status: 'reading' | 'paused' | 'ended'
  readonly sentence: SpokenSentence | null
  readonly trouble: 'failed' | 'silent' | null
  readonly isJump: boolean
}

/** The listener's controls. `again` says the sentence anew where a phone has fallen silent; `stop` ends for good. */
export type Reading = {
  readonly readFrom: (place: SpokenPlace) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly step: (by: 1 | -1) => void
  readonly change: (manner: Manner) => void
  readonly again: () => void
  readonly stop: () => void
}

type Options = {
  readonly blocks: readonly SpokenBlock[]
  readonly voice: Voice
  readonly manner: Manner
  readonly onChange: (state: ReadingState) => void
}

/**
 * Reads an article aloud, sentence by sentence, until told otherwise. Pausing ends the sentence and going on says it anew,
 * because a paused voice is never heard again on some phones. A sentence that fails is tried once more, then it pauses and
 * says so. A new speed cuts the text anew and goes on from the same sentence.
 */
export function createReading({ blocks, voice, manner: first, onChange }: Options): Reading {
  let manner = first
  let sentences = spokenSentences(blocks, manner.speed)
  let at = 0
  let state: ReadingState = { status: 'paused', sentence: null, trouble: null, isJump: true }
  let hush = () => {}
  let hasFailed = false

  const show = (next: Partial<ReadingState>) => {
    state = { ...state, sentence: sentences[at] ?? null, trouble: null, isJump: false, ...next }
    onChange(state)
  }

  function speak(isJump: boolean): void {
    hush()
    const sentence = sentences[at]
    if (!sentence) {
      show({ status: 'ended' })
      return
    }
    show({ status: 'reading', isJump })
    hush = voice.say(sentence.words, manner, (outcome) => heard(outcome, sentence.silence))
  }

  function heard(outcome: Outcome, silence: number): void {
    hush = () => {}
    if (outcome === 'ended' && at + 1 >= sentences.length) show({ status: 'ended' })
    else if (outcome === 'ended') {
      hasFailed = false
      const timer = setTimeout(() => {
        at += 1
        speak(false)
      }, silence)
      hush = () => clearTimeout(timer)
    } else if (outcome === 'failed' && !hasFailed) {
      hasFailed = true
      speak(false)
    } else {
      hasFailed = false
      show({ status: 'paused', trouble: outcome })
    }
  }

  function pause(): void {
    hush()
    hush = () => {}
    show({ status: 'paused' })
  }

  return {
    readFrom: (place) => {
      at = sentenceAt(blocks, sentences, place)
      speak(true)
    },
    pause: () => {
      if (state.status === 'reading') pause()
    },
    resume: () => {
      if (state.status === 'ended') at = 0
      if (state.status !== 'reading') speak(true)
    },
    step: (by) => {
      at = Math.min(Math.max(at + by, 0), sentences.length - 1)
      if (state.status === 'paused') show({ isJump: true })
      else speak(true)
    },
    change: (next) => {
      const place = sentences[at]
      manner = next
      sentences = spokenSentences(blocks, manner.speed)
      if (place)
        at = sentenceAt(blocks, sentences, {
          fragment: place.fragment,
          part: place.part,
          offset: place.start,
        })
      if (state.status === 'reading') speak(false)
    },
    again: () => {
      if (state.status === 'reading') speak(false)
    },
    stop: () => {
      hush()
      hush = () => {}
    },
  }
}
