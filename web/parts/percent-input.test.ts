import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readPercent, writePercent } from './percent-input.ts'

test.each([
  ['2', 200],
  ['2,5', 250],
  ['2.25 %', 225],
  ['0', 0],
  ['1000', 100_000],
  ['1000,01', undefined],
  ['2,555', undefined],
  ['-1', undefined],
  ['', undefined],
  ['twee', undefined],
])('%s', (typed, bps) => {
  expect(readPercent(typed)).toBe(bps)
})

test.prop([fc.integer({ min: 0, max: 100_000 })])('what is written is read back', (bps) => {
  expect(readPercent(writePercent(bps))).toBe(bps)
})
