import { isTouch } from '@/components/ui/is-touch'

/** How a control or the text was pressed: what opens then stands where it suits a finger, and takes the keyboard with it. */
export type HowPressed = { readonly byTouch: boolean; readonly byKeyboard: boolean }

/** Reads it from a click. One made by a key has no pointer and counts no presses. */
export function howPressed(event: MouseEvent): HowPressed {
  const pointer = event instanceof PointerEvent && event.pointerType !== '' ? event.pointerType : undefined
  return { byTouch: isTouch(pointer), byKeyboard: event.detail === 0 }
}
