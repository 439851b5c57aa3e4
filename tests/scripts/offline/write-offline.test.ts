import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { releaseOf } from '@/lib/offline/release-record'
import { writeOffline } from '@/scripts/offline/write-offline'

let folder = ''
const put = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const get = (path: string) => readFileSync(join(folder, path), 'utf8')
const page = (words: string) =>
  `<html><head><title>${words}</title></head><body><p>${words}</p><span data-release=""></span></body></html>`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'small-site-'))
  put('index.html', page('学习参考'))
  put('404.html', page('没有这一页'))
  put(
    'issues/2022-01/index.html',
    page('目录').replace('<span', '<span class="save-size" data-keep-size="2022-01"></span><span'),
  )
  put('issues/2022-01/06/index.html', page('坚持社会主义办学方向。'.repeat(100)))
  put('downloads/2022-01.html', page('单文件网页'))
  const issue = { id: '2022-01', name: '2022年第1期', texts: '2022-01-aaaaaaaaaaaa' }
  put('search/archive.json', JSON.stringify({ issues: [issue], segments: [], variants: 'bbbbbbbbbbbb' }))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('gives the same site the same release, however often it is run', async () => {
  const { release, issue, issueName } = await writeOffline(folder)
  const worker = get('sw.js')
  expect({ issue, issueName }).toEqual({ issue: '2022-01', issueName: '2022年第1期' })
  expect((await writeOffline(folder)).release).toBe(release)
  expect(get('sw.js')).toBe(worker)
})

it('gives a site another release where one page has one other character, and the first again where it is taken back', async () => {
  const { release } = await writeOffline(folder)
  const before = get('issues/2022-01/06/index.html')
  writeFileSync(join(folder, 'issues/2022-01/06/index.html'), before.replace('方向', '方针'))
  const next = await writeOffline(folder)
  expect(next.release).not.toBe(release)
  expect(releaseOf(get('index.html'))).toBe(next.release)
  writeFileSync(join(folder, 'issues/2022-01/06/index.html'), before)
  expect((await writeOffline(folder)).release).toBe(release)
})

it('names one release in pages, search data, lists and record, and leaves files to take away as they are', async () => {
  const { release } = await writeOffline(folder)
  for (const path of ['index.html', 'issues/2022-01/index.html', 'issues/2022-01/06/index.html']) {
    expect(releaseOf(get(path))).toBe(release)
    expect(get(path)).toContain(`版本 ${release.slice(0, 8)}`)
  }
  for (const path of ['search/archive.json', 'offline/2022-01.json', 'offline/archive.json', 'release.json'])
    expect(JSON.parse(get(path))).toMatchObject({ release })
  expect(get('downloads/2022-01.html')).toBe(page('单文件网页'))
  expect(releaseOf(get('404.html'))).toBeUndefined()
})

it('says in a page how large what can be saved from it is', async () => {
  await writeOffline(folder)
  expect(get('issues/2022-01/index.html')).toContain('data-keep-size="2022-01">约 1 KB</span>')
})

it('refuses a page that wants to save what has no list', async () => {
  put('index.html', page('学习参考').replace('<span', '<span data-keep-size="2021-09"></span><span'))
  await expect(writeOffline(folder)).rejects.toThrow('没有清单：2021-09')
})
