import { describe, expect, it } from 'vitest'
import { barPlace } from '@/components/ui/bar-place'

const BAR = { width: 300, height: 50 }
const ROOM = { top: 96, bottom: 768, width: 1280 }
const line = (top: number, left = 400, right = 700) => ({ top, bottom: top + 30, left, right })

describe('the bar beside words', () => {
  it('stands below the end of the words', () => {
    expect(barPlace(line(300), line(360), BAR, ROOM)).toEqual({ left: 550, top: 398 })
  })

  it('stands above their beginning where there is no room below', () => {
    expect(barPlace(line(600), line(720), BAR, ROOM)).toEqual({ left: 250, top: 542 })
  })

  it('goes to the foot of the window where the words fill it', () => {
    expect(barPlace(line(100), line(740), BAR, ROOM)).toBeUndefined()
  })

  it('goes there too where the words are out of sight', () => {
    expect(barPlace(line(900), line(960), BAR, ROOM)).toBeUndefined()
    expect(barPlace(line(-400), line(-340), BAR, ROOM)).toBeUndefined()
  })

  it('goes there in a window that it would fill from side to side', () => {
    expect(barPlace(line(300, 20, 100), line(300, 20, 100), BAR, { ...ROOM, width: 390 })).toBeUndefined()
  })

  it.each([
    [1270, 972],
    [20, 8],
  ])('keeps inside the window where the words end at %d', (right, left) => {
    expect(barPlace(line(300), line(300, 0, right), BAR, ROOM)?.left).toBe(left)
  })
})
