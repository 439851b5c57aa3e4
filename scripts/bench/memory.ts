/** Bytes held by JavaScript after a clean-up: heap, buffers and what stands outside. Needs `--expose-gc`. */
export function usedMemory(): number {
  // Twice: what the first run finalises, the second frees.
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  // `external` counts the buffers already.
  return heapUsed + external
}
