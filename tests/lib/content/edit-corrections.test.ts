import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addCorrection, setOverride } from '@/lib/content/edit-corrections'
import { parseCorrections } from '@/lib/content/issue-folder.disk'
import { readOverride } from '@/lib/content/read-override'
import { RecordError } from '@/lib/content/record-files'
import { articleIdSchema } from '@/lib/journal/ids'

const article = articleIdSchema.parse('2023-05/01')
const correction = { article, find: '甲: "乙" # 丙', replace: '丁', reason: '数字化差错' }
const LINES =
  '  - article: 2023-05/01\n    find: \'甲: "乙" # 丙\'\n    replace: 丁\n    reason: 数字化差错\n'

describe('addCorrection', () => {
  it('appends to the real file and changes no other byte of it', () => {
    const text = readFileSync('content/2022-01/corrections.yaml', 'utf8')
    expect(addCorrection(text, correction)).toBe(text + LINES)
  })

  it.each([
    ['no file', null, /^# 更正表/],
    ['a file of comments', '# 暂无更正\n', /^# 暂无更正/],
    ['an empty list', 'corrections: []\n', /^corrections:\n/],
    ['a bare list', '# 旧\n- {article: 2023-05/02, find: 甲, replace: 乙, reason: 试} # 甲乙\n', /# 甲乙/],
    ['overrides only', 'overrides:\n  2023-05/01: { kind: plan } # 规划\n', /\{ kind: plan \} # 规划/],
  ])('starts or goes on a list in %s', (_, text, kept) => {
    const added = addCorrection(text, correction)
    expect(added).toMatch(kept)
    expect(parseCorrections(added, '').corrections.at(-1)).toEqual(correction)
    expect(addCorrection(added, correction).startsWith(added.slice(0, added.indexOf('article')))).toBe(true)
  })
})

describe('setOverride', () => {
  it('writes the field with its reason as a comment, and takes it back', () => {
    const text = '# 头\ncorrections: []\noverrides:\n  2023-05/02: { kind: plan }\n'
    const set = setOverride(text, article, 'kind', 'opinion', '印刷本如此')
    expect(set).toBe(`${text}  2023-05/01:\n    kind: opinion # 印刷本如此\n`)
    expect(setOverride(set, article, 'people', [{ name: '张三' }], '漏认')).toContain('- name: 张三')
    const back = parseCorrections(setOverride(set, article, 'kind', undefined, ''), '')
    expect(back.overrides).toEqual({ '2023-05/01': {}, '2023-05/02': { kind: 'plan' } })
  })

  it('adds to a file that has none', () => {
    for (const text of [null, '# 暂无\n', 'corrections: []\n'])
      expect(parseCorrections(setOverride(text, article, 'title', '题: 名', '改'), '').overrides).toEqual({
        '2023-05/01': { title: '题: 名' },
      })
  })
})

describe('readOverride', () => {
  it.each([
    ['kind=opinion', 'opinion'],
    ['kind=意见', 'opinion'],
    ['page=12', 12],
    ['issuers=教育部、财政部', ['教育部', '财政部']],
    ['people=张三、李四', [{ name: '张三' }, { name: '李四' }]],
    ['people=张三（校长），李四', [{ name: '张三', role: '校长' }, { name: '李四' }]],
    ['people=[{ name: 张三, role: 校长 }]', [{ name: '张三', role: '校长' }]],
    ['title=一=二', '一=二'],
    ['date=', undefined],
  ])('reads %s', (words, value) => {
    expect(readOverride(words).value).toEqual(value)
  })

  it.each(['kind', '=意见', 'id=2023-05/02', 'kind=散文', 'people=[{'])(
    'refuses %s in a sentence',
    (words) => {
      expect(() => readOverride(words)).toThrow(RecordError)
    },
  )
})
