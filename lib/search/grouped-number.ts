/**
 * A whole number as readers expect it, its digits in threes: 3417 → 3,417 (GB/T 15835-2011 allows the comma in figures that are read, and
 * the search tells them in one line). By hand, not by `Intl.NumberFormat`: making one takes a slow phone 130 ms before the first result.
 */
export function groupedNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
