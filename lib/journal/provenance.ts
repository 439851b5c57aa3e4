import { z } from 'zod'
import { findingSchema, removalSchema } from './finding'
import { articleIdSchema, fragmentSchema } from './ids'

const lines = z.array(z.int().positive())

/** A correction as applied: where the words stood. */
const appliedCorrectionSchema = z.strictObject({
  article: articleIdSchema,
  line: z.int().positive(),
  find: z.string(),
  replace: z.string(),
  reason: z.string(),
  /** Which of the places of these words that begin on the line, where it is not the first. */
  nth: z.int().min(2).optional(),
  /** The words before the place, where nothing was put in: only they tell where it was. */
  behind: z.string().optional(),
})
export type AppliedCorrection = z.infer<typeof appliedCorrectionSchema>

/** A line that became a field, exactly as the source prints it (after corrections). */
const printedSchema = z.strictObject({ field: z.string(), lines, text: z.string() })
export type PrintedRecord = z.infer<typeof printedSchema>

/** A note 注 moved out of a cut paragraph: its lines, and the line of the paragraph's last part, behind which it stands. */
const moveSchema = z.strictObject({
  article: articleIdSchema,
  lines,
  behind: z.int().positive(),
  text: z.string(),
})
export type Move = z.infer<typeof moveSchema>

/** One addressed part of the body: its fragment, its source lines, a digest of its words for later re-imports. */
const anchorSchema = z.strictObject({
  fragment: fragmentSchema,
  lines,
  start: z.string(),
  digest: z.string(),
  /** The page of the printed copy on which the part begins, where the source tells it. */
  page: z.int().positive().optional(),
})
export type AnchorRecord = z.infer<typeof anchorSchema>

const articleProvenanceSchema = z.strictObject({
  id: articleIdSchema,
  file: z.string(),
  printed: z.array(printedSchema),
  anchors: z.array(anchorSchema),
  /** Fragments of words that are gone; never given to other words. */
  retired: z.array(fragmentSchema),
  /** Fields that staff set in corrections.yaml. */
  overridden: z.array(z.string()),
})
export type ArticleProvenance = z.infer<typeof articleProvenanceSchema>

/**
 * `import.json`: where everything came from. Source hash, the lines behind every part, removals, applied
 * corrections, joins, findings, and the ledger of anchors that keeps paragraph addresses stable.
 */
export const provenanceSchema = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    format: z.string(),
    encoding: z.string(),
    sha256: z.string(),
    /** The tracked changes of the Word file were taken as accepted. */
    acceptChanges: z.literal(true).optional(),
    /** Paragraphs that pages had cut were joined, though the file has each half as a paragraph. */
    joinCut: z.literal(true).optional(),
    /** The kind of the old file that LibreOffice made the source from; the proof begins at what it made. */
    convertedFrom: z.enum(['word', 'rtf']).optional(),
    /** Visible characters of the source, markup aside. */
    characters: z.int().nonnegative(),
  }),
  masthead: z.array(printedSchema),
  articles: z.array(articleProvenanceSchema),
  joins: z.array(z.strictObject({ article: articleIdSchema, before: z.int(), after: z.int() })),
  /** Notes that stood between the halves of a paragraph cut by a page, and stand behind it now. */
  moves: z.array(moveSchema).default([]),
  removals: z.array(removalSchema),
  corrections: z.array(appliedCorrectionSchema),
  findings: z.array(findingSchema),
})
export type Provenance = z.infer<typeof provenanceSchema>
