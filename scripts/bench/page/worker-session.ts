import type { CDPSession } from '@playwright/test'
import { z } from 'zod'

/** Talks with the search worker of a page over the page's own debugging session. */
export type WorkerSession = {
  /** Bytes and answers that have come to the worker so far, its program included. */
  /** Bytes that the worker's JavaScript holds, after a clean-up. */
  readonly heap: () => Promise<number>
  /** Starts to watch what the worker does with its time; it is watched from its start until the first `busy`. */
  readonly watch: () => Promise<void>
  /** Ends the watching: milliseconds in which the worker computed, up to a moment (in seconds of the browser's clock). */
  readonly busy: (until: number) => Promise<number>
}

const answerSchema = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  params: z.unknown().optional(),
})
const heapSchema = z.object({
  usedSize: z.number(),
  embedderHeapUsedSize: z.number().optional(),
  backingStorageSize: z.number().optional(),
})
const profileSchema = z.object({
  profile: z.object({
    startTime: z.number(),
    nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string() }) })),
    samples: z.array(z.number()),
    timeDeltas: z.array(z.number()),
  }),
})

/** What a thread that waits for the network or for work is seen doing. */
const WAITING = new Set(['(idle)', '(root)', 'importScripts'])

function busyMilliseconds({ profile }: z.infer<typeof profileSchema>, until: number): number {
  const waiting = new Set(
    profile.nodes.filter(({ callFrame }) => WAITING.has(callFrame.functionName)).map(({ id }) => id),
  )
  let now = profile.startTime
  let busy = 0
  for (const [i, sample] of profile.samples.entries()) {
    const delta = profile.timeDeltas[i] ?? 0
    // A sample tells what is done from its own moment on.
    now += delta
    if (now > until * 1e6) break
    if (!waiting.has(sample)) busy += profile.timeDeltas[i + 1] ?? 0
  }
  return busy / 1000
}

/**
 * Attaches to the dedicated worker that the page starts, before its first line runs. The session of a worker takes
 * neither CPU nor network throttling (Chromium: "only supported for pages"); the network's is that of the page.
 */
export async function attachWorker(page: CDPSession): Promise<WorkerSession> {
  let worker: string | undefined
  let lastId = 0
  const waiting = new Map<number, (result: unknown) => void>()

  function send(method: string, params: object = {}): Promise<unknown> {
    const sessionId = worker
    if (sessionId === undefined) throw new Error('搜索程序没有启动')
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, resolve)
      const message = JSON.stringify({ id, method, params })
      page.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  }

  page.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = answerSchema.parse(JSON.parse(message))
    if (id !== undefined) {
      waiting.get(id)?.(result)
      waiting.delete(id)
    }
  })
  page.on('Target.attachedToTarget', ({ sessionId }) => {
    worker = sessionId
    // Without answers in between: the worker blocks on its own scripts while they are on their way.
    for (const method of ['Profiler.enable', 'Profiler.start', 'Runtime.runIfWaitingForDebugger'])
      void send(method)
  })
  await page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false })

  return {
    async heap() {
      await send('HeapProfiler.collectGarbage')
      const heap = heapSchema.parse(await send('Runtime.getHeapUsage'))
      return heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0)
    },
    async watch() {
      await send('Profiler.start')
    },
    busy: async (until) => busyMilliseconds(profileSchema.parse(await send('Profiler.stop')), until),
  }
}
