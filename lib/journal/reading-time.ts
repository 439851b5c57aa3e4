/** Characters of a policy text that an adult takes in per minute; 300–500 is usual for careful silent reading. */
const CHARACTERS_PER_MINUTE = 500

/**
 * The time an article takes, in whole minutes, at least one. It is a rough promise, so pages write it as
 * 「约 14 分钟」. `characters` counts visible characters, as PublishedArticle does: 7000 → 14.
 */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE))
}
