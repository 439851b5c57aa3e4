import { describe, expect, test } from 'vitest'
import { titleLead } from '@/lib/journal/title-lead'
import { article } from '../../samples/published-article'

const title = '关于深入推进学科建设的若干意见'
const leadOf = (printed: string) => titleLead(article({ title }, [{ field: 'title', text: printed }]))

describe('titleLead', () => {
  test('is the offices printed before the title', () => {
    expect(leadOf(`教育部 财政部 ${title}`)).toBe('教育部 财政部')
  })

  test('is empty where the line is the title', () => {
    expect(leadOf(title)).toBe('')
  })

  test('is empty where the line says something else', () => {
    expect(leadOf('关于学科建设的意见')).toBe('')
  })

  test('is empty where no line is printed', () => {
    expect(titleLead(article({ title }))).toBe('')
  })
})
