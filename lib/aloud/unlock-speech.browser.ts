/** Whether this browser can speak at all. */
export function hasSpeech(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
}

/**
 * Lets a phone speak later on: iOS makes a sound only after a touch that itself asked for one, and the player is fetched
 * between touch and sound. To be called by the touch, at once.
 */
export function unlockSpeech(): void {
  if (hasSpeech() && !speechSynthesis.speaking) speechSynthesis.speak(new SpeechSynthesisUtterance(''))
}
