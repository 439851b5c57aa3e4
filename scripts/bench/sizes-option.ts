/** Reads `1,100,500` from the command line, smallest first. */
export function sizesOption(text: string): readonly number[] {
  const sizes = text.split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error(`期数应写作 1,100,500，不是“${text}”`)
  return sizes.sort((a, b) => a - b)
}
