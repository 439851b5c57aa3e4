import { z } from 'zod'

/** The list of programs in `public/scripts/`: written with them, read and removed by the last step of the build, not for readers. */
export const PROGRAM_LIST = 'programs.json'

/** Addresses of the files of one program: itself with what it imports, and what it imports once it is used. */
const programFilesSchema = z.strictObject({
  now: z.array(z.string()).readonly(),
  later: z.array(z.string()).readonly(),
})
export type ProgramFiles = z.infer<typeof programFilesSchema>

/** What the build knows of the programs. */
export const programListSchema = z.strictObject({
  /** The files of each program by its name: an island's, or `awaken`, which brings islands to life. */
  programs: z.record(z.string(), programFilesSchema),
  /** What every search needs: the program of the worker, and the texts of the newest issue. */
  search: z.array(z.string()).readonly(),
})
