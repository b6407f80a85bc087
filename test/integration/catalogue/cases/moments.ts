/** Moments (TI-01 to TI-09): that are none, come twice, or are past. */
import { type Case, hostile } from '../catalogue.ts'
import { at } from './earlier.ts'

const moments: readonly (readonly [what: string, value: string])[] = [
  ['half past two in the night when that comes twice, without an offset', '2026-10-25T02:30:00'],
  ['half past two in the night when that never comes, without an offset', '2027-03-28T02:30:00'],
  ['a day that is not there', '2027-02-29T12:00:00Z'],
  ['a thirteenth month', '2027-13-01T12:00:00Z'],
  ['the hour 25', '2027-03-01T25:00:00Z'],
  ['a second too many', '2026-12-31T23:59:60Z'],
  ['a year of five digits', '12027-03-01T12:00:00Z'],
  ['a moment before there was a budget', '1999-12-31T23:59:59Z'],
  ['a moment after the calendar', '3000-01-01T00:00:00Z'],
  ['a number of seconds', '1795000000'],
  ['an offset of a day and more', '2027-03-01T12:00:00+99:99'],
  ['the words of a person', 'tomorrow at eight'],
]

export const momentCases: readonly Case[] = [
  ...moments.map(([what, value], index) =>
    hostile(
      `TI-01.${index + 1}`,
      `a round that closes at ${what}`,
      'carla',
      'createRound',
      { set: { '/closesAt': value } },
      '400 invalid-input',
      {
        shows: '"pointer":"/closesAt"',
      },
    ),
  ),
  hostile(
    'TI-03.1',
    'half past two in the night when that comes twice, the second time',
    'carla',
    'createRound',
    {
      set: { '/opensAt': '2027-10-31T02:30:00+02:00', '/closesAt': '2027-10-31T02:30:00+01:00' },
    },
    '201',
    {
      changes: /#rounds? |#round#|#request#/,
      shows: '"opensAt":"2027-10-31T00:30:00.000Z","closesAt":"2027-10-31T01:30:00.000Z"',
    },
  ),
  hostile(
    'TI-06.1',
    'a round that closes before it opens',
    'carla',
    'createRound',
    { set: { '/closesAt': '2026-11-24T07:59:59Z' } },
    '400 invalid-input',
    { shows: '"closes-first"' },
  ),
  hostile(
    'TI-06.2',
    'a round that closed yesterday',
    'carla',
    'createRound',
    { set: { '/opensAt': '2026-11-01T08:00:00Z', '/closesAt': '2026-11-02T08:00:00Z' } },
    '409 closing-passed',
  ),
  hostile('TI-07.1', 'a round opened after its closing moment', 'carla', 'openRound', {}, '409 closing-passed', {
    first: at('2026-12-01T19:00:00Z'),
  }),
  hostile('TI-07.2', 'a vote in the millisecond of the closing', 'noor', 'castBallot', {}, '409 round-not-open', {
    first: at('2026-12-01T19:00:00Z'),
  }),
  hostile('TI-07.3', 'a vote in the last millisecond', 'noor', 'castBallot', {}, '200', {
    first: at('2026-12-01T18:59:59.999Z'),
    changes: /^ballots /,
  }),
  hostile('TI-09.1', 'a round opened with nothing on its paper', 'carla', 'openRound', {}, '409 empty-ballot-paper', {
    first: async ({ sure, sample }) => {
      await sure('takeOffProposal', { ...sample('takeOffProposal') })
      return undefined
    },
  }),
]
