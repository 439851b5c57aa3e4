import { readLibrary } from '@/lib/content/library.disk'
import { searchManifest } from '@/lib/search/passages'

// A static file: which issues there are to search. It is the only file that a new issue changes.
export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(searchManifest(readLibrary()))
}
