import { useEffect, useState } from 'react'
import { allMarks, watchNotebook } from '@/lib/notebook/notebook-store.browser'
import type { ReadMarks } from '@/lib/notebook/read-marks'
import type { Outcome } from '@/lib/notebook/trouble'

/** The notebook as the device has it now, changes of other tabs included; null until it is read. */
export function useWholeNotebook(): Outcome<ReadMarks> | null {
  const [notebook, setNotebook] = useState<Outcome<ReadMarks> | null>(null)
  useEffect(() => {
    let latest = 0
    const read = async () => {
      const turn = ++latest
      const outcome = await allMarks()
      // An answer that a later one overtook says what is no longer so.
      if (turn === latest) setNotebook(outcome)
    }
    void read()
    const stop = watchNotebook(() => void read())
    return () => {
      latest = -1
      stop()
    }
  }, [])
  return notebook
}
