import { deviceText } from '@/lib/device/device-text.browser'
import { ALOUD_KEY, type AloudMemory, parseAloudMemory } from './aloud-memory'

const kept = deviceText(ALOUD_KEY)

/** What this device remembers of listening. */
export function aloudMemory(): AloudMemory {
  return parseAloudMemory(kept.read())
}

/** Keeps a change on this device; it is read anew before, so that another tab's place is not lost. */
export function changeAloudMemory(change: (memory: AloudMemory) => AloudMemory): void {
  kept.write(JSON.stringify(change(aloudMemory())))
}
