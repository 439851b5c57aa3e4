import type { ScanResult } from './engines/plain-scan'

/** How an engine's answer compares with the plain scan's, each from 0 to 1; `undefined` where nothing can be said. */
export type Agreement = { readonly recall: number | undefined; readonly precision: number | undefined }

/**
 * Compares the places found. An engine that was asked for the first `limit` only is held to these: in the order of the
 * archive they must be the scan's first ones.
 */
export function agreement(
  found: readonly string[],
  truth: ScanResult,
  limit = Number.POSITIVE_INFINITY,
): Agreement {
  const wanted = new Set(truth.places.slice(0, limit))
  const right = new Set(found.filter((place) => wanted.has(place))).size
  return {
    recall: wanted.size === 0 ? undefined : right / wanted.size,
    precision: found.length === 0 ? undefined : right / found.length,
  }
}
