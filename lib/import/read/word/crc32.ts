const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * The check sum CRC-32 of a ZIP entry, carried on over its chunks: `crc32(second, crc32(first))`. A bit that fell over in a
 * Word file may still inflate to readable text; only the sum tells that a character is not the one that was written.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  for (let i = 0; i < bytes.length; i++) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[i] ?? 0)) & 255] ?? 0)
  return ~value >>> 0
}
