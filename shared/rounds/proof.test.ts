/** The proof of a published record: whole it holds, and whatever is changed in it, some point names it. */
import { describe, expect, test } from 'vitest'
import type { ResultView } from '../api/allocation.ts'
import type { Choice } from '../ballots/ballot.ts'
import { open } from './prepare.ts'
import { canonical, type ProofPoint, type PublicRecord, prove, receiptIn, receiptsHash } from './proof.ts'
import { publishedFile, resultOf } from './result.ts'
import { closesAt, opensAt, paper, round } from './round.fixture.ts'
import type { Round } from './round.ts'
import { textHash } from './text-hash.ts'
import { roundView } from './view.ts'

const countedAt = closesAt + 60_000
const ballots: readonly Choice[][] = [
  [{ projectId: 'a' }],
  [{ projectId: 'a' }, { projectId: 'c' }],
  [{ projectId: 'b' }],
  [],
]
const receipts = { counted: ['R1', 'R2', 'R3', 'R4'], leftOut: ['R5'] }

/** A round as it is published when it was counted. */
function record(
  changes: Partial<Round> | Record<never, never> = {},
  cast: readonly (readonly Choice[])[] = ballots,
): PublicRecord {
  const opened = open({ ...round, ...changes }, paper, 'key', opensAt - 1000)
  if ('refused' in opened) throw new Error(opened.refused)
  const file = publishedFile(opened, paper, cast)
  const result = resultOf(opened, paper, cast, { ballotsHash: textHash(file), leftOut: 1, countedAt })
  const view = roundView({ ...opened, state: 'counted' }, paper, countedAt)
  // As it comes over the wire.
  return JSON.parse(JSON.stringify({ round: view, result, file, receipts })) as PublicRecord
}

const failing = (of: PublicRecord) => prove(of).flatMap(({ point, holds }) => (holds === false ? [point] : []))

test.each([
  ['approval', {}],
  ['with hours', { capacityMinutes: 600 }],
  ['closed by hand', { closesByHand: true, closedAt: opensAt + 5000 }],
  ['greedy', { rule: { rule: 'greedy', utility: 'votes', completion: 'none' } } as const],
])('a whole record holds: %s', (_, changes) => {
  expect(failing(record(changes))).toEqual([])
  expect(prove(record(changes)).map(({ holds }) => holds)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    'unknown',
    true,
  ])
})

test('points too', () => {
  const ballot = { kind: 'points', withinBudget: false, mostPoints: 5 } as const
  const cast = [[{ projectId: 'a', points: 3 }], [{ projectId: 'b', points: 5 }], [], []]
  expect(failing(record({ ballot }, cast))).toEqual([])
})

const changed = (change: (of: PublicRecord) => PublicRecord) => failing(change(record()))
const result = (of: PublicRecord, changes: Partial<ResultView>): PublicRecord => ({
  ...of,
  result: { ...of.result, ...changes },
})
/** Bytes changed together with the hash that the result names: only what they say can give them away. */
const refiled = (of: PublicRecord, file: string): PublicRecord =>
  result({ ...of, file }, { ballotsHash: textHash(file) })

test.each<[string, ProofPoint[], (of: PublicRecord) => PublicRecord]>([
  [
    'the budget that the round shows',
    ['rules', 'paper'],
    (of) => ({ ...of, round: { ...of.round, budget: { cents: 1_900_000 } } }),
  ],
  [
    'the price of a plan',
    ['rules', 'paper'],
    (of) => ({
      ...of,
      round: {
        ...of.round,
        projects: of.round.projects.map((one) => ({ ...one, cost: { cents: one.cost.cents + 1 } })),
      },
    }),
  ],
  [
    'the key that sealed the ballots',
    ['rules'],
    (of) => ({
      ...of,
      round: { ...of.round, fixed: { sealPublicKey: 'other', closesAt: of.round.closesAt } },
    }),
  ],
  [
    'the closing moment',
    ['rules'],
    (of) => ({
      ...of,
      round: { ...of.round, fixed: { sealPublicKey: 'key', closesAt: '2026-12-02T19:00:00.000Z' } },
    }),
  ],
  ['the rules that the result names', ['rules', 'result'], (of) => result(of, { rulesHash: 'f'.repeat(64) })],
  ['a ballot in the file', ['file', 'result'], (of) => ({ ...of, file: of.file.replace('1;a\n', '1;c\n') })],
  ['a ballot, with a new hash', ['result'], (of) => refiled(of, of.file.replace('1;a\n', '1;c\n'))],
  ['a ballot that names another plan', ['limits'], (of) => refiled(of, of.file.replace('1;a\n', '1;z\n'))],
  ['a ballot that was left away', ['ballots', 'result'], (of) => refiled(of, of.file.replace('3;b\n', ''))],
  ['the budget in the file', ['paper'], (of) => refiled(of, of.file.replace('budget;20000\n', 'budget;30000\n'))],
  ['a file that nobody can read', ['paper'], (of) => refiled(of, 'nonsense')],
  [
    'a receipt that is missing',
    ['receipts'],
    (of) => ({ ...of, receipts: { ...of.receipts, counted: ['R1', 'R2', 'R3'] } }),
  ],
  [
    'one receipt for two voters',
    ['receipts'],
    (of) => ({ ...of, receipts: { ...of.receipts, counted: ['R1', 'R2', 'R3', 'R3'] } }),
  ],
  [
    'the winner',
    ['result'],
    (of) => result(of, { projects: of.result.projects.map((plan) => ({ ...plan, selected: !plan.selected })) }),
  ],
  ['the number of voters', ['ballots', 'receipts', 'result'], (of) => result(of, { voters: 5 })],
  ['the cost', ['result'], (of) => result(of, { cost: { cents: 1 } })],
])('is found: %s', (_, points, change) => {
  expect(changed(change)).toEqual(points)
})

