import { describe, expect, test } from 'vitest'
import { captionsOf } from '@/components/article/table-captions'
import { heading, paragraph, table } from '../../samples/addressed-blocks'

const indicators = table(['序号', '指标'], [['1', '入园率']])

describe('captionsOf', () => {
  test('names a table by the heading above it', () => {
    const blocks = [heading(2, '专栏：主要指标', 'h1'), indicators]
    expect(captionsOf(blocks).get(indicators)).toBe('专栏：主要指标')
  })

  test.each([
    ['a long paragraph stands above it', [paragraph('字'.repeat(60), 'p1'), indicators]],
    ['nothing stands above it', [indicators]],
  ])('names a table by its head row where %s', (_, blocks) => {
    expect(captionsOf(blocks).get(indicators)).toBe('序号、指标')
  })
})
