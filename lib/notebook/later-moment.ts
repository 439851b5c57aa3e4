/**
 * The moment to write on a change: now, or a millisecond after what is there already. A clock that was set back must
 * not let a change look older than what it changes, for merging takes the later one.
 */
export function laterMoment(...written: readonly string[]): string {
  const after = Math.max(...written.map((each) => Date.parse(each) + 1))
  return new Date(Math.max(Date.now(), after)).toISOString()
}
