import { doubtEach, type ProofRule } from './proof-rule'

/** Points of a leader stand before a page number, those of a decimal between digits; neither is an ellipsis. */
const NOT_ELLIPSIS = /(?<!\.)\.{3,}(?!\.|\s*\d)|。{2,}|(?<!…)…(?!…)|(?<!…)…{3}(?!…)/gu

/**
 * Finds an ellipsis that is not set as …… (GB/T 15834-2011, 4.11): 同志们...  很多。。。  还有…. An ellipsis of twelve
 * points (…………) stands for a whole paragraph left out, and is right.
 */
export const ellipsisMarks: ProofRule = ({ text }) =>
  /\p{sc=Han}/u.test(text)
    ? doubtEach(
        text,
        NOT_ELLIPSIS,
        'ellipsis-mark',
        '省略号应为“……”；请对照印刷本核对',
        (matched) => `省略号写成了“${matched}”`,
      )
    : []
