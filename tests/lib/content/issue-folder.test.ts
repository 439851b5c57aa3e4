import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCorrections, replaceIssueFolder } from '@/lib/content/issue-folder.disk'
import { RecordError } from '@/lib/content/record-files'
import { issueIdSchema } from '@/lib/journal/ids'

const id = issueIdSchema.parse('2023-05')
let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'))
})
afterEach(() => {
  chmodSync(root, 0o755)
  rmSync(root, { recursive: true, force: true })
})

describe('writing the folder of an issue', () => {
  it('replaces the whole folder, old files included, and leaves nothing beside it', () => {
    replaceIssueFolder(
      root,
      id,
      new Map([
        ['01-plan.md', '旧'],
        ['02-plan.md', '旧'],
      ]),
    )
    replaceIssueFolder(root, id, new Map([['01-plan.md', '新']]))
    expect(readdirSync(root)).toEqual(['2023-05'])
    expect(readdirSync(join(root, id))).toEqual(['01-plan.md'])
    expect(readFileSync(join(root, id, '01-plan.md'), 'utf8')).toBe('新')
  })

  it('leaves what was there when a file cannot be written', () => {
    replaceIssueFolder(root, id, new Map([['01-plan.md', '旧']]))
    expect(() =>
      replaceIssueFolder(
        root,
        id,
        new Map([
          ['01-plan.md', '新'],
          ['no-such-folder/x.md', '新'],
        ]),
      ),
    ).toThrow()
    expect(readdirSync(root)).toEqual(['2023-05'])
    expect(readFileSync(join(root, id, '01-plan.md'), 'utf8')).toBe('旧')
  })

  it('creates the folder above where there is none', () => {
    const target = replaceIssueFolder(join(root, 'a', 'b'), id, new Map([['x.md', '']]))
    expect(existsSync(target)).toBe(true)
  })
})

describe('reading corrections', () => {
  const write = (text: string) => {
    mkdirSync(join(root, id), { recursive: true })
    writeFileSync(join(root, id, 'corrections.yaml'), text)
    return readCorrections([join(root, id)])
  }
  const correction = { article: '2023-05/01', find: '甲', replace: '乙', reason: '试' }

  it('takes a bare list and a file with overrides alike', () => {
    expect(write('- {article: 2023-05/01, find: 甲, replace: 乙, reason: 试}').file.corrections).toEqual([
      correction,
    ])
    expect(
      write(
        'corrections:\n  - {article: 2023-05/01, find: 甲, replace: 乙, reason: 试}\noverrides:\n  2023-05/01: {kind: plan}',
      ).file,
    ).toEqual({
      corrections: [correction],
      overrides: { '2023-05/01': { kind: 'plan' } },
      forms: [],
    })
  })

  it('takes an empty file and a missing one for no corrections', () => {
    expect(write('# 暂无\n').file.corrections).toEqual([])
    expect(readCorrections([join(root, 'nowhere')]).file.corrections).toEqual([])
  })

  it.each([
    '- {find: 甲}',
    'corrections: 12',
    '- {article: 第一篇, find: 甲, replace: 乙, reason: 试}',
    'a: [',
  ])('refuses %s by name', (text) => {
    expect(() => write(text)).toThrow(RecordError)
  })
})
