import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'

/** The five text sizes, smallest first; the stylesheet gives each its rem. `standard` is the size without a choice. */
export const TEXT_SIZES = ['small', 'standard', 'large', 'larger', 'largest'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** The colours of the page; `system` follows the device's own light or dark. */
export const THEMES = ['system', 'paper', 'green', 'night'] as const
export type Theme = (typeof THEMES)[number]

/** 段号: whether the number of each paragraph is shown beside it. */
export const NUMBERINGS = ['off', 'on'] as const
export type Numbering = (typeof NUMBERINGS)[number]

/** 对齐: lines filled to both edges as in print, or left as they fall. */
export const ALIGNMENTS = ['both', 'left'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

const preferencesSchema = z.object({
  size: z.catch(z.enum(TEXT_SIZES), 'standard'),
  theme: z.catch(z.enum(THEMES), 'system'),
  numbers: z.catch(z.enum(NUMBERINGS), 'off'),
  align: z.catch(z.enum(ALIGNMENTS), 'both'),
})

/** What a reader has set for all pages 阅读设置: 字号, 纸色, 段号 and 对齐. Kept on the device, never sent anywhere. */
export type Preferences = {
  readonly size: TextSize
  readonly theme: Theme
  readonly numbers: Numbering
  readonly align: Alignment
}

/** The preferences of a reader who has set nothing: 标准 size, 跟随系统, no numbers, both edges even. */
export const DEFAULT_PREFERENCES: Preferences = {
  size: 'standard',
  theme: 'system',
  numbers: 'off',
  align: 'both',
}

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
