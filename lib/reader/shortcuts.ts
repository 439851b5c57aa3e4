/** What a key does 快捷键: the key as `KeyboardEvent.key` and `aria-keyshortcuts` write it, and what it does in plain words. */
export type Shortcut = { readonly key: string; readonly does: string }

/** The keys of the product under the names by which the list 快捷键 groups them. A new key is one line here. */
export const SHORTCUT_GROUPS: readonly { readonly name: string; readonly shortcuts: readonly Shortcut[] }[] =
  [
    {
      name: '阅读',
      shortcuts: [
        { key: 'j', does: '下一段' },
        { key: 'k', does: '上一段' },
        { key: '[', does: '上一篇' },
        { key: ']', does: '下一篇' },
        { key: 't', does: '目录' },
      ],
    },
    {
      name: '查找',
      shortcuts: [
        { key: '/', does: '搜索全部原文' },
        { key: 'n', does: '下一处命中' },
        { key: 'p', does: '上一处命中' },
      ],
    },
    {
      name: '标记',
      shortcuts: [
        { key: 'm', does: '划线' },
        { key: 'e', does: '写笔记' },
        { key: 'b', does: '加书签' },
        { key: 'c', does: '复制选中的文字或这一段' },
      ],
    },
    {
      name: '显示',
      shortcuts: [
        { key: 's', does: '阅读设置' },
        { key: 'g', does: '大字模式' },
        { key: 'l', does: '听读' },
        { key: 'f', does: '会场模式' },
        { key: '?', does: '这张表' },
      ],
    },
  ]

const KEYS: ReadonlySet<string> = new Set(
  SHORTCUT_GROUPS.flatMap(({ shortcuts }) => shortcuts.map(({ key }) => key)),
)

/** What of a pressed key is asked; a KeyboardEvent has it all. */
export type PressedKey = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
}

/**
 * The shortcut that a pressed key is, or null. Never with a modifier, which belongs to the browser, and never while an input
 * method composes; signs are typed with Shift on some keyboards (? and on a German one /), letters with Shift are no shortcut.
 */
export function shortcutOf(pressed: PressedKey): string | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return null
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : ''
  if (pressed.shiftKey && /[a-z]/.test(key)) return null
  return KEYS.has(key) ? key : null
}

/** Where localStorage keeps that single keys are switched off (WCAG 2.1.4): 'off', or nothing. */
export const SHORTCUTS_KEY = 'reader.shortcuts'

/** The id of the sheet 快捷键, which the key ? opens. */
export const SHORTCUTS_ID = 'shortcuts'
