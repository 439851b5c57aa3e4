import child_process from 'node:child_process'
import cluster from 'node:cluster'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import worker_threads from 'node:worker_threads'

/**
 * Closes the process to the outside, and is loaded before anything else of the child: no connection, no look-up of a
 * name, no server, no process or thread of its own. http, https, tls and fetch all go through what is closed here.
 */
function close(owner: object, names: readonly string[]): void {
  for (const name of names) {
    // A function of its own kind, for some of these are called with `new`.
    function refused(): never {
      throw new Error(`导入文件的进程不许使用 ${name}`)
    }
    Object.defineProperty(owner, name, {
      value: refused,
      writable: false,
      configurable: false,
      enumerable: true,
    })
  }
}

/** The functions of a module whose names look like this. */
const functionsOf = (owner: object, pattern: RegExp) =>
  Object.keys(owner).filter((name) => pattern.test(name))
const LOOK_UP = /^(?:lookup|resolve|reverse)/

close(net.Socket.prototype, ['connect'])
close(net.Server.prototype, ['listen'])
close(dns, functionsOf(dns, LOOK_UP))
close(dns.promises, functionsOf(dns.promises, LOOK_UP))
close(dns.Resolver.prototype, functionsOf(Object.getPrototypeOf(dns.Resolver.prototype), LOOK_UP))
close(dgram, ['createSocket', 'Socket'])
close(child_process, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
close(cluster, ['fork'])
close(worker_threads, ['Worker'])
close(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
syncBuiltinESMExports()
