import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { addressCode } from '@/lib/hall/address-code'

/** Paints the path, which is made of rectangles, four pixels a module, and reads it as a phone does. */
function read({ size, path, quiet }: ReturnType<typeof addressCode>): string | undefined {
  const scale = 4
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const isDark = fillOf(path)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const dark = isDark(Math.floor(x / scale) - quiet + 0.5, Math.floor(y / scale) - quiet + 0.5)
      if (dark) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  return jsQR(pixels, side, side)?.data
}

/** Whether a point is inside a path of horizontal and vertical lines, by the nonzero rule that SVG fills with. */
function fillOf(path: string): (x: number, y: number) => boolean {
  const walls: { x: number; from: number; to: number }[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const wallTo = (nextX: number, nextY: number) => {
    if (nextX === x) walls.push({ x, from: y, to: nextY })
    x = nextX
    y = nextY
  }
  for (const [, command = '', values = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const [a = 0, b = 0] = (values.match(/-?[\d.]+/g) ?? []).map(Number)
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b]
    else if (command === 'm') [x, y, startX, startY] = [x + a, y + b, x + a, y + b]
    else if (command === 'h') wallTo(x + a, y)
    else if (command === 'v') wallTo(x, y + a)
    else if (command === 'H') wallTo(a, y)
    else if (command === 'V') wallTo(x, a)
    else if (command === 'L') wallTo(a, b)
    else if (command === 'l') wallTo(x + a, y + b)
    else if (/z/i.test(command)) wallTo(startX, startY)
    else throw new Error(`the path has a command ${command}`)
  }
  return (px, py) =>
    walls.reduce((sum, { x: at, from, to }) => {
      if (at > px || Math.min(from, to) > py || Math.max(from, to) < py) return sum
      return sum + Math.sign(to - from)
    }, 0) !== 0
}

describe('addressCode', () => {
  it.each([
    'https://study.example.edu.cn/issues/2022-01/05/#p12',
    'http://10.0.0.8:8080/deep/folder/issues/2022-01/07/#t1r5',
  ])('draws a code that a reader of another make reads as %s', (address) => {
    expect(read(addressCode(address))).toBe(address)
  })
})
