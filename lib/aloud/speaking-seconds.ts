/** Syllables that a Chinese voice speaks in a second at its usual speed; the slow ones of the common systems do about four. */
const SYLLABLES_PER_SECOND = 4

/** How many syllables a character takes at most: 15555 is 一万五千五百五十五, 5% is 百分之五; a mark is a short silence. */
function syllables(character: string): number {
  if (/[0-9０-９]/.test(character)) return 1.8
  return /[%％‰]/.test(character) ? 3 : 1
}

/**
 * An upper estimate of how many seconds a voice needs for a text at a speed (0.75–2). Browsers tell no times before they
 * speak, so it goes by characters: 「坚持立德树人」 takes 1.5 s at speed 1.
 */
export function speakingSeconds(text: string, speed: number): number {
  let sum = 0
  for (const character of text) sum += syllables(character)
  return sum / SYLLABLES_PER_SECOND / speed
}
