import { expect, test } from 'vitest'
import { readProgress } from './progress.ts'

test.each([
  [null, 'new'],
  ['over', 'over'],
  ['0', 0],
  ['4', 4],
  ['', 'new'],
  ['-1', 'new'],
  ['12', 'new'],
  ['{"step":1}', 'new'],
])('what a device kept as %j reads as %j', (kept, progress) => {
  expect(readProgress(kept)).toBe(progress)
})