const given = (...points: readonly (readonly [string, number])[]) =>
  points.map(([projectId, of]) => ({ projectId, points: of }))
const byPoints = { ballot: { kind: 'points', withinBudget: false, mostPoints: 5 } } as const

test.each<[string, Choice[]]>([
  ['less than nothing for one plan, and so more than all for another', given(['a', 1000], ['b', -995])],
  ['parts of a point', given(['a', 2.5], ['b', 2.5])],
])('is found: %s', (_, forged) => {
  const honest = record(byPoints, [given(['a', 5]), given(['b', 5]), [], []])
  const [first = ''] = publishedFile({ ...round, ...byPoints }, paper, [forged])
    .split('\n')
    .filter((line) => line.startsWith('1;'))
  expect(failing(refiled(honest, honest.file.replace('1;a;5', first)))).toEqual(['limits'])
})

test('what cannot be counted is a record that does not hold, and stops nothing', () => {
  expect(changed((of) => result(of, { countedAt: 'yesterday' }))).toEqual(['result'])
})

/** Figures that add up: three voted on screen and one on paper, of nine who got a code. */
const turnout = {
  entries: 8,
  letters: 6,
  atDesk: 3,
  replaced: 1,
  proxies: 0,
  withdrawn: 1,
  internet: 3,
  paper: 1,
  papers: 2,
  papersInvalid: 0,
}

describe('the turnout of a round of codes', () => {
  const byCode = (changes: Partial<typeof turnout> = {}) => {
    const whole = record({ identification: 'voting-code' })
    return result(whole, { turnout: { ...turnout, ...changes } })
  }
  test('holds where its figures add up', () => {
    expect(prove(byCode()).map(({ holds }) => holds)).toEqual(Array.from({ length: 8 }, () => true))
  })
  test.each([
    ['more ballots than codes', { letters: 1, atDesk: 3, entries: 3 }],
    ['voters that are no letter and no code of the desk', { entries: 9 }],
    ['more ballots by channel than were counted', { internet: 4 }],
    ['less than nothing', { internet: 5, paper: -1 }],
    ['more ballots on paper than papers', { papers: 0 }],
  ])('is found: %s', (_, changes) => {
    expect(failing(byCode(changes))).toEqual(['voters'])
  })
  test('must be there, and in a round by log-in must not', () => {
    expect(failing(record({ identification: 'voting-code' }))).toEqual(['voters'])
    expect(failing(result(record(), { turnout }))).toEqual(['voters'])
  })
  test('agrees with the file, where that tells how every ballot came', () => {
    const many = Array.from({ length: 20 }, (): readonly Choice[] => [{ projectId: 'a' }])
    const whole = record({ identification: 'voting-code' }, many)
    const channels = many.map((_, at) => (at < 10 ? 'paper' : 'internet'))
    const told = refiled(whole, publishedFile(round, paper, many, channels))
    const all = { counted: many.map((_, at) => `R${at}`), leftOut: ['left out'] }
    const shown = (internet: number, onPaper: number) =>
      failing(
        result(
          { ...told, receipts: all },
          { turnout: { ...turnout, letters: 30, entries: 32, internet, paper: onPaper, papers: onPaper } },
        ),
      )
    expect(shown(10, 10)).toEqual([])
    expect(shown(12, 8)).toEqual(['voters'])
  })
})

test('where a point fails, both sides are told', () => {
  const [, bytes] = prove({ ...record(), file: 'nonsense' })
  expect(bytes).toMatchObject({ point: 'file', holds: false, found: textHash('nonsense') })
})

test('what builds on a failed point says nothing', () => {
  const points = prove(refiled(record(), 'nonsense'))
  expect(points.find(({ point }) => point === 'result')?.holds).toBe('unknown')
})

