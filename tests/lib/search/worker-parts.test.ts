import { describe, expect, it } from 'vitest'
import { QUOTES_PART, readWorkerName } from '@/lib/search/worker-parts'

describe('the name of a worker', () => {
  it('tells what it is for, and of which release', () => {
    expect(readWorkerName('8f7b987964c5')).toEqual({ isForQuotes: false, release: '8f7b987964c5' })
    expect(readWorkerName(`${QUOTES_PART}8f7b987964c5`)).toEqual({
      isForQuotes: true,
      release: '8f7b987964c5',
    })
  })

  it('has no release in development', () => {
    expect(readWorkerName('').release).toBe('')
    expect(readWorkerName(QUOTES_PART).release).toBe('')
  })
})
