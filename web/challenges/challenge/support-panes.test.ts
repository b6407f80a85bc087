import { expect, test } from 'vitest'
import { panesOf } from './support-panes.ts'

test.each([
  ['a pane for each signature', 11, 25, { count: 25, perRow: 25, filled: 11 }],
  ['two rows where one would be too long', 7, 30, { count: 30, perRow: 15, filled: 7 }],
  ['an odd number over two rows', 51, 49, { count: 49, perRow: 25, filled: 49 }],
  ['fifty is the most', 50, 50, { count: 50, perRow: 25, filled: 50 }],
  ['a share each above that, and full only with all', 99, 100, { count: 20, perRow: 20, filled: 19 }],
  ['none needed', 0, 0, { count: 20, perRow: 20, filled: 20 }],
])('%s', (_, signatures, needed, panes) => {
  expect(panesOf(signatures, needed)).toEqual(panes)
})
