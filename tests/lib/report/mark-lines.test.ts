import { expect, it } from 'vitest'
import { markLines } from '@/lib/report/mark-lines'
import { importText, issueText, readWords } from '../import/import-fixture'

it('strikes out every sign of markup that was removed, equal ones too', () => {
  const bytes = new TextEncoder().encode(issueText('在座谈会上的讲话', '同志们：', '**重点**工作是抓学习。'))
  const lines = markLines(readWords(bytes), importText(bytes).provenance, [])
  expect(lines.get(6)?.stretches.map(({ text, mark }) => [text, mark])).toEqual([
    ['****', 'removed'],
    ['重点工作是抓学习。', null],
  ])
})
