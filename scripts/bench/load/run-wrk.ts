import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'

/** What a server did under load: latencies in milliseconds; `errors` counts connections, reads, writes, time-outs and answers from 400 on. */
export type LoadFigures = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
  readonly requests: number
  readonly bytesPerAnswer: number
}

const reportSchema = z.object({
  requests: z.number(),
  bytes: z.number(),
  /** In microseconds, as the latencies. */
  duration: z.number(),
  p50: z.number(),
  p99: z.number(),
  connect: z.number(),
  read: z.number(),
  write: z.number(),
  timeout: z.number(),
  status: z.number(),
})

/** Reads what `wrk-report.lua` has wrk print; throws where wrk ended without it. */
export function readWrkReport(printed: string): LoadFigures {
  const line = /^JSON (.*)$/m.exec(printed)?.[1]
  if (line === undefined) throw new Error(`wrk 没有给出结果：${printed}`)
  const { requests, bytes, duration, p50, p99, ...errors } = reportSchema.parse(JSON.parse(line))
  return {
    perSecond: requests / (duration / 1e6),
    p50: p50 / 1000,
    p99: p99 / 1000,
    errors: Object.values(errors).reduce((sum, count) => sum + count, 0),
    requests,
    bytesPerAnswer: requests === 0 ? 0 : bytes / requests,
  }
}

/** Whether wrk is installed. It has no option that only tells its version: without an address it complains and ends. */
export const hasWrk = (): boolean => spawnSync('wrk', ['--version']).error === undefined

/** Asks for one address again and again, as browsers do that take brotli. `seconds` is how long. */
export async function runWrk(
  address: string,
  { connections, seconds, encoding }: { connections: number; seconds: number; encoding: string },
): Promise<LoadFigures> {
  const amount = ['-t2', `-c${connections}`, `-d${seconds}s`]
  const args = [...amount, '-s', 'scripts/bench/load/wrk-report.lua', '-H', `Accept-Encoding: ${encoding}`]
  const wrk = spawn('wrk', [...args, address], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  const keep = (part: Buffer) => {
    printed += part.toString()
  }
  wrk.stdout.on('data', keep)
  wrk.stderr.on('data', keep)
  await once(wrk, 'close')
  return readWrkReport(printed)
}
