import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** A QR code 二维码 as the path of an SVG, in modules; `size` is its side with the quiet zone around it. */
export type AddressCode = { readonly size: number; readonly path: string; readonly quiet: number }

/** Modules of white that a reader needs around a code (ISO/IEC 18004). */
const QUIET = 4

/**
 * Draws the code of an address here, without asking anyone: the school's address goes to no other site. A quarter of it may be
 * hidden by a head or a glare (level Q) and it still opens.
 */
export function addressCode(address: string): AddressCode {
  const code = generate(address, { minCorrectionLevel: correction.Q })
  return { size: code.size + 2 * QUIET, path: toSvgPath(code), quiet: QUIET }
}
