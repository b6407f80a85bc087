import { expect, test } from 'vitest'
import { matches, priceSteps } from './find.ts'
import { aRound } from './round.fixture.ts'

const [plan] = aRound().projects
const cafe = {
  ...plan,
  title: 'Café op wielen',
  summary: 'Koffie voor de straat',
  initiator: 'Zoë',
  theme: 'meeting',
} as never
const all = { word: '', theme: '', mostCents: 0 } as const

test.each([
  ['nothing asked', all, true],
  ['a word without its accent, in capitals', { ...all, word: 'CAFE' }, true],
  ['two words in different places', { ...all, word: ' koffie zoe ' }, true],
  ['one word that is not there', { ...all, word: 'koffie thee' }, false],
  ['its theme', { ...all, theme: 'meeting' }, true],
  ['another theme', { ...all, theme: 'play' }, false],
  ['its price to the cent', { ...all, mostCents: 6000 }, true],
  ['a cent less', { ...all, mostCents: 5999 }, false],
] as const)('a plan is found by %s', (_, search, expected) => {
  expect(matches(cafe, search)).toBe(expected)
})

test('the prices to choose from each leave something out and keep something', () => {
  // Plans of 60, 40 and 21 euros.
  expect(priceSteps(aRound().projects)).toEqual([2500, 5000].filter((step) => step >= 10_000))
  const plans = aRound().projects.map((each, at) => ({ ...each, cost: { cents: [80_000, 250_000, 900_000][at] ?? 0 } }))
  expect(priceSteps(plans)).toEqual([100_000, 250_000, 500_000])
})
