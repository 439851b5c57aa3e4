import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotebookFile, writeNotebookFile } from '@/lib/notebook/notebook-file'
import { anyNotebook, someHighlight } from './some-mark'

const NOW = '2026-11-28T08:00:00.000Z'

describe('a backup', () => {
  it('read again is equal to what was written', () => {
    fc.assert(
      fc.property(anyNotebook, (marks) => {
        expect(readNotebookFile(writeNotebookFile(marks, NOW))).toEqual({ marks, broken: 0 })
      }),
    )
  })

  it('is read with the mark that an editor puts before it', () => {
    const file = `\uFEFF${writeNotebookFile([someHighlight()], NOW)}`
    expect(readNotebookFile(file)).toEqual({ marks: [someHighlight()], broken: 0 })
  })

  it('loses a broken record and no other', () => {
    const file = JSON.parse(writeNotebookFile([someHighlight()], NOW))
    const others = [null, { ...someHighlight(), color: 'red' }, { ...someHighlight(), updatedAt: 'soon' }]
    file.marks.push(...others)
    expect(readNotebookFile(JSON.stringify(file))).toEqual({ marks: [someHighlight()], broken: 3 })
  })

  it.each([
    ['no JSON', '我的标记', /不是标记的备份，或者已经损坏/],
    ['one cut off', writeNotebookFile([someHighlight()], NOW).slice(0, 200), /已经损坏/],
    ['a list', '[]', /不是本站标记的备份/],
    ['a file of something else', '{"format":"other","version":1,"marks":[]}', /不是本站标记的备份/],
    [
      'one of a later version',
      writeNotebookFile([], NOW).replace('"version": 1', '"version": 2'),
      /更新的版本/,
    ],
  ])('is refused in plain words: %s', (_, text, refusal) => {
    expect(readNotebookFile(text)).toEqual({ refusal: expect.stringMatching(refusal) })
  })
})
