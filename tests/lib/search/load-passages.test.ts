import { describe, expect, test } from 'vitest'
import { createPassageLoader } from '@/lib/search/load-passages'
import { issuePassages, searchManifest } from '@/lib/search/passages'
import { sampleIssue } from './sample-issue'

const FILES: Record<string, unknown> = {
  '/search/issues.json': searchManifest([sampleIssue]),
  '/issues/2031-02/passages.json': issuePassages(sampleIssue),
}

function loaderOf(files: Record<string, unknown>, asked: string[] = []) {
  return createPassageLoader(async (address) => {
    asked.push(address)
    if (!(address in files)) throw new TypeError('Failed to fetch')
    return files[address]
  })
}

describe('createPassageLoader', () => {
  test('loads every issue of the manifest', async () => {
    await expect(loaderOf(FILES)()).resolves.toEqual([issuePassages(sampleIssue)])
  })

  test('tells which file did not come', async () => {
    await expect(loaderOf({})()).rejects.toMatchObject({
      reason: 'network',
      message: expect.stringContaining('/search/issues.json：'),
    })
  })

  test('tells which file is not what it should be', async () => {
    const files = { ...FILES, '/issues/2031-02/passages.json': { articles: '<html>' } }
    await expect(loaderOf(files)()).rejects.toMatchObject({
      reason: 'data',
      message: expect.stringContaining('/issues/2031-02/'),
    })
    await expect(loaderOf({ '/search/issues.json': '<html>' })()).rejects.toMatchObject({ reason: 'data' })
  })

  test('asks at a retry only for what has not come yet', async () => {
    const asked: string[] = []
    const other = '/issues/2031-01/passages.json'
    const files: Record<string, unknown> = {
      ...FILES,
      '/search/issues.json': [...searchManifest([sampleIssue]), { id: '2031-01', passages: other }],
    }
    const load = loaderOf(files, asked)
    await expect(load()).rejects.toMatchObject({ reason: 'network' })
    files[other] = { ...issuePassages(sampleIssue), id: '2031-01' }
    asked.length = 0
    await expect(load()).resolves.toHaveLength(2)
    expect(asked).toEqual(['/search/issues.json', other])
  })
})
