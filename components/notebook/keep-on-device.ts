const KEY = 'notebook.kept'

function isAnswered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return true
  }
}

/**
 * At the first mark asks the browser to keep the notebook, and gives its answer in plain words, once. What is on the
 * device can be lost with it, so both answers name the copy that only the reader can make.
 */
export async function askToKeep(): Promise<string | undefined> {
  if (isAnswered()) return undefined
  // Missing where the site is served without encryption.
  const isKept = (await navigator.storage?.persist?.().catch(() => false)) === true
  try {
    localStorage.setItem(KEY, isKept ? 'yes' : 'no')
  } catch {}
  return isKept
    ? '已保存在这台设备上，浏览器答应长期保留。换设备或清除浏览数据前，请到“我的标记”里导出备份。'
    : '已保存在这台设备上，但浏览器没有答应长期保留，空间不足时可能被清除。请常到“我的标记”里导出备份。'
}
