/** When the server was last reached, in milliseconds since 1970. */
const CHECKED_KEY = 'offline.checked'

/** Remembers that the server was reached just now, and so that what is kept is what it has. */
export function rememberChecked(): void {
  try {
    localStorage.setItem(CHECKED_KEY, String(Date.now()))
  } catch {
    // Then the line does not say when.
  }
}

function checkedText(): string {
  let stored = ''
  try {
    stored = localStorage.getItem(CHECKED_KEY) ?? ''
  } catch {
    return ''
  }
  const time = Number(stored)
  if (!(time > 0)) return ''
  const date = new Date(time)
  const two = (number: number) => String(number).padStart(2, '0')
  return `更新于${date.getMonth() + 1}月${date.getDate()}日 ${date.getHours()}:${two(date.getMinutes())}`
}

/** Says at the foot of the window that the network is away, and how old what is shown can be: 离线 · 2022年第1期 · 更新于11月29日 9:05. */
export function tellOffline(isOffline: boolean): void {
  const line = document.getElementById('offline-line')
  if (line === null) return
  line.hidden = !isOffline
  if (isOffline)
    line.textContent = ['离线', line.dataset.issueName ?? '', checkedText()]
      .filter((part) => part !== '')
      .join(' · ')
}
