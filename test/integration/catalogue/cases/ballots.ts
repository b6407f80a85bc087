/** Votes (BA-01 to BA-19, BA-31): twice, late, too much, spoilt, and of somebody else. */
import { type Case, type Change, type Earlier, hostile } from '../catalogue.ts'
import { inExercise } from './earlier.ts'

const plans = (...ids: string[]) => ids.map((projectId) => ({ projectId }))

const points = { kind: 'points', withinBudget: false, mostChoices: 3, mostPoints: 10 } as const
const within = { kind: 'approval', withinBudget: true } as const

/** Votes as noor with this revision, before the case. */
const voted =
  (revision: number, choices: unknown, change?: Change) =>
  async ({ sure, sample }: Earlier): Promise<Change | undefined> => {
    await sure('castBallot', { ...sample('castBallot'), key: 'the-vote-before', body: { revision, choices } })
    return change
  }

/** Points that are none, as raw JSON. */
const notPoints: readonly (readonly [string, Case['expected']])[] = [
  ['-1', '400 invalid-input'],
  ['0', '400 invalid-input'],
  ['-0', '400 invalid-input'],
  ['1.5', '400 invalid-input'],
  ['1e1', '400 invalid-input'],
  ['"1"', '400 invalid-input'],
  ['1e400', '400 invalid-input'],
  ['9007199254740993', '400 invalid-input'],
  ['123456789012345678901234567890123456789', '400 invalid-input'],
  ['NaN', '400 invalid-json'],
  ['Infinity', '400 invalid-json'],
  ['{"__proto__":5}', '400 invalid-input'],
]

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

