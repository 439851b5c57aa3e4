import type { PublishedIssue } from '@/lib/journal/published'

/** Reads every issue under `content/`, newest first. */
export function readLibrary(): readonly PublishedIssue[] {
  throw new Error('not written yet')
}
