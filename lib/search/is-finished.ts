import type { SearchAnswer } from './answer'

/** Whether nothing was found, exactly or more loosely: then the search goes on for what is near. */
function isNothing({ complete, hits, loose }: SearchAnswer): boolean {
  return complete && hits === 0 && loose.every((list) => list.hits === 0)
}

/**
 * Whether nothing more comes to a question by itself: all is counted, each looser tier is through or pauses, and where nothing was found
 * also what is near has been looked for. Only then may it be said that the archive does not have the words.
 */
export function isFinished(answer: SearchAnswer): boolean {
  const { complete, loose, near } = answer
  if (isNothing(answer)) return near?.status === 'complete'
  return complete && loose.every(({ status }) => status !== 'looking')
}
