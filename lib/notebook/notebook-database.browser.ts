import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Outcome, troubleOf } from './trouble'

const DATABASE = 'notebook'

interface NotebookSchema extends DBSchema {
  // What a browser kept for months is not trusted: values are read by readMarks.
  marks: { key: string; value: unknown; indexes: { article: string } }
}
/** The open database of the notebook, typed by its stores. */
export type NotebookDatabase = IDBPDatabase<NotebookSchema>

/**
 * What leads from each version of the database to the next: the first makes version 1 from nothing. A step that readers
 * may have run is never changed; a new version is a new line.
 */
const MIGRATIONS: readonly ((database: NotebookDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('marks', { keyPath: 'id' }).createIndex('article', 'article')
  },
]

let opened: Promise<Outcome<NotebookDatabase>> | null = null

async function open(): Promise<Outcome<NotebookDatabase>> {
  const forget = () => {
    opened = null
  }
  try {
    return await new Promise<Outcome<NotebookDatabase>>((resolve, reject) => {
      openDB<NotebookSchema>(DATABASE, MIGRATIONS.length, {
        upgrade(database, from) {
          for (const migrate of MIGRATIONS.slice(from)) migrate(database)
        },
        blocked: () => resolve({ trouble: 'blocked' }),
        // A newer page waits in another tab: it goes first, this one opens again when next asked.
        blocking: (_from, _to, event) => {
          forget()
          if (event.target instanceof IDBDatabase) event.target.close()
        },
        terminated: forget,
      }).then((value) => resolve({ value }), reject)
    })
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

/** Opens the notebook's database on this device, once for the page; after a trouble the next call tries again. */
export async function openNotebook(): Promise<Outcome<NotebookDatabase>> {
  opened ??= open()
  const outcome = await opened
  if ('trouble' in outcome) opened = null
  return outcome
}
