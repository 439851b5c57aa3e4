import { listenForSearches } from '@/lib/search/listen-for-searches'
import { readWorkerName } from '@/lib/search/worker-parts'
import { listenForDrafts } from './listen-for-drafts'

// The one program that works in the background: it searches, or, started for it, checks drafts. Each is a worker of its own, but three quarters of
// what either needs is the same, and a browser keeps it once.

// The types of a page and of a worker cannot both be the global ones; here it is a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope

const { isForQuotes, release } = readWorkerName(worker.name)
if (isForQuotes) listenForDrafts(worker, release)
else listenForSearches(worker, release)
