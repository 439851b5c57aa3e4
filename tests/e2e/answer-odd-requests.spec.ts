import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { CACHE_CONTROL, SECURITY_HEADERS } from '@/scripts/deploy/headers.mjs'

/** Sends bytes as they are and gives the status of the first answer; 0 where the server only hangs up. */
function statusOf(baseURL: string | undefined, sent: string): Promise<number> {
  const { hostname, port } = new URL(baseURL ?? '')
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(sent))
    socket.setTimeout(10_000, () => reject(new Error('no answer')))
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1')
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]
      if (status === undefined) return
      resolve(Number(status))
      socket.destroy()
    })
    // A server may hang up while the rest is still being sent.
    socket.on('error', () => resolve(0))
    socket.on('close', () => resolve(0))
  })
}
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`

test.describe('the server of npm start', () => {
  test.skip(({ baseURL }) => !/^http:\/\/127\.0\.0\.1:31/.test(baseURL ?? ''), 'another server is tested')

  const manyHeaders = Array.from({ length: 10_000 }, (_, at) => `X-${at}: a\r\n`).join('')
  const odd: Readonly<Record<string, readonly [sent: string, statuses: readonly number[]]>> = {
    'a way up, in code': [get('/..%2f..%2fpackage.json'), [400]],
    'a way up': [get('/issues/../../package.json'), [400]],
    'a way up by backslashes': [get('/..%5c..%5cpackage.json'), [400]],
    'a NUL in code': [get('/index.html%00.png'), [400]],
    'half a character': [get('/%E0%A4%A'), [400]],
    'another site': [get('http://other.example/'), [400]],
    'a very long address': [get(`/${'a'.repeat(9000)}`), [414]],
    'an address of 100,000 signs': [get(`/${'a'.repeat(100_000)}`), [0, 431]],
    'ten thousand headers': [get('/', manyHeaders), [0, 431]],
    'a post': ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n', [405]],
    'a deletion': ['DELETE /index.html HTTP/1.1\r\nHost: x\r\n\r\n', [405]],
    'no HTTP at all': ['\x16\x03\x01\x00\xee\x01\r\n\r\n', [0, 400]],
    'a file that begins with a dot': [get('/.git/config'), [404]],
  }
  for (const [name, [sent, statuses]] of Object.entries(odd)) {
    test(`answers ${name} with ${statuses.join(' or ')}, and lives`, async ({ baseURL, request }) => {
      expect(statuses).toContain(await statusOf(baseURL, sent))
      expect((await request.get('/')).status()).toBe(200)
    })
  }

  test('sends the headers of the list with every answer', async ({ request }) => {
    for (const [path, kept] of [
      ['/', CACHE_CONTROL.changing],
      ['/nowhere/', CACHE_CONTROL.missing],
      ['/search/archive.json', CACHE_CONTROL.changing],
    ] as const) {
      const headers = (await request.get(path)).headers()
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value)
      expect(headers['cache-control'], path).toBe(kept)
    }
    const page = await (await request.get('/')).text()
    const script = /src="(\/scripts\/boot-[^"]+)"/.exec(page)?.[1] ?? ''
    expect((await request.get(script)).headers()['cache-control']).toBe(CACHE_CONTROL.lasting)
  })
})
