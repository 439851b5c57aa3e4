import { describe, expect, test } from 'vitest'
import { articleAddress, issueAddress, printAddress } from '@/lib/journal/addresses'
import { articleIdSchema, issueIdSchema } from '@/lib/journal/ids'

describe('addresses', () => {
  test('an issue is a folder', () => {
    expect(issueAddress(issueIdSchema.parse('2022-01'))).toBe('/issues/2022-01/')
  })

  test('an article is a folder of its issue', () => {
    expect(articleAddress(articleIdSchema.parse('2022-01/05'))).toBe('/issues/2022-01/05/')
  })

  test('the print edition is a folder of its issue that no article can have', () => {
    expect(printAddress(issueIdSchema.parse('2022-01'))).toBe('/issues/2022-01/print/')
  })
})
