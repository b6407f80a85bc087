/** A QR code as one path of an SVG: one unit a module, with the quiet edge of four modules that readers need (ISO/IEC 18004). */
import { correction, generate } from 'lean-qr'

const edge = 4

/** The path and the width of the whole, edge included. Error correction M: 15% of it may be stained. */
export function qrPath(text: string): { readonly path: string; readonly width: number } {
  const code = generate(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M })
  let path = ''
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue
      let run = 1
      while (code.get(x + run, y)) run++
      path += `M${x + edge} ${y + edge}h${run}v1h-${run}z`
      x += run
    }
  }
  return { path, width: code.size + 2 * edge }
}
