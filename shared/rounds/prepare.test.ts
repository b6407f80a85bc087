/** What can still change before a round opens, and what its hash fixes. */
import { describe, expect, test } from 'vitest'
import { addToPaper, closeByHand, open, rulesHash, takeFromPaper } from './prepare.ts'
import { closesAt, opensAt, paper, round } from './round.fixture.ts'
import { type BallotProject, mostAdoptable, type Round } from './round.ts'

const [a, b, c] = paper
const frozen = (['open', 'counted', 'adopted'] as const).map((state): Round => ({ ...round, state }))

describe('the paper', () => {
  test('takes a plan, and gives it back', () => {
    const added = addToPaper(round, [a, b], c)
    expect(added).toEqual({ round: { ...round, version: 4, projectCount: 3 }, projects: [a, b, c] })
    expect(takeFromPaper(round, [a, b, c], 'proposal-b')).toEqual({
      round: { ...round, version: 4, projectCount: 2 },
      projects: [a, c],
    })
  })
  test('takes no plan twice, none it does not have back, and no more than fit', () => {
    expect(addToPaper(round, [a], a)).toMatchObject({ refused: 'illegal-transition' })
    expect(takeFromPaper(round, [a], 'proposal-b')).toMatchObject({ refused: 'not-found' })
    const full = Array.from({ length: mostAdoptable }, (_, index): BallotProject => ({ ...a, id: `p${index}` }))
    expect(addToPaper(round, full, b)).toEqual({ refused: 'ballot-paper-full', details: { most: mostAdoptable } })
    expect(addToPaper(round, full.slice(1), b)).toMatchObject({ projects: { length: mostAdoptable } })
  })
  test('of an exercise takes none', () => {
    expect(addToPaper({ ...round, kind: 'exercise' }, [], a)).toMatchObject({ refused: 'exercise-only' })
  })
  test.each(frozen)('is fixed once the round is $state', (of) => {
    expect(addToPaper(of, [a], b)).toMatchObject({ refused: 'round-frozen' })
    expect(takeFromPaper(of, [a], 'proposal-a')).toMatchObject({ refused: 'round-frozen' })
    expect(open(of, paper, 'key', opensAt)).toMatchObject({ refused: 'round-frozen' })
  })
})

describe('opening', () => {
  test('fixes the key and the hash', () => {
    expect(open(round, paper, 'key', opensAt)).toEqual({
      ...round,
      version: 4,
      state: 'open',
      sealPublicKey: 'key',
      rulesHash: rulesHash(round, paper, 'key'),
    })
  })
  test.each([
    ['without a plan', round, [], opensAt, 'empty-ballot-paper'],
    ['at the closing moment', round, paper, closesAt, 'closing-passed'],
    ['with the closing at the opening', { ...round, opensAt: closesAt }, paper, opensAt, 'closing-passed'],
  ] as const)('%s: refused', (_, of, projects, now, name) => {
    expect(open(of, projects, 'key', now)).toMatchObject({ refused: name })
  })
  test('is possible until the last millisecond', () => {
    expect(open(round, paper, 'key', closesAt - 1)).toMatchObject({ state: 'open' })
  })
})

describe('the hash of the rules', () => {
  const changes: readonly [string, Partial<Round>][] = [
    ['id', { id: 'other' }],
    ['kind', { kind: 'exercise' }],
    ['district', { districtCode: 'WK040201' }],
    ['budget', { budgetCents: 2_000_001 }],
    ['opening', { opensAt: opensAt + 1 }],
    ['closing', { closesAt: closesAt + 1 }],
    ['way of closing', { closesByHand: true }],
    ['way of knowing voters', { identification: 'voting-code' }],
    ['kind of ballot', { ballot: { kind: 'points', withinBudget: true } }],
    ['budget limit', { ballot: { kind: 'approval', withinBudget: false } }],
    ['most choices', { ballot: { ...round.ballot, mostChoices: 3 } }],
    ['most points', { ballot: { ...round.ballot, mostPoints: 3 } }],
    ['rule', { rule: { ...round.rule, rule: 'greedy' } }],
    ['utility', { rule: { ...round.rule, utility: 'cardinality' } }],
    ['completion', { rule: { ...round.rule, completion: 'none' } }],
  ]
  const papers: readonly [string, readonly BallotProject[]][] = [
    ['order', [b, a, c]],
    ['cost', [{ ...a, costCents: 600_001 }, b, c]],
    ['title', [{ ...a, title: 'Another' }, b, c]],
    ['staff time', [{ ...a, staffMinutes: 61 }, b, c]],
    ['number of plans', [a, b]],
  ]
  test('is another for every other rule, key or paper', () => {
    const hashes = [
      rulesHash(round, paper, 'key'),
      rulesHash(round, paper, 'other key'),
      ...changes.map(([, change]) => rulesHash({ ...round, ...change }, paper, 'key')),
      ...papers.map(([, projects]) => rulesHash(round, projects, 'key')),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
  test('does not look at what may change: version, state, title', () => {
    expect(rulesHash({ ...round, version: 9, state: 'open', title: 'Renamed' }, paper, 'key')).toBe(
      rulesHash(round, paper, 'key'),
    )
  })
})

describe('closing by hand', () => {
  const opened: Round = { ...round, state: 'open', closesByHand: true }
  test('ends a vote in a meeting, once', () => {
    const closed = closeByHand(opened, opensAt + 5)
    expect(closed).toEqual({ ...opened, version: 4, closedAt: opensAt + 5 + 5000 })
    expect(closeByHand(closed as Round, opensAt + 5 + 4999)).toBe(closed)
    expect(closeByHand(closed as Round, opensAt + 5 + 5000)).toMatchObject({ refused: 'round-not-open' })
  })
  test.each([
    ['before the opening', opened, opensAt - 1, 'round-not-open'],
    ['when the clock has closed it', opened, closesAt, 'round-not-open'],
    ['in preparation', { ...opened, state: 'preparing' as const }, opensAt, 'round-not-open'],
    ['when the moment was fixed', { ...opened, closesByHand: false }, opensAt, 'closes-by-clock'],
  ])('%s: refused', (_, of, now, name) => {
    expect(closeByHand(of, now)).toMatchObject({ refused: name })
  })
})
