import { readFileSync, type Stats, statSync } from 'node:fs'
import { ImportError } from '@/lib/import/import-error'

/** The largest file that is looked at, in MB. An issue as Word or PDF has a few. */
const LARGEST = 50

/** Reads the file to import. Throws ImportError where there is none, it is no file, too large, or not readable. */
export function readSourceFile(file: string): Uint8Array {
  // The name is quoted in a sentence: line ends and other control characters in it must not break that up.
  const name = file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '□')
  const found = statOf(file)
  if (found === null) throw new ImportError(`没有找到文件“${name}”：请检查路径和文件名。`)
  if (!found.isFile()) throw new ImportError(`“${name}”不是文件：请指明一个 .docx、.pdf、.md 或 .txt 文件。`)
  if (found.size > LARGEST * 1024 * 1024)
    throw new ImportError(
      `“${name}”有 ${Math.ceil(found.size / 1024 / 1024)} MB，超过 ${LARGEST} MB：请确认选对了文件；图片多的 Word 文件请先删去图片，再导入。`,
    )
  try {
    return readFileSync(file)
  } catch (error) {
    throw new ImportError(`打不开“${name}”（${codeOf(error)}）：请检查文件的权限，或是否正被别的程序使用。`)
  }
}

function statOf(file: string): Stats | null {
  try {
    return statSync(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))) return null
    // A NUL in the name is no name of a file either.
    if (codeOf(error) === 'ERR_INVALID_ARG_VALUE') return null
    throw new ImportError(`打不开这个文件（${codeOf(error)}）：请检查它所在文件夹的权限。`)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
