import type { Page } from '@playwright/test'

export type FakeVoice = { readonly name: string; readonly lang: string; readonly localService: boolean }

type Options = {
  readonly voices?: readonly FakeVoice[]
  /** How long after the page asked first the voices are listed. */
  readonly lateMs?: number
  /** What a browser does at the end of a sentence: it tells, it forgets to, or it never stops to claim that it speaks. */
  readonly end?: 'told' | 'forgotten' | 'endless'
  readonly sentenceMs?: number
}

export const CHINESE: readonly FakeVoice[] = [
  { name: 'Samantha', lang: 'en-US', localService: true },
  { name: '远方', lang: 'zh-CN', localService: false },
  { name: '婷婷', lang: 'zh-CN', localService: true },
]

/**
 * Puts speech without sound in the place of the browser's, before the page's own script runs. It writes down what was spoken
 * (`spoken(page)`), and takes the same short time for every sentence, unless the test ends each by `endSentence`.
 */
export async function fakeSpeech(
  page: Page,
  { voices = CHINESE, lateMs = 0, end = 'told', sentenceMs = 0 }: Options = {},
): Promise<void> {
  await page.addInitScript(
    ([listed, late, ending, length]) => {
      class Utterance extends EventTarget {
        voice: FakeVoice | null = null
        lang = ''
        rate = 1
        onstart: (() => void) | null = null
        onend: (() => void) | null = null
        onerror: (() => void) | null = null
        constructor(readonly text: string) {
          super()
        }
      }
      class Synthesis extends EventTarget {
        speaking = false
        pending = false
        current: Utterance | null = null
        spoken: { text: string; rate: number; voice: string | undefined }[] = []
        known = late === 0
        getVoices() {
          return this.known ? listed.map((voice) => ({ ...voice, voiceURI: voice.name })) : []
        }
        speak(utterance: Utterance) {
          if (utterance.text === '') return
          this.current = utterance
          this.speaking = true
          this.spoken.push({
            text: utterance.text,
            rate: utterance.rate,
            voice: utterance.voice?.name,
          })
          setTimeout(() => utterance.onstart?.(), 0)
          if (length > 0) setTimeout(() => this.current === utterance && this.end(), length)
        }
        end() {
          const ended = this.current
          if (ending === 'endless') return
          this.current = null
          this.speaking = false
          if (ending === 'told') ended?.onend?.()
        }
        cancel() {
          this.current = null
          this.speaking = false
        }
        resume() {}
      }
      const synthesis = new Synthesis()
      if (late > 0)
        setTimeout(() => {
          synthesis.known = true
          synthesis.dispatchEvent(new Event('voiceschanged'))
        }, late)
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    },
    [voices, lateMs, end, sentenceMs] as const,
  )
}

type Fake = {
  readonly speaking: boolean
  readonly spoken: readonly { readonly text: string; readonly rate: number; readonly voice: string }[]
  readonly end: () => void
}

/** Everything that was spoken since the page was opened. */
export function spoken(page: Page): Promise<Fake['spoken']> {
  return page.evaluate(() => (window.speechSynthesis as unknown as Fake).spoken)
}

/** The last words spoken. */
export async function lastSpoken(page: Page): Promise<string | undefined> {
  return (await spoken(page)).at(-1)?.text
}

export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => window.speechSynthesis.speaking)
}

/** The voice comes to the end of its sentence. */
export function endSentence(page: Page): Promise<void> {
  return page.evaluate(() => (window.speechSynthesis as unknown as Fake).end())
}
