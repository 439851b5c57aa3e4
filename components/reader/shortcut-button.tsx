import { SHORTCUTS_ID } from '@/lib/reader/shortcuts'

/** 键盘操作 at the foot of every page, for who has a keyboard: opens the list of keys. */
export function ShortcutButton() {
  return (
    <button
      type="button"
      className="shortcut-button needs-script"
      popoverTarget={SHORTCUTS_ID}
      aria-keyshortcuts="?"
    >
      键盘操作
    </button>
  )
}
