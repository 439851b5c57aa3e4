/** What staff are told where the disk refused something: full, not allowed, a name too long. Null for any other error. */
export function diskTrouble(error: unknown): string | null {
  const isOfDisk = error instanceof Error && 'syscall' in error && 'code' in error
  return isOfDisk
    ? `写不进目标文件夹（${String(error.code)}）：请检查文件夹的名称、权限和剩余空间；原有内容没有改动。`
    : null
}
