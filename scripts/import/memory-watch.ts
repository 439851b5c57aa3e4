import { existsSync, readFileSync } from 'node:fs'

/** The memory a process holds in MB, and the most it ever held; null where the system does not tell (only Linux does). */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  let status: string
  try {
    status = readFileSync(path, 'utf8')
  } catch (error) {
    // The process may end between the two calls.
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code)))
      return null
    throw error
  }
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

/** Looks at a process's memory ten times a second and calls once it holds more than `limit` MB; returns how to stop. */
export function watchMemory(pid: number, limit: number, onExcess: () => void): () => void {
  const timer = setInterval(() => {
    if ((memoryOf(pid)?.now ?? 0) <= limit) return
    clearInterval(timer)
    onExcess()
  }, 100)
  return () => clearInterval(timer)
}
