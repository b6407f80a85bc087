import { expect, test } from 'vitest'
import { forkHalfway, forkPath, swing } from './fork-path.ts'

test('the whole line ends in the middle of its station, at the top', () => {
  expect(forkPath({ at: 0, reach: 1 })).toBe('M400 240L400 196C400 118 100 132 100 0')
  expect(forkPath({ at: 3, reach: 1 })).toBe('M400 240L400 196C400 118 700 132 700 0')
})

test('a line that is drawn in part is the beginning of the whole line', () => {
  expect(forkPath({ at: 3, reach: 0 })).toBe('')
  // Half of the stem's share: half of its 44 units.
  expect(forkPath({ at: 3, reach: 0.075 })).toBe('M400 240L400 218')
  // Half of the curve, by hand: midpoints of midpoints of (400,196) (400,118) (700,132) (700,0).
  expect(forkPath({ at: 3, reach: 0.575 })).toBe('M400 240L400 196C400 157 475 141 550 118.25')
})

test('halfway is the middle of the curve', () => {
  expect(forkHalfway(3)).toBe('550 118.25')
  // The middle of the second column stands 100 left of the stem; the curve has gone half of that.
  expect(forkHalfway(1)).toBe('350 118.25')
})

test('a first line grows at its own station, a drawn one swings, and one that ends goes back the way it came', () => {
  const nothing = { at: 0, reach: 0 }
  const quick = { at: 0, reach: 1 }
  const council = { at: 3, reach: 1 }
  expect(swing(nothing, council, 0.5)).toEqual({ at: 3, reach: 0.875 })
  expect(swing(quick, council, 0.5)).toEqual({ at: 2.625, reach: 1 })
  expect(swing(council, nothing, 0.5)).toEqual({ at: 3, reach: 0.125 })
})

test('a swing begins where it was and ends where it goes', () => {
  const from = { at: 1, reach: 1 }
  const to = { at: 3, reach: 1 }
  expect(swing(from, to, 0)).toEqual(from)
  expect(swing(from, to, 1)).toEqual(to)
})
