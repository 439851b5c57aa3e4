import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Memory of the child in MB: its heap by Node's own limit, the whole process as the command watches it. */
export const MEMORY_LIMIT = 1024

/** Bundles our own files to one text; packages are loaded from where they are. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    keepNames: true,
    logLevel: 'error',
  })
  const [output] = outputFiles ?? []
  if (output === undefined) throw new Error(`${file} 没有打包成`)
  return output.text
}

/**
 * The options under which Node itself denies the process writing, processes and threads. Native add-ons stay allowed,
 * for the PDF library loads one; a Node that cannot tell the two apart (before 20.12) has only `refuse-outside`.
 */
function denials(): readonly string[] {
  const known = process.allowedNodeEnvironmentFlags
  const model = ['--permission', '--experimental-permission'].find((flag) => known.has(flag))
  if (model === undefined || !known.has('--allow-addons')) return []
  return [model, '--allow-fs-read=*', '--allow-addons']
}

/** The program of the child, as code: TypeScript's loader needs threads and a cache, which the child may not have. */
export const childCode = () => bundled('./child.ts')

/**
 * Starts a process that runs `code` and can reach nothing but its channel to us: no network, no file to write, no
 * other process. What it prints is kept from the terminal; read it from its `stderr`.
 */
export async function startChild(code: string): Promise<ChildProcess> {
  const first = Buffer.from(await bundled('./refuse-outside.ts')).toString('base64')
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      `--max-old-space-size=${MEMORY_LIMIT}`,
      ...denials(),
      `--import=data:text/javascript;base64,${first}`,
      '--input-type=module',
      '-',
    ],
    { stdio: ['pipe', 'ignore', 'pipe', 'ipc'], serialization: 'advanced', env: withoutOptions() },
  )
  // The code goes in by the standard input, so that no file of it is ever written.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(code)
  return child
}

/** NODE_OPTIONS of the caller (a loader, an inspector) are none of the child's. */
function withoutOptions(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env
  return rest
}
