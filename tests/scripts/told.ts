/** What a command has told, without the lines by which it shows on a slow machine how far it is: 正在整理 4 行文字…. */
export function told(stderr: string): string {
  return stderr.replaceAll(/^正在[^\n]*…\n/gm, '')
}
