import type * as z from 'zod/mini'
import { LoadError } from '../load-error'
import type { FileStore } from './file-store'

/**
 * Reads one JSON file of the archive, checks it and makes something of it; a LoadError tells the file that is not what the
 * build writes.
 */
export async function readJson<T extends z.ZodMiniType, R>(
  store: FileStore,
  address: string,
  schema: T,
  make: (content: z.infer<T>) => R,
  signal?: AbortSignal,
): Promise<R> {
  const bytes = await store.get(address, signal)
  try {
    return make(schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))))
  } catch (cause) {
    // What is damaged is not kept, so that another try fetches it again.
    store.drop(address)
    throw new LoadError('data', `${address}：${String(cause)}`, { cause })
  }
}
