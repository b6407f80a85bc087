/** The funnel by hand: what is told, what is left out, and which part gave up. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { funnelOf, sumOfSteps, withoutVote } from './funnel.ts'

test('counts are added up step by step', () => {
  expect(sumOfSteps([])).toEqual({ opened: 0, chose: 0 })
  expect(
    sumOfSteps([
      { opened: 7, chose: 2 },
      { opened: 0, chose: 1 },
      { opened: 5, chose: 0 },
    ]),
  ).toEqual({ opened: 12, chose: 3 })
})

test('where no device told of anything there is no funnel; one that told of one step is one', () => {
  expect(funnelOf({ opened: 0, chose: 0 }, 40)).toBeUndefined()
  expect(funnelOf({ opened: 1, chose: 0 }, 0)).toEqual({ opened: 1, chose: 0, voted: 0 })
  expect(funnelOf({ opened: 0, chose: 1 }, 3)).toEqual({ opened: 0, chose: 1, voted: 3 })
})

test.each([
  ['a quarter gave up', { opened: 100, chose: 80, voted: 60 }, { devices: 20, bps: 2500 }],
  ['one of three, rounded', { opened: 9, chose: 3, voted: 2 }, { devices: 1, bps: 3333 }],
  ['nobody gave up', { opened: 5, chose: 5, voted: 5 }, { devices: 0, bps: 0 }],
  ['everybody did', { opened: 5, chose: 5, voted: 0 }, { devices: 5, bps: 10_000 }],
  ['nobody chose', { opened: 5, chose: 0, voted: 0 }, undefined],
  ['more votes than devices', { opened: 5, chose: 3, voted: 4 }, undefined],
])('%s', (_, funnel, expected) => {
  expect(withoutVote(funnel)).toEqual(expected)
})

test('who gave up and who voted are together all who chose', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (voted, more) => {
      const gone = withoutVote({ opened: voted + more, chose: voted + more, voted })
      if (voted + more === 0) expect(gone).toBeUndefined()
      else expect(gone?.devices).toBe(more)
    }),
  )
})
