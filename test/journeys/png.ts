/** The pixels of a screenshot: what a camera would see of it. */
import { inflateSync } from 'node:zlib'

/** RGBA, row by row from the top left. */
export interface Picture {
  readonly pixels: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/** What a row adds to each of its bytes (PNG specification, section 9: filters). */
function predicted(filter: number, left: number, above: number, aboveLeft: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [left, above, aboveLeft].map((each) => Math.abs(left + above - aboveLeft - each))
  return (a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0) ? left : (b ?? 0) <= (c ?? 0) ? above : aboveLeft
}

/** Reads a PNG as Chromium writes screenshots: 8 bits a channel, RGB or RGBA, not interlaced. Throws on any other. */
export function readPng(file: Buffer): Picture {
  const parts: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const data = file.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      ;[width, height, channels] = [data.readUInt32BE(0), data.readUInt32BE(4), channelsOf[data[9] ?? 0] ?? 0]
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('Not a PNG as Chromium writes it')
    }
    if (kind === 'IDAT') parts.push(data)
    at += length + 12
  }
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const bytes = new Uint8Array(stride * height)
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x
      const left = x < channels ? 0 : (bytes[here - channels] ?? 0)
      const above = y === 0 ? 0 : (bytes[here - stride] ?? 0)
      const aboveLeft = x < channels || y === 0 ? 0 : (bytes[here - stride - channels] ?? 0)
      bytes[here] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, aboveLeft)) & 255
      const channel = x % channels
      pixels[(y * width + (x - channel) / channels) * 4 + channel] = bytes[here] ?? 0
    }
  }
  return { pixels, width, height }
}
