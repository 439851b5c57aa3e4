import type * as z from 'zod/mini'
import { LoadError } from '../load-error'
import type { FileStore } from './file-store'

/** Reads one JSON file of the archive and checks it; a LoadError tells the file that is not what the build writes. */
export async function readJson<T extends z.ZodMiniType>(
  store: FileStore,
  address: string,
  schema: T,
  signal?: AbortSignal,
): Promise<z.infer<T>> {
  const bytes = await store.get(address, signal)
  let content: unknown
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    // What is damaged is not kept, so that another try fetches it again.
    store.drop(address)
    throw new LoadError('data', `${address}：${String(cause)}`, { cause })
  }
  const parsed = schema.safeParse(content)
  if (!parsed.success) store.drop(address)
  if (!parsed.success) throw new LoadError('data', `${address}：${parsed.error.message}`)
  return parsed.data
}
