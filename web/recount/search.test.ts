import { expect, test } from 'vitest'
import { small } from './recount.fixture.ts'
import { type SearchStage, search } from './search.ts'

const spec = { rule: 'equal-shares', utility: 'cost', completion: 'none' } as const

test('what the football field had needed, worked out by hand', () => {
  const stages: SearchStage[] = []
  const found = search({ source: small, projectId: 'field', spec }, (stage) => stages.push(stage))
  // One more for the field alone makes seven against the six of the bench: it goes first, and seven hold more than 500. The same with one reader
  // who also wants it. At 450 the bench still goes first, and what its six have left is enough to the cent.
  expect(found).toEqual({
    newVoters: { kind: 'found', amount: 1 },
    switchers: { kind: 'found', amount: 1 },
    cost: { kind: 'found', amount: 45_000 },
  })
  expect(stages.every(({ part }) => ['newVoters', 'switchers', 'cost'].includes(part))).toBe(true)
})

test.each([
  ['a winner', small, 'bench'],
  ['a plan that is not on the paper', small, 'gone'],
  ['a file that is none', 'META', 'field'],
])('nothing is searched for %s', (_, source, projectId) => {
  expect(search({ source, projectId, spec }, () => undefined)).toBeUndefined()
})
