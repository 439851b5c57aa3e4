import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { NO_CORRECTIONS } from '@/lib/journal/corrections'
import { importApart } from '../../scripts/import/import-apart'
import { startChild } from '../../scripts/import/start-child'
import { issueText } from '../lib/import/import-fixture'

const folder = mkdtempSync(join(tmpdir(), 'child-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs an expression in the child and gives what became of it. */
async function tried(expression: string): Promise<string> {
  const child = await startChild(`
    const net = await import('node:net'), http = await import('node:http'), dns = await import('node:dns')
    const fs = await import('node:fs'), dgram = await import('node:dgram')
    const cp = await import('node:child_process'), threads = await import('node:worker_threads')
    let answer = 'done'
    try { await (${expression}) } catch (error) { answer = String(error.code ?? error.message) }
    process.send(answer, () => process.disconnect())
  `)
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(String(answer)))
    child.once('error', reject)
    child.once('close', (code) => resolve(`ended ${code}`))
  })
}

describe('the process that reads a file', { timeout: 60_000 }, () => {
  it.each([
    ['a connection', 'net.connect(80, "127.0.0.1")'],
    ['a request', 'http.get("http://127.0.0.1/")'],
    ['fetch', 'fetch("http://127.0.0.1/")'],
    ['a look-up', 'dns.promises.lookup("example.org")'],
    ['a socket of datagrams', 'dgram.createSocket("udp4")'],
    ['a server', 'net.createServer().listen(0)'],
    ['a process', 'cp.spawnSync("true")'],
    ['a thread', 'new threads.Worker("", { eval: true })'],
  ])('is refused %s', async (_, expression) => {
    expect(await tried(expression)).toMatch(/^导入文件的进程不许使用/)
  })

  it('can write no file, and reads those of its libraries', async () => {
    const path = JSON.stringify(join(folder, 'x'))
    expect(await tried(`fs.writeFileSync(${path}, "")`)).toBe('ERR_ACCESS_DENIED')
    expect(await tried('fs.readFileSync("package.json")')).toBe('done')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('an import apart', { timeout: 60_000 }, () => {
  const bytes = new TextEncoder().encode(issueText('阅读方案', '', '为推动阅读，制定本方案。'))
  const known = () => ({ corrections: NO_CORRECTIONS, earlier: null })

  it('gives the records of the file', async () => {
    const { imported } = await importApart(bytes, { options: {}, known })
    expect(imported.articles.map(({ record }) => record.title)).toEqual(['阅读方案'])
  })

  it('is ended in one sentence when its time is over', async () => {
    const late = importApart(bytes, { options: {}, known, timeLimit: 1 })
    await expect(late).rejects.toThrow(ImportError)
    await expect(late).rejects.toThrow(/^[^\n]*一分钟[^\n]*。$/)
  })

  it('is ended in one sentence when it takes too much memory', async () => {
    // Not a file: a program in the child's place that fills its memory.
    const full = importApart(bytes, {
      options: {},
      known,
      code: 'const kept = []; setInterval(() => kept.push(Buffer.alloc(2e8, 1)), 5)',
    })
    await expect(full).rejects.toThrow(/^[^\n]*内存[^\n]*。$/)
    const heap = importApart(bytes, {
      options: {},
      known,
      code: 'const k = []; for (;;) k.push({ a: k.length })',
    })
    await expect(heap).rejects.toThrow(/^[^\n]*内存[^\n]*。$/)
  })

  it('passes a bug of the program on as what it is', async () => {
    const failed = importApart(bytes, { options: {}, known, code: 'throw new TypeError("boom")' })
    await expect(failed).rejects.toThrow('boom')
    await expect(failed).rejects.not.toBeInstanceOf(ImportError)
  })
})
