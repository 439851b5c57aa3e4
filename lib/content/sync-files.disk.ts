import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'

/** Writes a file and waits until it is on the disk itself, so that a power cut cannot leave it empty behind a rename. */
export function writeSynced(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Waits until the names in a folder, renamed ones too, are on the disk. Windows keeps no folders open and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
