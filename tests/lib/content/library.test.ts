import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { issueIds } from '@/lib/content/library.disk'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function contentWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  folders.push(folder)
  for (const name of names) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'issue.md'), '')
  }
  return folder
}

describe('issueIds', () => {
  test('are the newest first, by year and number, not by letters', () => {
    const folder = contentWith(['2022-02', '2022-99', '2022-100', '2021-12', '2023-01'])
    expect(issueIds(folder)).toEqual(['2023-01', '2022-100', '2022-99', '2022-02', '2021-12'])
  })

  test('leave out what is no issue', () => {
    const folder = contentWith(['2022-01', '草稿'])
    mkdirSync(join(folder, '2022-02'))
    expect(issueIds(folder)).toEqual(['2022-01'])
  })

  test('are none where there is no folder', () => {
    expect(issueIds(join(tmpdir(), 'no-such-library'))).toEqual([])
  })
})
