/** Voting codes (BA-07, BA-08, BA-30): guessed, of another round, and too many. */
import { votingCode } from '../../../../shared/ballots/voting-code.ts'
import { type Case, type Earlier, hostile } from '../catalogue.ts'
import { inExercise } from './earlier.ts'

/** Codes that are well formed and were never made. */
const guess = (number: number) => votingCode(Uint8Array.of(9, 8, 7, 6, 5, 4, 3, number))

/** Tries ten codes that do not exist, from one address. */
const tenGuesses = async ({ ask, sample }: Earlier): Promise<undefined> => {
  const { params = {} } = sample('lookUpCode')
  for (let number = 0; number < 10; number++) await ask('lookUpCode', { params, body: { code: guess(number) } })
}

export const codeCases: readonly Case[] = [
  hostile(
    'BA-07.1',
    'a code that does not exist',
    'visitor',
    'lookUpCode',
    { body: { code: guess(1) } },
    '404 unknown-code',
    { changes: /#guesses#/ },
  ),
  hostile(
    'BA-07.2',
    'a vote by a code that does not exist',
    'visitor',
    'voteByCode',
    { set: { '/code': guess(1) } },
    '404 unknown-code',
    { changes: /#guesses#/ },
  ),
  hostile('BA-07.3', 'the eleventh guess, with the right code', 'visitor', 'lookUpCode', {}, '429 too-many-attempts', {
    first: tenGuesses,
    headers: { 'Retry-After': /^\d+$/ },
  }),
  hostile('BA-07.4', 'the eleventh guess by voting', 'visitor', 'voteByCode', {}, '429 too-many-attempts', {
    first: tenGuesses,
  }),
  hostile(
    'BA-07.5',
    'a code of seven characters',
    'visitor',
    'voteByCode',
    { set: { '/code': 'ABCDEFG' } },
    '400 invalid-input',
  ),
  hostile(
    'BA-07.6',
    'a code of 10 kB',
    'visitor',
    'voteByCode',
    { set: { '/code': 'A'.repeat(10_240) } },
    '400 invalid-input',
  ),
  hostile(
    'BA-07.7',
    'a pattern in place of a code',
    'visitor',
    'lookUpCode',
    { body: { code: '%%%%%%%%%%' } },
    '404 unknown-code',
  ),
  hostile('BA-08.1', 'the code of another round', 'visitor', 'lookUpCode', {}, '404 unknown-code', {
    first: async (earlier) => {
      const { params = {} } = await inExercise({ identification: 'voting-code' }, [])(earlier)
      return { params }
    },
    changes: /#guesses#/,
  }),
  hostile(
    'BA-08.2',
    'a code with hyphens, spaces and small letters',
    'visitor',
    'lookUpCode',
    ({ ids }) => ({
      body: { code: (ids.code ?? '').toLowerCase().split('').join('-') },
    }),
    '200',
  ),
  hostile(
    'BA-08.3',
    'a code in a round of log-ins',
    'visitor',
    'voteByCode',
    ({ ids }) => ({ params: { roundId: ids.open ?? '' } }),
    '409 other-identification',
  ),
  hostile(
    'BA-08.4',
    'a log-in in a round of codes',
    'noor',
    'castBallot',
    ({ ids }) => ({ params: { roundId: ids.byCode ?? '' } }),
    '409 other-identification',
  ),
  hostile('BA-30.1', 'no codes at all', 'carla', 'makeVotingCodes', { set: { '/count': 0 } }, '400 invalid-input'),
  hostile(
    'BA-30.2',
    'more codes than one letter run',
    'carla',
    'makeVotingCodes',
    { set: { '/count': 1001 } },
    '400 invalid-input',
  ),
  hostile(
    'BA-30.3',
    'codes for a round of log-ins',
    'carla',
    'makeVotingCodes',
    ({ ids }) => ({ params: { roundId: ids.open ?? '' } }),
    '409 other-identification',
  ),
  hostile(
    'BA-30.4',
    'more codes under the key of a batch before',
    'carla',
    'makeVotingCodes',
    { key: 'the-batch-before', set: { '/count': 3 } },
    '409 key-reused',
    {
      first: async ({ sure, sample }) => {
        await sure('makeVotingCodes', { ...sample('makeVotingCodes'), key: 'the-batch-before' })
        return undefined
      },
    },
  ),
]
