import { plainQuestion, type Question } from '@/lib/search/question'

/** What a reader changes of a question; a part that is `undefined` is taken off. */
export type Changes = { readonly [Part in keyof Question]?: Question[Part] | undefined }

/** Takes every filter off. The order and the looser tiers are no filters: they leave nothing out. */
export const WITHOUT_FILTERS: Changes = {
  kind: undefined,
  year: undefined,
  issue: undefined,
  article: undefined,
  titles: false,
}

/** The question with some of its parts changed. */
export function changedQuestion(question: Question, changes: Changes): Question {
  const parts = Object.entries({ ...question, ...changes }).filter(([, value]) => value !== undefined)
  return { ...plainQuestion(question.query), ...Object.fromEntries(parts) }
}
