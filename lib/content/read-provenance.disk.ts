import { existsSync, readFileSync } from 'node:fs'
import { type Provenance, provenanceSchema } from '@/lib/journal/provenance'
import { RecordError } from './record-files'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // A file that was cut short is as damaged as one with wrong fields; both are told below.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Reads an `import.json`; null where there is none. Throws RecordError where it was damaged: addresses depend on it. */
export function readProvenance(path: string): Provenance | null {
  if (!existsSync(path)) return null
  const { success, data } = provenanceSchema.safeParse(parsed(readFileSync(path, 'utf8')))
  if (!success) throw new RecordError(`${path} 已损坏：请从版本库恢复它后再导入，否则段落编号会变。`)
  return data
}
