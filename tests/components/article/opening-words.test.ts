import { describe, expect, test } from 'vitest'
import { openingWords } from '@/components/article/opening-words'

describe('openingWords', () => {
  test.each([
    [
      '，把发展科技第一生产力、培养人才第一资源、增强创新第一动力更好结合起来，',
      '把发展科技第一生产力、培养人才第一资源……',
      'starts with a word and ends where the text pauses',
    ],
    [
      '《教育强国推进工程中央预算内投资专项管理办法》（发改社会规〔2021〕525号）',
      '《教育强国推进工程中央预算内投资专项管理办法》……',
      'keeps the marks around a title',
    ],
    [
      '加快推进中国特色世界一流大学和一流学科建设与高等教育内涵式发展和现代化',
      '加快推进中国特色世界一流大学和一流学……',
      'cuts a text without a pause after eighteen characters',
    ],
    ['”。人才强国', '人才强国', 'leaves a short run whole'],
  ])('%s → %s (%s)', (words, opening) => {
    expect(openingWords(words)).toBe(opening)
  })
})
