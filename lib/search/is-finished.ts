import type { SearchAnswer } from './answer'

/** Whether nothing more comes to a question by itself: all is counted, and each looser tier is through or pauses. What is near to words that stand nowhere may still follow. */
export function isFinished({ complete, loose }: SearchAnswer): boolean {
  return complete && loose.every(({ status }) => status !== 'looking')
}
