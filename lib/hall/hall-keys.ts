/** What a key does in 会场模式. */
export type HallAction =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'code' }
  | { readonly do: 'type'; readonly typed: string }
  | { readonly do: 'jump'; readonly paragraph: number }

const KEYS: Readonly<Record<string, HallAction['do'] & ('next' | 'previous' | 'first' | 'last' | 'code')>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  q: 'code',
  Q: 'code',
}

/** No article has more paragraphs than can be told in so many digits. */
const MOST_DIGITS = 4

/**
 * What a key means while digits may have been typed before it: 1, 2, Enter leads to 第12段. Clickers send PageDown and
 * PageUp, some the arrows. Null for a key that means nothing here.
 */
export function hallAction(key: string, typed: string, withShift = false): HallAction | null {
  if (/^[0-9]$/.test(key)) return { do: 'type', typed: `${typed}${key}`.slice(-MOST_DIGITS) }
  if (typed !== '' && key === 'Enter') return { do: 'jump', paragraph: Number(typed) }
  if (typed !== '' && key === 'Backspace') return { do: 'type', typed: typed.slice(0, -1) }
  if (key === ' ' && withShift) return { do: 'previous' }
  const action = KEYS[key]
  return action === undefined ? null : { do: action }
}
