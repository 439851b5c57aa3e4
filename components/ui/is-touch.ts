/** Whether a press came from a finger or pen; before any, whether that is how the device is used first of all. */
export function isTouch(pointerType: string | undefined): boolean {
  return pointerType === undefined ? matchMedia('(pointer: coarse)').matches : pointerType !== 'mouse'
}
