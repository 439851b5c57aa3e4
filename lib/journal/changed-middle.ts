/** Two texts with what they share at both ends taken off: 在服务| and |融入 and 在服务|和|融入. */
export type ChangedMiddle = {
  readonly before: string
  readonly old: string
  readonly new: string
  readonly after: string
}

/**
 * Tells which characters of a text were changed, by what both ends share: a correction is written with its neighbours, so
 * that it is found once, but only the changed characters are to be marked. Never cuts a character in half.
 */
export function changedMiddle(old: string, changed: string): ChangedMiddle {
  const from = [...old]
  const to = [...changed]
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let end = 0
  while (end < most - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1
  const cut = (list: readonly string[], a: number, b: number) => list.slice(a, b).join('')
  return {
    before: cut(from, 0, start),
    old: cut(from, start, from.length - end),
    new: cut(to, start, to.length - end),
    after: cut(from, from.length - end, from.length),
  }
}
