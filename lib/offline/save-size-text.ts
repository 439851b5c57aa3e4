/**
 * How much 离线保存 brings onto the device, as a reader compares it with what his telephone shows: 330,112 bytes → 323 KB, from one megabyte on with
 * one decimal: 12,582,912 bytes → 12.0 MB. Rounded upwards, so that it never says less than there is.
 */
export function saveSizeText(bytes: number): string {
  const KB = 1024
  if (bytes <= 1000 * KB) return `${Math.ceil(bytes / KB)} KB`
  return `${(Math.ceil((bytes * 10) / (KB * KB)) / 10).toFixed(1)} MB`
}
