/**
 * A date of a record as Chinese readers write it: 2022-01-26 → 2022年1月26日. Only the form changes; the text of the
 * journal itself is always shown as printed. Anything that is not such a date comes back unchanged.
 */
export function dateLabel(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return iso
  return `${found[1]}年${Number(found[2])}月${Number(found[3])}日`
}
