/** The line at the upper edge of the window that grows as the article is read; its value is told in words too. */
export function ReadingLine() {
  return (
    <div
      className="reading-line needs-script"
      role="progressbar"
      aria-label="本篇阅读进度"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      suppressHydrationWarning
    />
  )
}
