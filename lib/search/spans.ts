/** A stretch of a text: from `start` up to, not including, `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

/**
 * Joins the spans that overlap, so that each character is marked once: two words of a query may share some (「中国特色」 and
 * 「特色社会」). Touching spans stay two hits. The input is in order of start, and so is the result.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last !== undefined && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else merged.push(span)
  }
  return merged
}