test('a receipt is counted, left out, or not there', () => {
  expect(['R2', 'R5', 'R9'].map((one) => receiptIn(receipts, one))).toEqual(['counted', 'left-out', 'missing'])
})

test('the fingerprint of the receipts does not depend on their order, and changes with any of them', () => {
  const before = receiptsHash(receipts)
  expect(receiptsHash({ ...receipts, counted: receipts.counted.toReversed() })).toBe(before)
  expect(receiptsHash({ counted: ['R1', 'R2', 'R3', 'R4', 'R5'], leftOut: [] })).not.toBe(before)
})

describe('both sides in words', () => {
  const told = (of: PublicRecord) =>
    prove(of).flatMap(({ point, holds, expected, found }) => (holds === false ? [[point, expected, found]] : []))
  const byCode = (changes: Partial<typeof turnout>) =>
    result(record({ identification: 'voting-code' }), { turnout: { ...turnout, ...changes } })
  const without = (name: 'rulesHash' | 'fixed', of: PublicRecord): PublicRecord => {
    const { [name]: _, ...view } = of.round
    return { ...of, round: view as PublicRecord['round'] }
  }

  test.each<[string, () => PublicRecord, readonly (readonly string[])[]]>([
    [
      'the money in the file',
      () => refiled(record(), record().file.replace('budget;20000\n', 'budget;30000\n')),
      [['paper', 'budget 20000', 'budget 30000']],
    ],
    [
      'the rule in the file',
      () => refiled(record(), record().file.replace('rule;equal-shares/cost/add1-utilitarian', 'rule;greedy')),
      [['paper', 'rule equal-shares/cost/add1-utilitarian', 'rule greedy']],
    ],
    [
      'the price in the file',
      () => refiled(record(), record().file.replace('a;6000;Plan a', 'a;6001;Plan a')),
      [['paper', 'plan a | 6000 | Plan a', 'plan a | 6001 | Plan a']],
    ],
    [
      'a ballot of another plan',
      () => refiled(record(), record().file.replace('2;a,c\n', '2;a,z\n')),
      [['limits', 'ballots within the rules', 'ballot 2: unknown-choice']],
    ],
    [
      'a receipt that is missing',
      () => ({ ...record(), receipts: { ...receipts, counted: ['R1', 'R2', 'R3'] } }),
      [['receipts', '4 + 1, all different', '3 + 1, 4 different']],
    ],
    [
      'a receipt of what was left out',
      () => ({ ...record(), receipts: { ...receipts, leftOut: [] } }),
      [['receipts', '4 + 1, all different', '4 + 0, 4 different']],
    ],
    [
      'the cost',
      () => result(record(), { cost: { cents: 1 } }),
      [['result', 'cost: {"cents":1}', 'cost: {"cents":600001}']],
    ],
    [
      'something that is no part of it',
      () => result(record(), { zeal: 1 } as unknown as Partial<ResultView>),
      [['result', 'zeal: 1', 'zeal: nothing']],
    ],
    [
      'something that is left away',
      () => result(record(), { votersWithWinner: undefined as never }),
      [['result', 'votersWithWinner: nothing', 'votersWithWinner: 2']],
    ],
    [
      'a moment that is none',
      () => result(record(), { countedAt: 'yesterday' }),
      [['result', 'ballots that can be counted', 'Invalid time value']],
    ],
    [
      'no figures of the register',
      () => record({ identification: 'voting-code' }),
      [['voters', 'the figures of the register', 'none']],
    ],
    [
      'a register where there is none',
      () => result(record(), { turnout }),
      [['voters', 'no register of codes', canonical(turnout)]],
    ],
    ['voters too many', () => byCode({ entries: 9 }), [['voters', 'entries: 8', '9']]],
    [
      'ballots too many by channel',
      () => byCode({ internet: 4 }),
      [['voters', 'ballots by internet and on paper: 4', '5']],
    ],
    ['less than nothing', () => byCode({ internet: 5, paper: -1 }), [['voters', 'paper of 0 or more: 0', '-1']]],
    ['more ballots than codes', () => byCode({ letters: 1, entries: 3 }), [['voters', 'at most 4 ballots: 4', '5']]],
  ])('%s', (_, change, expected) => {
    expect(told(change())).toEqual(expected)
  })

  test('no hash shown, and a file that nobody can read', () => {
    const [[point, expected] = []] = told(without('rulesHash', record()))
    expect([point, expected]).toEqual(['rules', 'nothing'])
    expect(told(refiled(record(), 'nonsense'))[0]?.slice(0, 2)).toEqual(['paper', 'a readable file'])
  })
})

test('equal values give one text, whatever the order of their names; lists keep theirs', () => {
  expect(canonical({ b: 1, a: [2, { d: 1, c: null }], c: { z: 'x', y: 3 } })).toBe(
    '{"a":[2,{"c":null,"d":1}],"b":1,"c":{"y":3,"z":"x"}}',
  )
})
