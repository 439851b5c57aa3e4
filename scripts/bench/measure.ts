import { measureArchive } from './measure-archive'
import { measureCompared } from './measure-compared'
import type { MeasureTask } from './run-measure'

// A process of its own for each engine and size, so that none pays for the memory of another.
process.once('message', async (task: MeasureTask) => {
  const figures = task.type === 'archive' ? await measureArchive(task) : await measureCompared(task)
  process.send?.(figures, () => process.disconnect())
})