export const ballotCases: readonly Case[] = [
  hostile('BA-01.1', 'votes a second time: the new vote replaces the old one', 'noor', 'castBallot', {}, '200', {
    first: voted(1, [], { set: { '/revision': 2 } }),
    changes: /^ballots /,
  }),
  hostile('BA-04.1', 'an old request comes after a newer vote', 'noor', 'castBallot', {}, '412 stale-ballot', {
    first: voted(2, []),
  }),
  hostile('BA-04.2', 'another vote under the revision that is stored', 'noor', 'castBallot', {}, '412 stale-ballot', {
    first: voted(1, []),
  }),
  hostile(
    'BA-05.1',
    'the answer was lost and the same request comes again',
    'noor',
    'castBallot',
    { key: 'the-vote-before' },
    '200',
    {
      first: async ({ sure, sample }) => {
        await sure('castBallot', { ...sample('castBallot'), key: 'the-vote-before' })
        return undefined
      },
      headers: { 'Idempotent-Replayed': 'true' },
    },
  ),
  ...(['preparing', 'closed', 'counted', 'adopted'] as const).map((round, index) =>
    hostile(
      `BA-10.${index + 1}`,
      `a vote in a round that is ${round}`,
      'noor',
      'castBallot',
      ({ ids }) => ({ params: { roundId: ids[round] ?? '' } }),
      '409 round-not-open',
    ),
  ),
  hostile('BA-11.1', 'one cent over the budget', 'noor', 'castBallot', {}, '400 ballot-over-budget', {
    first: inExercise({ ballot: within, budget: { cents: 899_999 } }, plans('a', 'b')),
    shows: '€9,000.00',
  }),
  hostile('BA-11.2', 'exactly the budget', 'noor', 'castBallot', {}, '200', {
    first: inExercise({ ballot: within, budget: { cents: 900_000 } }, plans('a', 'b')),
    changes: /^ballots /,
  }),
  hostile('BA-12.1', 'more plans than may be chosen', 'noor', 'castBallot', {}, '400 too-many-choices', {
    first: inExercise({ ballot: { kind: 'approval', withinBudget: false, mostChoices: 2 } }, plans('a', 'b', 'c')),
  }),
  hostile(
    'BA-13.1',
    'one plan twice',
    'noor',
    'castBallot',
    ({ ids }) => ({
      set: { '/choices': plans(ids.choice ?? '', ids.choice ?? '') },
    }),
    '400 duplicate-choice',
  ),
  hostile('BA-13.2', 'one plan twice, with points', 'noor', 'castBallot', {}, '400 duplicate-choice', {
    first: inExercise({ ballot: points }, [
      { projectId: 'a', points: 1 },
      { projectId: 'a', points: 2 },
    ]),
  }),
  ...notPoints.map(([raw, expected], index) =>
    hostile(`BA-14.${index + 1}`, `${raw} points`, 'noor', 'castBallot', {}, expected, {
      first: async (earlier) => ({
        ...(await inExercise({ ballot: points }, [{ projectId: 'a', points: 1 }])(earlier)),
        literally: ['/choices/0/points', raw],
      }),
    }),
  ),
  hostile('BA-15.1', 'more points than there are', 'noor', 'castBallot', {}, '400 too-many-points', {
    first: inExercise({ ballot: points }, [
      { projectId: 'a', points: 6 },
      { projectId: 'b', points: 5 },
    ]),
  }),
  hostile('BA-15.2', 'no points where points are asked', 'noor', 'castBallot', {}, '400 points-needed', {
    first: inExercise({ ballot: points }, plans('a')),
  }),
  hostile(
    'BA-15.3',
    'points where none are asked',
    'noor',
    'castBallot',
    ({ ids }) => ({
      set: { '/choices': [{ projectId: ids.choice, points: 3 }] },
    }),
    '400 points-needed',
  ),
  hostile(
    'BA-16.1',
    'twenty thousand choices',
    'noor',
    'castBallot',
    {
      set: { '/choices': plans(...Array.from({ length: 20_000 }, (_, index) => `plan-${index}`)) },
    },
    '413 too-large',
  ),
  hostile(
    'BA-16.2',
    'one choice more than a paper has room for',
    'noor',
    'castBallot',
    {
      set: { '/choices': plans(...Array.from({ length: 201 }, (_, index) => `plan-${index}`)) },
    },
    '400 invalid-input',
  ),
  hostile(
    'BA-16.3',
    'half a megabyte of blanks',
    'noor',
    'castBallot',
    ({ samples }) => ({
      raw: `${JSON.stringify(samples.castBallot.body)}${' '.repeat(512 * 1024)}`,
    }),
    '413 too-large',
  ),
  hostile(
    'BA-16.4',
    'a list in a list, a thousand deep',
    'noor',
    'castBallot',
    { literally: ['/choices', deep(1000)] },
    '400 invalid-input',
  ),
  hostile(
    'BA-16.5',
    'a hundred thousand open brackets',
    'noor',
    'castBallot',
    { raw: '['.repeat(100_000) },
    '400 invalid-json',
  ),
  hostile(
    'BA-16.6',
    'a field that is there twice',
    'noor',
    'castBallot',
    { raw: '{"revision":1,"choices":[],"choices":[{"projectId":"a"}]}' },
    '400 invalid-json',
  ),
  hostile(
    'BA-16.7',
    'the same name twice by an escape',
    'noor',
    'castBallot',
    { raw: '{"revision":1,"choices":[],"cho\\u0069ces":[]}' },
    '400 invalid-json',
  ),
  hostile(
    'BA-18.1',
    'a plan that is not on this paper',
    'noor',
    'castBallot',
    ({ ids }) => ({ set: { '/choices': plans(ids.funded ?? '') } }),
    '400 unknown-choice',
  ),
  hostile(
    'BA-18.2',
    'a plan named __proto__',
    'noor',
    'castBallot',
    { set: { '/choices': plans('__proto__') } },
    '400 unknown-choice',
  ),
  hostile(
    'BA-18.3',
    'a plan name with a slash',
    'noor',
    'castBallot',
    { set: { '/choices': plans('../../a') } },
    '400 invalid-input',
  ),
  hostile('BA-19.1', 'a coordinator asks for a ballot', 'carla', 'getBallot', {}, '403 forbidden'),
  hostile('BA-19.2', 'the programme office asks for a ballot', 'olga', 'getBallot', {}, '403 forbidden'),
  hostile('BA-31.1', 'revision 0', 'noor', 'castBallot', { set: { '/revision': 0 } }, '400 invalid-input'),
  hostile(
    'BA-31.2',
    'a revision that leaves no room for another',
    'noor',
    'castBallot',
    { set: { '/revision': 1_000_001 } },
    '400 invalid-input',
  ),
]
