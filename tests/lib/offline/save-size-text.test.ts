import { expect, it } from 'vitest'
import { saveSizeText } from '@/lib/offline/save-size-text'

it.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [330_112, '323 KB'],
  [1_024_000, '1000 KB'],
  [1_024_001, '1.0 MB'],
  [1_048_577, '1.1 MB'],
  [12_582_912, '12.0 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(saveSizeText(bytes)).toBe(text)
})
