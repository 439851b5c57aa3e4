import { TEXT_SIZES } from './text-size'

/**
 * What can be set, each with its values; the first is that of a reader who has set nothing. It stands apart from the schema,
 * because scripts that run before any framework read it, and they are to stay small.
 */
export const CHOICES = {
  /** 字号: the size of the running text. */
  size: TEXT_SIZES,
  /** 行距: 适中 is 1.75 times the size of the text, 紧 1.5, 松 2 (clreq asks for 1.5 to 2). */
  leading: ['normal', 'tight', 'loose'],
  /** 字体 of the running text: 黑体, 宋体, 楷体. Titles keep their own faces, as in print. */
  face: ['hei', 'song', 'kai'],
  /** 纸色; `system` follows the device's own light or dark and its wish for more contrast. */
  theme: ['system', 'paper', 'white', 'green', 'night', 'contrast'],
  /** 对齐: lines filled to both edges as in print, or left as they fall. */
  align: ['both', 'left'],
  /** 段号: whether the number of each paragraph is shown beside it. */
  numbers: ['off', 'on'],
  /** 大字模式: text, spacing and controls all large at once. */
  mode: ['standard', 'large'],
} as const

/** What a reader has set for all pages 阅读设置. Kept on the device, never sent anywhere. */
export type Preferences = { readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] }

/** Where localStorage keeps the preferences. Changing it makes every reader set them again. */
export const PREFERENCES_KEY = 'reader.preferences'
