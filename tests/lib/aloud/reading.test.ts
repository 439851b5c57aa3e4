import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createReading, type ReadingState } from '@/lib/aloud/reading'
import type { SpokenBlock } from '@/lib/aloud/spoken-sentence'
import type { Manner, Outcome, Voice } from '@/lib/aloud/voice'
import { fragmentSchema } from '@/lib/journal/ids'

const BLOCKS: readonly SpokenBlock[] = [
  { fragment: fragmentSchema.parse('h1'), kind: 'heading', parts: [{ text: '一、背景', head: '' }] },
  { fragment: fragmentSchema.parse('p1'), kind: 'text', parts: [{ text: '要学习。要落实。', head: '' }] },
]

/** A voice that writes down what it is told, and ends when the test says so. */
function fakeVoice() {
  const said: string[] = []
  const manners: Manner[] = []
  let tell: ((outcome: Outcome) => void) | null = null
  const voice: Voice = {
    choices: async () => [],
    isSpeaking: () => tell !== null,
    say: (words, manner, onOutcome) => {
      said.push(words)
      manners.push(manner)
      tell = onOutcome
      return () => {
        tell = null
      }
    },
  }
  const end = (outcome: Outcome = 'ended') => {
    const told = tell
    tell = null
    told?.(outcome)
    vi.runAllTimers()
  }
  return { voice, said, manners, end, isSpeaking: () => tell !== null }
}

function start() {
  const fake = fakeVoice()
  const states: ReadingState[] = []
  const reading = createReading({
    blocks: BLOCKS,
    voice: fake.voice,
    manner: { speed: 1, voice: null },
    onChange: (state) => states.push(state),
  })
  reading.readFrom({ fragment: 'h1', part: 0, offset: 0 })
  return { ...fake, reading, last: () => states.at(-1) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a reading', () => {
  it('says one sentence after the other, and ends', () => {
    const { said, end, last } = start()
    for (let times = 0; times < 3; times++) end()
    expect(said).toEqual(['一、背景', '要学习。', '要落实。'])
    expect(last()?.status).toBe('ended')
  })

  it('pauses by ending the sentence, and goes on with its beginning', () => {
    const { reading, said, end, isSpeaking, last } = start()
    end()
    reading.pause()
    expect(isSpeaking()).toBe(false)
    expect(last()).toMatchObject({ status: 'paused', trouble: null })
    reading.resume()
    expect(said).toEqual(['一、背景', '要学习。', '要学习。'])
  })

  it('does not go on in the silence behind a heading once it is paused', () => {
    const { reading, said, voice } = start()
    expect(voice.isSpeaking()).toBe(true)
    reading.pause()
    vi.runAllTimers()
    expect(said).toEqual(['一、背景'])
  })

  it('steps to the sentence before and behind, and no farther than there are any', () => {
    const { reading, said, last } = start()
    reading.step(-1)
    reading.step(1)
    reading.step(1)
    reading.step(1)
    expect(said).toEqual(['一、背景', '一、背景', '要学习。', '要落实。', '要落实。'])
    expect(last()?.isJump).toBe(true)
  })

  it('steps without sound while it is paused', () => {
    const { reading, said, last } = start()
    reading.pause()
    reading.step(1)
    expect(said).toEqual(['一、背景'])
    expect(last()).toMatchObject({ status: 'paused', sentence: { words: '要学习。' } })
  })

  it('takes a new speed at once, in the same sentence', () => {
    const { reading, said, manners, end } = start()
    end()
    reading.change({ speed: 2, voice: 'b' })
    expect(said.at(-1)).toBe('要学习。')
    expect(manners.at(-1)).toEqual({ speed: 2, voice: 'b' })
  })

  it('tries a sentence that failed once more, then pauses and says why', () => {
    const { said, end, last } = start()
    end('failed')
    expect(said).toEqual(['一、背景', '一、背景'])
    end('failed')
    expect(last()).toMatchObject({ status: 'paused', trouble: 'failed' })
  })

  it('pauses where no sound began, so that another touch can begin it', () => {
    const { reading, said, end, last } = start()
    end('silent')
    expect(last()).toMatchObject({ status: 'paused', trouble: 'silent' })
    reading.resume()
    expect(said).toHaveLength(2)
  })

  it('begins anew once it has ended', () => {
    const { reading, said, end } = start()
    for (let times = 0; times < 3; times++) end()
    reading.resume()
    expect(said.at(-1)).toBe('一、背景')
  })
})
