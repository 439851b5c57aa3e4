import type { Finding } from '@/lib/journal/finding'
import type { ArticleId } from '@/lib/journal/ids'
import type { AppliedCorrection } from '@/lib/journal/provenance'
import type { SourceBlock, SourceLine } from '../source-document'
import { dashMarks } from './dash-marks'
import { doubledAtCut } from './doubled-at-cut'
import { ellipsisMarks } from './ellipsis-marks'
import { emphasisMarks } from './emphasis-marks'
import { foreignWords } from './foreign-words'
import { halfWidthMarks } from './half-width-marks'
import { impossibleDates } from './impossible-dates'
import { invisibleCharacters } from './invisible-characters'
import { levelJumps } from './level-jumps'
import { mixedNumerals } from './mixed-numerals'
import { numberRuns } from './number-runs'
import { type BlockDoubt, type ProofRule, proofTexts } from './proof-rule'
import { shortYears } from './short-years'
import { straightQuotes } from './straight-quotes'
import { traditionalCharacters } from './traditional-characters'
import { unpairedMarks } from './unpaired-marks'

/** The rules of proofreading. A new one is one file and one entry here. */
const RULES: readonly ProofRule[] = [
  foreignWords,
  traditionalCharacters,
  doubledAtCut,
  unpairedMarks,
  halfWidthMarks,
  invisibleCharacters,
  ellipsisMarks,
  dashMarks,
  straightQuotes,
  emphasisMarks,
  impossibleDates,
  shortYears,
  mixedNumerals,
]

/** The rules that hold the blocks of an article against one another. */
const BLOCK_RULES: readonly ((blocks: readonly SourceBlock[]) => readonly BlockDoubt[])[] = [
  numberRuns,
  levelJumps,
]

/**
 * Reads the blocks of an article, as the source has them, for what looks like a slip. Nothing is changed. What a
 * correction already mends stays on the list as a note, so that staff see both the doubt and its answer.
 */
export function proofread(
  blocks: readonly SourceBlock[],
  article: ArticleId,
  applied: readonly AppliedCorrection[],
): readonly Finding[] {
  const across = BLOCK_RULES.flatMap((rule) => rule(blocks).map((doubt): Finding => ({ ...doubt, article })))
  const inTexts = blocks.flatMap((block) =>
    proofTexts(block).flatMap((proof) =>
      RULES.flatMap((rule) =>
        rule(proof).map(({ offset, ...doubt }): Finding => {
          const line = proof.lineOf(offset)
          const mended = applied.find(
            (each) =>
              each.article === article &&
              proof.text.includes(each.find) &&
              within(proof.text, each.find, offset),
          )
          return {
            ...doubt,
            line,
            article,
            ...(mended
              ? {
                  severity: 'note',
                  message: `${doubt.message}（已更正）`,
                  suggestion: `已更正为“${mended.replace}”`,
                }
              : {}),
          }
        }),
      ),
    ),
  )
  return [...inTexts, ...across]
}

/** Reads the lines before the first article, masthead and contents, for what cannot be seen in them. */
export function proofreadFront(lines: readonly SourceLine[]): readonly Finding[] {
  return lines.flatMap(({ number, text }) =>
    invisibleCharacters({ text, lineOf: () => number, joins: [] }).map(
      ({ offset: _, ...doubt }): Finding => ({ ...doubt, line: number, article: null }),
    ),
  )
}

function within(text: string, words: string, offset: number): boolean {
  const at = text.indexOf(words, Math.max(0, offset - words.length))
  return at >= 0 && at <= offset && offset < at + words.length
}
