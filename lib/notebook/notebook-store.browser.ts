import type { ArticleId } from '@/lib/journal/ids'
import { changeMark, deletedMark, type MarkChange, restoredMark } from './change-mark'
import { keepMarkedArticles } from './marked-articles.browser'
import { type NotebookDatabase, openNotebook } from './notebook-database.browser'
import { type Mark, markSchema } from './notebook-mark'
import { askPersistence } from './persistence.browser'
import { type ReadMarks, readMarks } from './read-marks'
import { type Outcome, troubleOf } from './trouble'

const CHANNEL = 'notebook'

async function withDatabase<T>(work: (database: NotebookDatabase) => Promise<T>): Promise<Outcome<T>> {
  const opened = await openNotebook()
  if ('trouble' in opened) return opened
  try {
    return { value: await work(opened.value) }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

/** All that is stored, tombstones too, with the number of records that cannot be read: what a backup is made of. */
export function allRecords(): Promise<Outcome<ReadMarks>> {
  return withDatabase(async (database) => readMarks(await database.getAll('marks')))
}

/** The marks that were not deleted, in no order, with the number of records that cannot be read. */
export async function allMarks(): Promise<Outcome<ReadMarks>> {
  const records = await allRecords()
  return 'trouble' in records ? records : { value: { ...records.value, marks: live(records.value.marks) } }
}

/** The marks of one article that were not deleted, 2022-01/05. */
export function marksOf(article: ArticleId): Promise<Outcome<readonly Mark[]>> {
  return withDatabase(async (database) =>
    live(readMarks(await database.getAllFromIndex('marks', 'article', article)).marks),
  )
}

function live(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ deletedAt }) => deletedAt === null)
}

/** A transaction that ended by itself cannot be aborted again. */
function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It is undone already.
  }
}

/**
 * Changes records inside one transaction, so that two tabs cannot overwrite each other: what is read is what is written over.
 * The value comes when the transaction is complete, for a full disk is told no sooner; then the other tabs hear of it.
 */
export async function changeRecords<T>(
  work: (
    read: () => Promise<readonly Mark[]>,
    readOne: (id: string) => Promise<Mark | null>,
    write: (mark: Mark) => Promise<unknown>,
  ) => Promise<T>,
): Promise<Outcome<T>> {
  const outcome = await withDatabase(async (database) => {
    const transaction = database.transaction('marks', 'readwrite', { durability: 'strict' })
    const complete = transaction.done
    // Awaited below; a failure before that must not count as unheard.
    complete.catch(() => {})
    try {
      const value = await work(
        async () => readMarks(await transaction.store.getAll()).marks,
        async (id) => markSchema.safeParse(await transaction.store.get(id)).data ?? null,
        (mark) => transaction.store.put(mark),
      )
      await complete
      return value
    } catch (error) {
      // All or nothing: what was written before the failure must not stay alone.
      abortQuietly(transaction)
      throw error
    }
  })
  if ('trouble' in outcome) return outcome
  const marks = await allMarks()
  if ('value' in marks) keepMarkedArticles(marks.value.marks)
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
  return outcome
}

/** Replaces a stored mark by what is made of it; null where it is not there. */
function replaceMark(id: string, make: (stored: Mark) => Mark): Promise<Outcome<Mark | null>> {
  return changeRecords(async (_read, readOne, write) => {
    const stored = await readOne(id)
    if (stored === null) return null
    const mark = make(stored)
    await write(mark)
    return mark
  })
}

/** Keeps a new mark. 「已保存」 may be said when the value is there, not before. */
export async function saveMark(mark: Mark): Promise<Outcome<Mark>> {
  const saved = await changeRecords(async (_read, _readOne, write) => {
    await write(mark)
    return mark
  })
  // Now there is something to keep; nobody waits for the answer, which the list of marks shows.
  if ('value' in saved) void askPersistence()
  return saved
}

/** Changes colour or note of a stored mark, see changeMark; null where there is no such mark. */
export function editMark(id: string, change: MarkChange): Promise<Outcome<Mark | null>> {
  return replaceMark(id, (stored) => changeMark(stored, change))
}

/** Deletes a mark, leaving a tombstone; null where there is no such mark. */
export function removeMark(id: string): Promise<Outcome<Mark | null>> {
  return replaceMark(id, deletedMark)
}

/** 撤销: brings a deleted mark back as it was; null where there is no such mark. */
export function restoreMark(id: string): Promise<Outcome<Mark | null>> {
  return replaceMark(id, restoredMark)
}

/** Calls back after each change, made in this tab or another; returns the way to stop. */
export function watchNotebook(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
