import type { Simplified } from '@/lib/text/fold-loosely'
import { isHeading } from '../is-heading'
import { LoadError } from '../load-error'
import { text } from '../plain-values'
import type { FileStore } from './file-store'
import { type Manifest, manifestSchema, titlesAddress, variantsAddress } from './manifest'
import { MANIFEST_ADDRESS } from './manifest-address'
import { readJson } from './read-json'
import { openSegment } from './segment'
import { heldStretch, type Stretch, segmentStretch } from './stretch'
import { openTexts, type Texts } from './texts'
import { suggestionTitlesSchema } from './titles'
import { readVariants } from './variants'

/** The archive as the worker holds it: what there is, its texts, and the stretches to ask, newest first. */
export type Archive = {
  readonly manifest: Manifest
  readonly texts: Texts
  /** Opened as they are needed; each is opened once, also when several ask at the same time. */
  readonly stretches: () => readonly Promise<Stretch>[]
  readonly simplified: () => Promise<Simplified>
  /** Titles to suggest, of the newest issues. */
  readonly titles: () => Promise<readonly string[]>
  /** The headings of the issues that are held whole. */
  readonly headings: () => Promise<readonly string[]>
}

/** Issues that are read whole when the archive is opened: the newest, which is asked most. */
const HELD_ISSUES = 1

/** Titles of so many issues are fetched for suggestions, some 40 kB: those of ten years of a journal. */
const SUGGESTED_ISSUES = 128

/**
 * Makes something once, however many ask. What everyone needs is never aborted: who asks next would only have to begin again.
 * After a failure he tries again.
 */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    if (made !== null) return made
    const making = make()
    made = making
    making.catch(() => {
      if (made === making) made = null
    })
    return making
  }
}

/**
 * Reads the manifest and opens the archive. Nothing else is fetched until it is asked for. Throws LoadError where the texts are of another
 * release than the page that asks: old text is never searched under a new page, nor new text under an old one.
 */
export async function openArchive(store: FileStore, release = ''): Promise<Archive> {
  const manifest = await readJson(store, MANIFEST_ADDRESS, manifestSchema, (content) => content)
  if (release !== '' && manifest.release !== undefined && manifest.release !== release)
    throw new LoadError('release', `${manifest.release}，本页是 ${release}`)
  const texts = openTexts(store, manifest.issues)
  const isHeld = (issue: number) => issue < HELD_ISSUES

  const held = manifest.issues
    .slice(0, HELD_ISSUES)
    .map((_, issue) => once(async () => heldStretch(await texts.issue(issue))))
  let firstIssue = 0
  const segments = manifest.segments.flatMap(({ index, issues }) => {
    const first = firstIssue
    firstIssue += issues
    // A segment all of whose issues are held has nothing to add.
    if (firstIssue <= HELD_ISSUES) return []
    return [once(async () => segmentStretch(await openSegment(store, index, first), texts, isHeld))]
  })

  let titled = 0
  const suggested = manifest.segments.filter(({ issues }, segment) => {
    titled += issues
    // The newest segment may hold more: its titles are those of the newest issues all the same.
    return segment === 0 || titled <= SUGGESTED_ISSUES
  })

  return {
    manifest,
    texts,
    stretches: () => [...held, ...segments].map((open) => open()),
    simplified: once(() => readJson(store, variantsAddress(manifest.variants), text, readVariants)),
    titles: once(async () => {
      const lists = await Promise.all(
        suggested.map(({ index }) =>
          readJson(store, titlesAddress(index), suggestionTitlesSchema, (content) => content),
        ),
      )
      return lists.flat()
    }),
    headings: once(async () => {
      const cells = await Promise.all(held.map((_, issue) => texts.issue(issue)))
      return cells
        .flat()
        .flatMap(({ passages }) => passages)
        .filter(({ passage }) => isHeading(passage) && passage.fragment !== 'title')
        .flatMap(({ passage }) => passage.parts)
    }),
  }
}
