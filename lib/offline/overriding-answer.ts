import { releaseOf } from './release-record'

/** The release stands at the beginning of a page; so much of it is looked at, in characters. */
const LOOKED_AT = 4096

/** A login, or a proxy that wants one: to be shown as it is. */
const ASKS_FOR_LOGIN = [401, 403, 407, 511]

/**
 * The answer of the network where it must be shown before any page that is kept, else null: a login that is asked for, a way elsewhere, or a
 * page that is none of this site by its beginning; a gateway may answer under any address with a form to log in. Of a page of the
 * site no more is read than that takes.
 */
export async function overridingAnswer(fetching: Promise<Response | null>): Promise<Response | null> {
  const answer = await fetching
  if (answer === null) return null
  if (answer.type === 'opaqueredirect' || ASKS_FOR_LOGIN.includes(answer.status)) return answer
  const reader = answer.body?.getReader()
  if (reader === undefined) return null
  const decoder = new TextDecoder()
  const chunks: Uint8Array[] = []
  let [text, isDone] = ['', !answer.ok]
  while (!isDone && text.length < LOOKED_AT && releaseOf(text) === undefined) {
    const { done, value } = await reader.read()
    isDone = done
    if (value === undefined) continue
    chunks.push(value)
    text += decoder.decode(value, { stream: true })
  }
  if (answer.ok && releaseOf(text) === undefined) return new Response(streamOf(chunks, reader), answer)
  // The rest is not asked for; that it is not is no trouble.
  reader.cancel().catch(() => {})
  return null
}

/** What was read of a body, and what comes behind it. */
function streamOf(
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
    },
    pull: async (controller) => {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
