import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'

/** The five text sizes, smallest first; the stylesheet gives each its rem. `standard` is the size without a choice. */
export const TEXT_SIZES = ['small', 'standard', 'large', 'larger', 'largest'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** The colours of the page; `system` follows the device's own light or dark. */
export const THEMES = ['system', 'paper', 'green', 'night'] as const
export type Theme = (typeof THEMES)[number]

const preferencesSchema = z.object({
  size: z.catch(z.enum(TEXT_SIZES), 'standard'),
  theme: z.catch(z.enum(THEMES), 'system'),
})

/** What a reader has set for all pages 阅读设置: 字号 and 纸色. Kept on the device, never sent anywhere. */
export type Preferences = { readonly size: TextSize; readonly theme: Theme }

/** The preferences of a reader who has set nothing: 标准 size, 跟随系统. */
export const DEFAULT_PREFERENCES: Preferences = { size: 'standard', theme: 'system' }

/** Where localStorage keeps the preferences. Changing it makes every reader set them again. */
export const PREFERENCES_KEY = 'reader.preferences'

/**
 * Reads stored preferences. What the device holds is not trusted: a value that is missing, cut off or from an older
 * version falls back to its default, each field for itself, so 「超大」 survives an unknown theme.
 */
export function parsePreferences(stored: string | null): Preferences {
  if (stored === null) return DEFAULT_PREFERENCES
  try {
    const parsed = preferencesSchema.safeParse(JSON.parse(stored))
    return parsed.success ? parsed.data : DEFAULT_PREFERENCES
  } catch {
    return DEFAULT_PREFERENCES
  }
}
