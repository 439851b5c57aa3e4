import { describe, expect, test } from 'vitest'
import { overridingAnswer } from '@/lib/offline/overriding-answer'

const OURS = `<!doctype html><html><head><meta name="release" content="0123456789ab"/></head>${'正文'.repeat(5000)}`
const answer = (body: string | null, status = 200) => Promise.resolve(new Response(body, { status }))

describe('the answer of the network', () => {
  test.each([401, 403, 407, 511])('that asks for a login with %d is shown', async (status) => {
    expect((await overridingAnswer(answer('请登录', status)))?.status).toBe(status)
  })

  test('that is a page of another site is shown whole, however long it is', async () => {
    for (const page of ['<h1>统一身份认证</h1>', `<h1>统一身份认证</h1>${'填充'.repeat(20_000)}`])
      expect(await (await overridingAnswer(answer(page)))?.text()).toBe(page)
  })

  test('that is a page of this site, of whatever release, gives way to the page that is kept', async () => {
    expect(await overridingAnswer(answer(OURS))).toBeNull()
  })

  test.each([404, 500, 502])('that failed with %d, or never came, gives way too', async (status) => {
    expect(await overridingAnswer(answer('<h1>出错</h1>', status))).toBeNull()
    expect(await overridingAnswer(Promise.resolve(null))).toBeNull()
  })

  test('is not read further than it takes', async () => {
    let asked = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          asked += 1
          controller.enqueue(new TextEncoder().encode(asked === 1 ? OURS.slice(0, 200) : '正文'))
        },
      },
      { highWaterMark: 0 },
    )
    expect(await overridingAnswer(Promise.resolve(new Response(body)))).toBeNull()
    expect(asked).toBe(1)
  })
})
