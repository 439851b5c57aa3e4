import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect, createServer } from 'node:net'

/** A web server of this machine that was started for a test or a measurement. */
export type LocalServer = { readonly stop: () => Promise<void> }

/**
 * Where Debian's and other packages put a server's program; undefined where it is not installed. nginx stands in sbin, which is not on the
 * PATH of every user, so that looking along the PATH would miss it.
 */
export function installedServer(name: 'nginx' | 'caddy'): string | undefined {
  return ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin']
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path))
}

/** A port of the loopback address that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
      })
  })
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (does: boolean) => () => {
      socket.destroy()
      resolve(does)
    }
    socket.once('connect', answer(true)).once('error', answer(false))
  })
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}

/**
 * Starts a server in the foreground and waits, 10 seconds at most, until it listens on the port. Throws with all that it said where it
 * ends before that: a recipe that the server refuses is told by its own words.
 */
export async function startServer(
  program: string,
  args: readonly string[],
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<LocalServer> {
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  })
  let said = ''
  server.stderr.on('data', (part: Buffer) => {
    said = `${said}${part.toString()}`.slice(-4000)
  })
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) break
    if (await accepts(port)) return { stop: () => stopped(server) }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await stopped(server)
  throw new Error(`${program} 没有启动：${said}`)
}
