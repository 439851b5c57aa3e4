import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import { recoverIfLeft } from '@/lib/content/recover-issues.disk'

const ID = '2023-05'
const OLD_SOURCE = 'tests/fixtures/import/cover-notice-before-the-plan/source.txt'
const folder = mkdtempSync(join(tmpdir(), 'killed-'))
const published = join(folder, 'published')
const root = join(folder, 'content')
const NEW_SOURCE = join(folder, 'new.txt')
afterAll(() => rmSync(folder, { recursive: true }))

const replaced = readFileSync(OLD_SOURCE, 'utf8').replace('建成统一平台', '建成统一的平台')

/** The command as one process, so that a kill hits all of it but the process that reads the file. */
const command = (source: string, out: string): ChildProcess =>
  spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/import.ts', source, '--out', out, '--replace', '--no-report'],
    { stdio: 'ignore' },
  )

async function finished(running: ChildProcess): Promise<boolean> {
  const [code, signal] = await once(running, 'close')
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the import ended with ${String(code)}`)
  return signal !== 'SIGKILL'
}

const filesIn = (path: string) =>
  readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')] as const)

/** Imports the new source and kills the command so many milliseconds later; false where it was killed before its end. */
async function killedAfter(delay: number): Promise<boolean> {
  const running = command(NEW_SOURCE, root)
  const timer = setTimeout(() => running.kill('SIGKILL'), delay)
  const whole = await finished(running)
  clearTimeout(timer)
  return whole
}

/** The same, killed as soon as a name like this shows in the content folder. */
async function killedAt(name: RegExp): Promise<boolean> {
  const running = command(NEW_SOURCE, root)
  const watcher = watch(root, (_, changed) => {
    if (name.test(changed ?? '')) running.kill('SIGKILL')
  })
  const whole = await finished(running)
  watcher.close()
  return whole
}

let before: ReturnType<typeof filesIn>
let after: ReturnType<typeof filesIn>
let duration = 0

/** Right after the kill a reader finds one whole issue, old or new; a later command finds nothing left behind. */
function expectWhole(): void {
  expect(readLibrary(root).map(({ issue }) => issue.id)).toEqual([ID])
  expect([before, after]).toContainEqual(filesIn(join(root, ID)))
  recoverIfLeft(root)
  expect(readdirSync(root).filter((name) => name !== '.import.lock')).toEqual([ID])
}

describe('the import command, killed', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    writeFileSync(NEW_SOURCE, replaced)
    await finished(command(OLD_SOURCE, published))
    before = filesIn(join(published, ID))
    cpSync(published, root, { recursive: true })
    const began = performance.now()
    await finished(command(NEW_SOURCE, root))
    duration = performance.now() - began
    after = filesIn(join(root, ID))
    expect(after).not.toEqual(before)
  }, 60_000)
  beforeEach(() => {
    rmSync(root, { recursive: true })
    cpSync(published, root, { recursive: true })
  })

  it.each([0.25, 0.5, 0.75])('after %d of its time leaves the issue whole', async (part) => {
    await killedAfter(part * duration)
    expectWhole()
  })

  it.each([
    ['the lock', /^\.import\.lock$/],
    ['the old one moved aside', /-old$/],
    ['the new one in place', /-done$/],
  ])('when there is %s leaves the issue whole', async (_, name) => {
    await killedAt(name)
    expectWhole()
  })

  it('and started again takes over the lock of the dead', async () => {
    expect(await killedAt(/^\.2023-05-\w{6}$/)).toBe(false)
    expect(readdirSync(root)).toContain('.import.lock')
    expectWhole()
    expect(await finished(command(NEW_SOURCE, root))).toBe(true)
    expect(readdirSync(root)).toEqual([ID])
    expect(filesIn(join(root, ID))).toEqual(after)
  })
})
