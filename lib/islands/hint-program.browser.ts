/**
 * Has the browser fetch a file of a program without running it. `low` goes behind everything else on the network; else it comes beside the
 * program that imports it, not one round trip later.
 */
export function hintProgram(address: string, priority: 'auto' | 'low' = 'auto'): void {
  const hint = document.createElement('link')
  hint.rel = 'modulepreload'
  hint.href = address
  hint.fetchPriority = priority
  document.head.append(hint)
}
