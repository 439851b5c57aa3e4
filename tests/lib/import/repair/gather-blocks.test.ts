import { describe, expect, it } from 'vitest'
import { readText } from '@/lib/import/read/read-text'
import { gatherBlocks } from '@/lib/import/repair/gather-blocks'

const blocksOf = (...lines: readonly string[]) =>
  gatherBlocks(readText(new TextEncoder().encode(lines.join('\n'))).lines).map(({ text }) => text)

const HEADING = '　　落实立德树人根本任务的主要做法和经验体会'
const LONG = '学校党委坚持把思想政治工作摆在重要位置，着力构建大思政工作格局，'.repeat(2)

describe('gathering lines into paragraphs', () => {
  it('goes on at the margin under a line that is set in and reaches the measure', () => {
    expect(
      blocksOf(
        '　　会议强调，建设教育强国是一项复杂的系统工程，需要我们',
        '紧紧围绕立德树人这个根本任务，培养德智体美劳全面发展的社会',
        '主义建设者和接班人。',
        '　　会议指出，各级党委和政府坚持把教育作为国之大计、党之',
        '大计。',
      ),
    ).toHaveLength(2)
  })

  it('leaves headings apart that are set in above paragraphs of one long line', () => {
    const lines = [HEADING, `${LONG}取得实效。`, HEADING, `${LONG}再上台阶。`, HEADING, `${LONG}形成合力。`]
    expect(blocksOf(...lines)).toHaveLength(6)
  })

  it('never begins a paragraph with a mark that stands inside a sentence', () => {
    expect(blocksOf('坚持把教育作为国之大计、党之大计', '，作出优先发展教育的重大决策。')).toHaveLength(1)
  })
})
