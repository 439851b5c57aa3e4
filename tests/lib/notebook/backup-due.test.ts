import { describe, expect, it } from 'vitest'
import { backupDue } from '@/lib/notebook/backup-due'
import { someHighlight } from './some-mark'

const DAY = 86_400_000
const MADE = Date.parse('2026-11-01T08:00:00.000Z')
const marks = (count: number) =>
  Array.from({ length: count }, (_, i) => someHighlight({ id: `mark-${1000 + i}` }))
const daysLater = (days: number) => new Date(MADE + days * DAY)

describe('the reminder to back up', () => {
  it('comes with 20 marks that no backup has', () => {
    expect(backupDue(marks(19), null, daysLater(1))).toBeNull()
    expect(backupDue(marks(20), null, daysLater(1))).toBe(20)
    expect(backupDue(marks(20), daysLater(1).toISOString(), daysLater(2))).toBeNull()
  })

  it('comes 30 days after the last backup, or after the first mark, where something is new', () => {
    expect(backupDue(marks(1), null, daysLater(29))).toBeNull()
    expect(backupDue(marks(1), null, daysLater(30))).toBe(1)
    expect(backupDue(marks(1), daysLater(1).toISOString(), daysLater(90))).toBeNull()
    expect(backupDue(marks(1), daysLater(-30).toISOString(), daysLater(1))).toBe(1)
    expect(backupDue([], null, daysLater(90))).toBeNull()
  })
})
