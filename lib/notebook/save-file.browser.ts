/** Hands a file to the browser to save, under a name with the day: 我的标记-2026-11-28.json. */
export function saveFile(content: Blob, ending: string, now: Date): void {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = `我的标记-${day.join('-')}.${ending}`
  link.click()
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
