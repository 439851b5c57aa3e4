/**
 * The levels of agreement 命中级别 between a query and the text, best first, each with the name that always stands beside
 * its hits. Exact hits are what 「共 N 处」 counts; the others are only looked for when the reader asks, and never mixed in.
 */
export const MATCH_TIERS = {
  exact: { label: '原文一致' },
  /** 「教育科技人才」 finds 「教育、科技、人才」. */
  punctuation: { label: '仅标点或空格不同' },
  /** 「學習」 finds 「学习」, 「2021年」 finds 「二〇二一年」; punctuation may differ too. */
  variants: { label: '繁简或数字写法不同' },
} as const

/** The tiers that a reader can ask for beside the exact hits, in the order they are shown. */
export const LOOSE_TIERS = ['punctuation', 'variants'] as const
export type LooseTier = (typeof LOOSE_TIERS)[number]
