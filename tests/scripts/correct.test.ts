import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { told } from './told'

const root = mkdtempSync(join(tmpdir(), 'correct-'))
const issue = join(root, '2023-05')
const SOURCE = 'tests/fixtures/import/cover-notice-before-the-plan/source.txt'

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr: told(stderr) }
}
const correct = (...args: readonly string[]) => run('correct', '--content', root, '--no-report', ...args)
const read = (name: string) => readFileSync(join(issue, name), 'utf8')

beforeAll(() => {
  run('import', SOURCE, '--out', root, '--no-report')
}, 60_000)
afterAll(() => rmSync(root, { recursive: true }))

describe('the correct command', { timeout: 120_000 }, () => {
  it('writes the correction behind the comments of the file, imports the issue and shows the summary', () => {
    writeFileSync(join(issue, 'corrections.yaml'), '# 由编辑部维护\n')
    const { status, stdout } = correct('2023-05/01', '建成统一平台', '建成统一的平台', '--reason', '脱字')
    expect(status).toBe(0)
    expect(stdout).toContain('更正 1 处，其余逐字一致。')
    expect(stdout).toContain('已写入')
    expect(read('corrections.yaml')).toMatch(
      /^# 由编辑部维护\n[\s\S]*replace: 建成统一的平台\n {4}reason: 脱字\n$/,
    )
    expect(read('01-plan.md')).toContain('建成统一的平台')
    expect(run('check', '--content', root).status).toBe(0)
  })

  it('sets a field by --set', () => {
    const { status, stdout } = correct('2023-05/01', '--set', 'kind=意见', '--reason', '印刷本如此')
    expect(status).toBe(0)
    expect(stdout).toContain('编者指定的字段 1 项，其余逐字一致。')
    expect(read('corrections.yaml')).toContain('kind: opinion # 印刷本如此')
    expect(readdirSync(issue)).toContain('01-opinion.md')
    expect(run('check', '--content', root).status).toBe(0)
    expect(correct('2023-05/01', '--set', 'kind=', '--reason', '取消').status).toBe(0)
    expect(readdirSync(issue)).toContain('01-plan.md')
  })

  it('refuses in plain words and leaves every file as it was', () => {
    const before = readdirSync(issue).map(read)
    const reason = ['--reason', '试验']
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[], '没有指明哪一篇'],
      [['第一篇', '甲', '乙', ...reason], '篇号“第一篇”写法不对'],
      [['2024-01/01', '甲', '乙', ...reason], '没有 2024-01 这一期：现有 2023-05。'],
      [['2023-05/09', '甲', '乙', ...reason], '没有 2023-05/09 这一篇：这一期有 2023-05/01'],
      [['2023-05/01', '没有这些字', '乙', ...reason], '里没有“没有这些字”'],
      [
        ['2023-05/01', '数字化建设', '信息化建设', ...reason],
        '请把原字写长一些，或在命令后加上 --occurrence',
      ],
      [['2023-05/01', '平台', '系统', '--occurrence', '99', ...reason], '没有第 99 处'],
      [['2023-05/01', '平台', '系统', '--occurrence', '一', ...reason], '应是第几处的数字'],
      [['2023-05/01', '平台', '平台', ...reason], '没有要改的'],
      [['2023-05/01', '平台', '系统'], '没有写明理由'],
      [['2023-05/01', '--set', 'kind=plan', ...reason], '文类现在就是“规划方案”'],
      [['2023-05/01', '--set', 'titel=甲', ...reason], '没有“titel”这个字段'],
      [['2023-05/01', '--set', 'date=昨天', ...reason], '应写作 2022-03-01 这样的日期'],
      [['2023-05/01', '甲', '乙', '丙', ...reason], '写多了'],
    ]
    for (const [args, message] of cases) {
      const { status, stdout, stderr } = correct(...args)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toContain(message)
      expect(stderr).not.toContain('    at ')
    }
    expect(readdirSync(issue).map(read)).toEqual(before)
  })

  it('makes a heading of a paragraph and joins two, and takes both back', () => {
    const before = read('01-plan.md')
    const form = (words: string, name: string) =>
      correct('2023-05/01', words, '--form', name, '--reason', '印刷本如此')
    expect(form('为加快数字化', '标题').status).toBe(0)
    expect(read('01-plan.md')).toContain('## 为加快数字化建设')
    expect(form('2. 建设任务', '接上段').status).toBe(0)
    expect(read('01-plan.md')).toContain('平台。2. 建设任务。')
    expect(run('check', '--content', root).stdout).toContain('其余逐字一致')
    expect(form('2. 建设任务', '标题').stderr).toContain('没有以这些字开头的段落')

    expect(correct('2023-05/01', '为加快数字化', '--undo').status).toBe(0)
    expect(correct('2023-05/01', '2. 建设任务', '--undo').status).toBe(0)
    expect(read('01-plan.md')).toBe(before)
    expect(correct('2023-05/01', '2. 建设任务', '--undo').stderr).toContain('没有对“2. 建设任务”的更正')
  })

  it('takes a paragraph away that a correction empties, and says nothing of a stack', () => {
    const { status, stderr } = correct('2023-05/01', '加强投入，严格考核。', '', '--reason', '误录')
    expect([status, stderr]).toEqual([0, ''])
    expect(read('01-plan.md')).not.toContain('严格考核')
    expect(run('check', '--content', root).status).toBe(0)
    expect(correct('2023-05/01', '加强投入，严格考核。', '--undo').status).toBe(0)
  })

  it('empties a field that was read', () => {
    expect(correct('2023-05/01', '--set', 'period=', '--reason', '误读').status).toBe(0)
    expect(read('01-plan.md')).not.toContain('period:')
    expect(run('check', '--content', root).status).toBe(0)
  })
})
