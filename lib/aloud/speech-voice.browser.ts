import { chineseVoices } from './chinese-voices'
import { speakingSeconds } from './speaking-seconds'
import type { Voice } from './voice'

/** How long to wait for voices that a browser lists only some time after it was asked first. */
const VOICES_MS = 2000
/** How often to look whether a voice still speaks, and how long without any sound it may take to begin. */
const LOOK_MS = 250
const BEGIN_MS = 5000

const listed = () => chineseVoices(speechSynthesis.getVoices())

function voicesListed(): Promise<readonly SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    if (listed().length > 0) return resolve(listed())
    const done = () => {
      if (listed().length === 0) return
      clearTimeout(timer)
      speechSynthesis.removeEventListener?.('voiceschanged', done)
      resolve(listed())
    }
    const timer = setTimeout(() => {
      speechSynthesis.removeEventListener?.('voiceschanged', done)
      resolve(listed())
    }, VOICES_MS)
    speechSynthesis.addEventListener?.('voiceschanged', done)
  })
}

/**
 * The browser's own speech (Web Speech API). Browsers forget the event that tells the end, so a watch looks whether there is
 * still sound, and gives a sentence no more than three times the time it should take. While the page is hidden timers are
 * held back and phones fall silent: then the watch waits.
 */
export const speechVoice: Voice = {
  choices: async () =>
    (await voicesListed()).map(({ voiceURI, name, localService }) => ({
      id: voiceURI,
      name,
      isLocal: localService,
    })),

  isSpeaking: () => speechSynthesis.speaking,

  say: (words, { speed, voice }, onOutcome) => {
    const utterance = new SpeechSynthesisUtterance(words)
    const voices = listed()
    const chosen = voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0]
    if (chosen) utterance.voice = chosen
    utterance.lang = chosen?.lang ?? 'zh-CN'
    utterance.rate = speed

    let hasBegun = false
    let waited = 0
    let quiet = 0
    const longest = speakingSeconds(words, speed) * 3000 + BEGIN_MS
    const watch = setInterval(() => {
      if (document.hidden) return
      waited += LOOK_MS
      if (speechSynthesis.speaking) hasBegun = true
      quiet = speechSynthesis.speaking || speechSynthesis.pending ? 0 : quiet + LOOK_MS
      if (hasBegun && (quiet > 2 * LOOK_MS || waited > longest)) finish('ended')
      else if (!hasBegun && waited >= BEGIN_MS) finish('silent')
    }, LOOK_MS)
    const leave = () => {
      clearInterval(watch)
      utterance.onstart = null
      utterance.onend = null
      utterance.onerror = null
    }
    const finish = (outcome: Parameters<typeof onOutcome>[0]) => {
      leave()
      if (outcome !== 'ended' || waited > longest) speechSynthesis.cancel()
      onOutcome(outcome)
    }
    utterance.onstart = () => {
      hasBegun = true
    }
    utterance.onend = () => finish('ended')
    utterance.onerror = ({ error }) => finish(error === 'not-allowed' ? 'silent' : 'failed')

    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel()
    // Speech that another page has paused stays so until it is told.
    speechSynthesis.resume()
    speechSynthesis.speak(utterance)
    return () => {
      leave()
      speechSynthesis.cancel()
    }
  },
}
