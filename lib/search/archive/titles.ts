import * as z from 'zod/mini'
import { text } from '../plain-values'
import '@/lib/journal/zod-without-eval'
import type { IssuePassages } from '../passage'

/** What can be suggested while a reader types: titles 篇名, document numbers 文号, headings 标题. */
export const suggestionTitlesSchema = z.array(text)

/** 中办发〔2021〕60号, as it stands in a title block. */
const DOCUMENT_NUMBER = /^[\p{sc=Han}]{2,12}[〔[（(]\d{4}[〕\]）)]\d{1,4}号$/u

/** Whether a text of a title block is a document number 文号; a title may end in 号 too. */
export function isDocumentNumber(text: string): boolean {
  return DOCUMENT_NUMBER.test(text)
}

/** The titles and document numbers of some issues, each once, in their order. */
export function suggestionTitles(issues: readonly IssuePassages[]): string[] {
  const texts = issues.flatMap(({ articles }) =>
    articles.flatMap(({ title, passages }) => [
      title,
      ...passages
        .filter(({ fragment }) => fragment === 'title')
        .flatMap(({ parts }) => parts.filter(isDocumentNumber)),
    ]),
  )
  return [...new Set(texts)]
}
