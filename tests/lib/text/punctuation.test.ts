import { describe, expect, it } from 'vitest'
import { endsAtPause, endsSentence, hasInnerStop } from '@/lib/text/punctuation'

describe('the mark of a note behind a stop', () => {
  it.each(['¹', '¹²', '①', '[1]', '[n1]', '[note-1]', '〔12〕', '⁽¹⁾', '”①', '② '])(
    'does not hide the end of a sentence: 。%s',
    (mark) => {
      expect(endsSentence(`内容丰富而具体。${mark}`)).toBe(true)
      expect(hasInnerStop(`内容丰富而具体。${mark}`)).toBe(false)
      expect(hasInnerStop(`内容丰富。具体。${mark}`)).toBe(true)
    },
  )

  it('does not hide a pause', () => {
    expect(endsAtPause('内容丰富，①')).toBe(true)
  })

  it.each(['内容丰富¹', '总体要求①', '面积1200m²', '共。[一]', '共。2021'])(
    'makes no sentence of %s',
    (text) => {
      expect(endsSentence(text)).toBe(false)
    },
  )

  it('is looked for in a moment, whatever the text', () => {
    const start = performance.now()
    for (const text of ['。①'.repeat(50_000), '①'.repeat(100_000), `。${'①'.repeat(100_000)}甲`]) {
      endsSentence(text)
      hasInnerStop(text)
    }
    expect(performance.now() - start).toBeLessThan(500)
  })
})
