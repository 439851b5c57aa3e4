import * as z from 'zod/mini'
import { orElse } from '@/lib/journal/or-else'
import { CHOICES, type Preferences } from './preference-choices'
import { NAMED_SIZES } from './text-size'

const preferencesSchema = z.object({
  size: orElse(z.literal(CHOICES.size), 'default'),
  leading: orElse(z.enum(CHOICES.leading), 'normal'),
  face: orElse(z.enum(CHOICES.face), 'hei'),
  theme: orElse(z.enum(CHOICES.theme), 'system'),
  align: orElse(z.enum(CHOICES.align), 'both'),
  numbers: orElse(z.enum(CHOICES.numbers), 'off'),
  mode: orElse(z.enum(CHOICES.mode), 'standard'),
})

/** The preferences of a reader who has set nothing: 18 or 20 pixels, 黑体, 跟随系统, both edges even, no numbers. */
export const DEFAULT_PREFERENCES: Preferences = preferencesSchema.parse({})

function withStep(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('size' in stored)) return stored
  const size = typeof stored.size === 'string' ? NAMED_SIZES.get(stored.size) : undefined
  return size === undefined ? stored : { ...stored, size }
}

/**
 * Reads stored preferences. What the device holds is not trusted: a value that is missing, cut off or unknown falls back
 * to its default, each field for itself, so 30 pixels survive an unknown theme. 「超大」 of an older version becomes 30.
 */
export function parsePreferences(stored: string | null): Preferences {
  if (stored === null) return DEFAULT_PREFERENCES
  try {
    const parsed = preferencesSchema.safeParse(withStep(JSON.parse(stored)))
    return parsed.success ? parsed.data : DEFAULT_PREFERENCES
  } catch {
    return DEFAULT_PREFERENCES
  }
}
