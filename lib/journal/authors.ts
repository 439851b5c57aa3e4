import type { ArticleRecord } from './article'

/**
 * Who speaks or signs in an article, by name, each once: 习近平. The role printed beside a name may change from issue to
 * issue; the person stays the same. Nobody where the record names nobody.
 */
export function peopleOf({ people = [] }: ArticleRecord): readonly string[] {
  return [...new Set(people.map(({ name }) => name))]
}

/**
 * The offices that issued a text, each once: those of the record, then those that only its cover notice 印发通知 names,
 * as when 教育部办公厅 sends out what 教育部 and 财政部 decided.
 */
export function issuersOf({ issuers = [], notice }: ArticleRecord): readonly string[] {
  return [...new Set([...issuers, ...(notice?.issuers ?? [])])]
}

/** Whose text it is, for the line under a title: the people, else the offices that issued it, else nobody. */
export function authorsOf(record: ArticleRecord): readonly string[] {
  const people = peopleOf(record)
  return people.length > 0 ? people : issuersOf(record)
}
