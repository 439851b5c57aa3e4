import { ImportError } from '@/lib/import/import-error'
import { importBytes } from './import-bytes'
import type { FromChild, KnownIssue, ReadImport, ToChild } from './messages'

/** The process in which a file is read that nobody has looked at yet. It gets bytes and gives records or a refusal. */
function tell(message: FromChild): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()))
  })
}

/** The next message of a kind from the command; there is one of each. */
function heard<T extends ToChild['type']>(type: T): Promise<Extract<ToChild, { type: T }>> {
  return new Promise((resolve) => {
    const listen = (message: ToChild) => {
      if (message.type !== type) return
      process.off('message', listen)
      resolve(message as Extract<ToChild, { type: T }>)
    }
    process.on('message', listen)
  })
}

/** The records in the plain arrays and objects that the message holds. */
const plain = (read: ReadImport) => read as unknown as Omit<Extract<FromChild, { type: 'done' }>, 'type'>

async function importOne(): Promise<FromChild> {
  const asked = heard('import')
  await tell({ type: 'ready' })
  const { bytes, sha256, options } = await asked
  try {
    const read = await importBytes({
      bytes,
      sha256,
      options,
      known: async (id): Promise<KnownIssue> => {
        const answer = heard('known')
        await tell({ type: 'found', id })
        return answer
      },
      onProgress: (text) => void tell({ type: 'progress', text }),
    })
    return { type: 'done', ...plain(read) }
  } catch (error) {
    if (error instanceof ImportError)
      return { type: 'refused', message: error.message, details: [...error.details] }
    return { type: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

await tell(await importOne())
process.disconnect()
