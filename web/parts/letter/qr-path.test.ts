import jsqr from 'jsqr'
import { expect, test } from 'vitest'
import { ballotLink } from './ballot-link.ts'
import { qrPath } from './qr-path.ts'

/** Draws the path as a printer would, four pixels a module. */
function draw({ path, width }: ReturnType<typeof qrPath>): { pixels: Uint8ClampedArray; size: number } {
  const scale = 4
  const size = width * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < Number(run) * scale; column++) {
        const at = ((Number(y) * scale + row) * size + Number(x) * scale + column) * 4
        pixels.fill(0, at, at + 3)
      }
  return { pixels, size }
}

test('a reader finds in the code the address of the ballot with the voting code behind the #', () => {
  const link = ballotLink('https://buurtkas.example', '01ARZ3NDEKTSV4RRFFQ69G5FAV', 'ABCD-EFGH-JKMNP')
  expect(link).toBe('https://buurtkas.example/ronde/01ARZ3NDEKTSV4RRFFQ69G5FAV/stem#code=ABCD-EFGH-JKMNP')
  const { pixels, size } = draw(qrPath(link))
  expect(jsqr(pixels, size, size)?.data).toBe(link)
})
