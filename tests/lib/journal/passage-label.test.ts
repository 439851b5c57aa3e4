import { expect, test } from 'vitest'
import { fragmentSchema } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'

test.each([
  ['title', '篇名'],
  ['p12', '第12段'],
  ['p12a', '第12段之一'],
  ['p12c', '第12段之三'],
  ['p0a', '第1段之前'],
  ['h3', '标题'],
  ['s2', '落款'],
  ['t1r0', '表1表头'],
  ['t2r15', '表2第15行'],
  ['t1ar3', '表1之一第3行'],
])('names %s %s', (fragment, label) => {
  expect(passageLabel(fragmentSchema.parse(fragment))).toBe(label)
})
