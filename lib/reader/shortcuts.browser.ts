import { deviceText } from '@/lib/device/device-text.browser'
import { stepPlace } from './current-place.browser'
import { SHORTCUTS_ID, SHORTCUTS_KEY, shortcutOf } from './shortcuts'
import { slots } from './slots.browser'

/** Choices and buttons are inputs too, but nothing is typed into them. */
const TYPED_INTO =
  'input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset], [type=range]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/** What a click or the focus means something to. */
const CONTROL = 'a[href], button, input, summary, [tabindex]'

/** The switch of the single keys: 'off', or nothing. */
const kept = deviceText(SHORTCUTS_KEY)
const isOff = () => kept.read() === 'off'

function showSwitch(): void {
  for (const box of slots('shortcuts-switch')) if (box instanceof HTMLInputElement) box.checked = !isOff()
}

function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Does what the first visible control of a key does; a list that stands open beside the text takes the focus instead. */
function use(key: string): boolean {
  // Behind a dialog that takes the whole page nothing happens unseen.
  const root = document.querySelector('dialog:modal') ?? document
  const control = [...root.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`)].find(
    isVisible,
  )
  if (control === undefined) return false
  if (control.matches('input[type="search"]')) {
    control.focus()
    if (control instanceof HTMLInputElement) control.select()
  } else if (control.matches(CONTROL)) control.click()
  else {
    const entries = [...control.querySelectorAll<HTMLElement>(CONTROL)].filter(isVisible)
    const current = entries.find((entry) => entry.hasAttribute('aria-current'))
    ;(current ?? entries[0])?.focus()
  }
  return true
}

/** Whether something lies over the text, so that a step in it would go unseen. */
function isCovered(): boolean {
  const sheet = CSS.supports('selector(:popover-open)') ? '.sheet:popover-open, dialog:modal' : 'dialog:modal'
  return document.querySelector(sheet) !== null
}

function follow(key: string): boolean {
  if (key === 'j' || key === 'k') {
    if (isCovered()) return false
    stepPlace(key === 'j' ? 1 : -1)
    return true
  }
  if (key !== '?') return use(key)
  const sheet = document.getElementById(SHORTCUTS_ID)
  if (sheet === null || !('popover' in sheet)) return false
  sheet.togglePopover()
  return true
}

const isWaking = () => document.querySelector('[data-waking]') !== null

/**
 * Lets the keys of the list 快捷键 work on every page, unless the reader is typing something or has switched them off in
 * that list. A key does what the control with its `aria-keyshortcuts` does, so a feature only names its key there.
 * Returns what stops it.
 */
export function watchShortcuts(): () => void {
  // Keys of controls that a program draws which is on its way (lib/islands): they are followed when it has come.
  let missed: string[] = []
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isOff()) return
    if (event.target instanceof Element && event.target.closest(TYPED_INTO) !== null) return
    const key = shortcutOf(event)
    if (key === null || (event.repeat && !'jknp'.includes(key))) return
    if (follow(key)) event.preventDefault()
    else if (isWaking()) missed.push(key)
  }
  const onAwake = () => {
    // The program draws in a task of its own, which stands before this one.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const left = missed.filter((key) => !follow(key))
        missed = isWaking() ? left : []
      }),
    )
  }
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.dataset.slot === 'shortcuts-switch')
      kept.write(target.checked ? null : 'off')
  }
  showSwitch()
  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('island-awake', onAwake)
  document.addEventListener('change', onChange)
  window.addEventListener('storage', showSwitch)
  return () => {
    document.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('island-awake', onAwake)
    document.removeEventListener('change', onChange)
    window.removeEventListener('storage', showSwitch)
  }
}
