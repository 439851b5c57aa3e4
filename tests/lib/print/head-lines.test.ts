import { describe, expect, test } from 'vitest'
import { headLines } from '@/lib/print/head-lines'
import { article } from '../../samples/published-article'

const TITLE = '关于加强学习的意见'
const fieldsOf = (...args: Parameters<typeof headLines>) => headLines(...args).map(({ field }) => field)

describe('headLines', () => {
  test('keeps the order in which the journal prints the lines', () => {
    const printed = [
      { field: 'documentNumber' as const, text: '教研〔2022〕1号' },
      { field: 'title' as const, text: TITLE },
    ]
    expect(headLines(article({ title: TITLE }, printed), [])).toEqual([
      { field: 'documentNumber', text: '教研〔2022〕1号' },
      { field: 'title', text: TITLE },
    ])
  })

  test('leaves out what only the record knows, and the lines of the cover notice', () => {
    const printed = [
      { field: 'notice.title' as const, text: '关于印发《意见》的通知' },
      { field: 'title' as const, text: TITLE },
    ]
    const people = [{ name: '怀进鹏', role: '教育部部长' }]
    expect(fieldsOf(article({ title: TITLE, people, date: '2022-01-26' }, printed), [])).toEqual(['title'])
  })

  test('shows the title of the record, whatever its line says before it', () => {
    const printed = [{ field: 'title' as const, text: `教育部 财政部 ${TITLE}` }]
    expect(headLines(article({ title: TITLE }, printed), [])).toEqual([{ field: 'title', text: TITLE }])
  })

  test('shows what staff set in place of a printed line, and nothing where none was printed', () => {
    const shown = article({ title: TITLE }, [{ field: 'shoulderTitle', text: '引题' }])
    const set = { article: shown.record.id, value: '新副题' }
    expect(headLines(shown, [{ ...set, field: 'subtitle', printed: '旧副题' }])).toEqual([
      { field: 'shoulderTitle', text: '引题' },
      { field: 'title', text: TITLE },
      { field: 'subtitle', text: '新副题' },
    ])
    expect(fieldsOf(shown, [{ ...set, field: 'date', printed: '' }])).toEqual(['shoulderTitle', 'title'])
  })
})
