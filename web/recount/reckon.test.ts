import { expect, test } from 'vitest'
import { textHash } from '../../shared/rounds/text-hash.ts'
import { reckon } from './reckon.ts'
import { small } from './recount.fixture.ts'
import { type Variant, variantOf } from './variant.ts'
import type { Work, WorkAnswer } from './work.ts'

const shares = variantOf({ rule: 'equal-shares', utility: 'cost', completion: 'none' }, undefined)
const greedy: Variant = { ...shares, rule: 'greedy' }

function reckoned(text: string, work: Omit<Work, 'source'>): Extract<WorkAnswer, { kind: 'done' }> {
  let clock = 0
  const answer = reckon(text, work, { onProgress: () => undefined, now: () => (clock += 5) })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer
}

test('the same ballots by two rules: winners, cost, ballots with a winner, complaints', () => {
  const { facts, reckoned: both, hash, milliseconds } = reckoned(small, { variants: [shares, greedy] })
  expect(hash).toBe(textHash(small))
  expect(milliseconds).toBe(5)
  expect(facts).toMatchObject({ title: 'Small town', voters: 9, budgetCents: 90_000, labelColumn: 'category' })
  expect(facts.plans[0]).toEqual({ id: 'field', name: 'Football field', costCents: 50_000, supporters: 6, support: 6 })

  expect(both[0]).toMatchObject({
    winners: ['bench', 'books'],
    costCents: 45_000,
    ballotsWithWinner: 9,
    paymentFaults: [],
  })
  expect(both[0]?.ballotsByWinners).toEqual([0, 9])
  // Six ballots have 150 / 6 behind them, three 300 / 3: the fifth of nine is one of the six.
  expect(both[0]?.middleBallotCents).toBe(2500)
  expect(both[1]).toMatchObject({ winners: ['bench', 'field'], costCents: 65_000, ballotsWithWinner: 6 })
  expect(both[1]?.ballotsByWinners).toEqual([3, 0, 6])
  // Three of nine voters hold a third of 900: just the library, and greedy gives them nothing.
  expect(both[1]?.complaints).toEqual(['books'])
  expect(both[1]?.paymentFaults).toBeUndefined()
})

test('money and votes by the first category of a plan, and voters by their neighbourhood', () => {
  const [outcome] = reckoned(small, { variants: [greedy] }).reckoned
  // Six ballots, half to each of their two plans, and three to one.
  expect(outcome?.perLabel).toEqual([
    { name: 'culture', costCents: 0, votesBps: 3333 },
    { name: 'green', costCents: 15_000, votesBps: 3333 },
    { name: 'sport', costCents: 50_000, votesBps: 3333 },
  ])
  expect(outcome?.perVoters).toEqual([
    { name: 'North', ballots: 6, withWinner: 6 },
    { name: 'South', ballots: 3, withWinner: 0 },
  ])
})

test('labels that the page gives come before those of the file', () => {
  const labels = { field: 'play', bench: 'meeting', books: 'meeting' }
  const { facts, reckoned: all } = reckoned(small, { variants: [shares], labels })
  expect(facts.labelColumn).toBe('given')
  expect(all[0]?.perLabel.map(({ name }) => name)).toEqual(['meeting', 'play'])
})

test('another budget and limits change what is reckoned, and what is said of it', () => {
  const [outcome] = reckoned(small, {
    variants: [{ ...greedy, budgetCents: 60_000, dearestPercent: 50, mostChoices: 1 }],
  }).reckoned
  // The field is above half of 600; then nobody names more than one plan.
  expect(outcome).toMatchObject({ winners: ['bench', 'books'], takenOut: ['field'], shortened: 0, budgetCents: 60_000 })
})

test('a broken file answers with line and reason, at most twenty of them', () => {
  const broken = small.replace('bench;150', 'bench;cheap').replaceAll(/;(North|South)/g, '')
  const answer = reckon(broken, { variants: [] }, { onProgress: () => undefined, now: () => 0 })
  expect(answer).toMatchObject({ kind: 'broken' })
  if (answer.kind === 'broken') expect(answer.errors[0]).toMatchObject({ line: 9, fault: 'not-a-number' })
})

test('without plans, or with amounts beyond exact sums, a file is unfit', () => {
  const run = (text: string) => reckon(text, { variants: [] }, { onProgress: () => undefined, now: () => 0 })
  const bare = [
    'META',
    'key;value',
    'budget;1',
    'vote_type;approval',
    'PROJECTS',
    'project_id;cost',
    'VOTES',
    'voter_id;vote',
  ]
  expect(run(bare.join('\n'))).toEqual({ kind: 'unfit', why: 'no-plans' })
  expect(run(small.replace('budget;900', 'budget;99999999999999999'))).toEqual({ kind: 'unfit', why: 'amounts' })
})

/** The small town where the bench asks one hour and the library two, of four hours in all. */
const withHours = small
  .replace('budget;900', 'budget;900\nbudget_hours;4')
  .replace('name;category', 'name;category;cost_hours')
  .replace('sport,green', 'sport,green;0')
  .replace('Bench;green', 'Bench;green;1')
  .replace('Library;culture', 'Library;culture;2')

test('where plans ask hours, the outcome says how many', () => {
  const { facts, reckoned: both } = reckoned(withHours, { variants: [greedy] })
  expect(facts.budgetMinutes).toBe(240)
  expect(both[0]?.minutes).toEqual({ used: 60, budget: 240 })
  expect(reckoned(small, { variants: [greedy] }).reckoned[0]).not.toHaveProperty('minutes')
})

test('a rule for money only is refused by its own reason', () => {
  const work = { variants: [{ ...shares, rule: 'phragmen' as const }] }
  expect(reckon(withHours, work, { onProgress: () => undefined, now: () => 0 })).toEqual({
    kind: 'unfit',
    why: 'hours',
  })
})

test('names cannot turn or break the text around them', () => {
  const { facts } = reckoned(small.replace('Bench;', '\u202eBe\u0007nch\u2069;').replace('Small town', '\u202etown'), {
    variants: [],
  })
  expect(facts.title).toBe('town')
  expect(facts.plans[1]?.name).toBe('Be nch')
})

test('with a limit on choices others win, but how the voters fare is judged by all they chose', () => {
  const one = reckoned(small, { variants: [{ ...greedy, mostChoices: 1 }] }).reckoned[0]
  // Only the field (six) and the library (three) still have votes; both fit in 900.
  expect(one?.winners).toEqual(['field', 'books'])
  expect(one?.shortened).toBe(6)
  // Nine ballots with one winner each; the bench, which six really chose beside the field, is no complaint at 500 + 150 of their 600.
  expect(one?.ballotsByWinners).toEqual([0, 9])
  expect(one?.complaints).toEqual([])
})
