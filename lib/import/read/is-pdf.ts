/** The mark of a PDF need not stand first: readers of PDF look for it in this many bytes. */
const HEAD = 1024
const TAIL = 4096

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/**
 * Tells whether a file is a PDF: the mark at the start of a line within the first 1,024 bytes, as mail programs and web
 * servers put lines or bytes in front of it; or behind other bytes, where the end mark of a PDF stands at the end as well.
 */
export function isPdf(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, HEAD))
  if (/(?:^|[\r\n])%PDF-/.test(head)) return true
  return /%PDF-\d\.\d/.test(head) && latin1(bytes.subarray(-TAIL)).includes('%%EOF')
}
