/** A voice of the device that speaks Chinese. A local one needs no network and starts at once. */
export type VoiceChoice = { readonly id: string; readonly name: string; readonly isLocal: boolean }

/** How a sentence is spoken: 0.75–2 times the usual speed, by the voice of this id (null: the best there is). */
export type Manner = { readonly speed: number; readonly voice: string | null }

/**
 * How speaking ended: `ended` as it should; `failed` because the device said so (no network for a distant voice);
 * `silent` because no sound ever began, as on a phone that wants another touch first.
 */
export type Outcome = 'ended' | 'failed' | 'silent'

/**
 * What reads aloud. The browser's speech is one (`speech-voice.browser.ts`); everything else knows only this, so that the order
 * of reading can be tested without sound. There is no pause: some phones never go on after one, so the reader says the
 * sentence again.
 */
export type Voice = {
  /** The Chinese voices, best first; waits for those that browsers list late. Empty where there are none. */
  readonly choices: () => Promise<readonly VoiceChoice[]>
  /** Speaks, and tells once how it ended. The returned function ends it at once, and then nothing is told. */
  readonly say: (words: string, manner: Manner, onOutcome: (outcome: Outcome) => void) => () => void
  /** Whether sound is being made; a phone may end it unasked when its screen goes dark. */
  readonly isSpeaking: () => boolean
}
