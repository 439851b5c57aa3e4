/**
 * The beginning of a text's fingerprint, 12 of its 64 hexadecimal digits (48 bits), as it is shown where the whole would be noise:
 * 「本篇文字指纹 SHA-256 3f9a0c12be47…」. Enough to tell two texts apart by eye; proof is only the whole, which is copied, and which
 * `sha256sum -c SHA256SUMS` compares.
 */
export function shortFingerprint(sha256: string): string {
  return `${sha256.slice(0, 12)}…`
}
