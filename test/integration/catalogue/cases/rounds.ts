/** Rounds (BA-20 to BA-25): changed after the opening, counted too early or twice, and what must not be known yet. */
import { people } from '../../hostile/material.ts'
import { type Case, hostile } from '../catalogue.ts'
import { inExercise } from './earlier.ts'

export const roundCases: readonly Case[] = [
  hostile(
    'BA-20.1',
    'a plan on the paper after the opening',
    'carla',
    'placeProposal',
    ({ ids }) => ({ params: { roundId: ids.open ?? '' } }),
    '409 round-frozen',
  ),
  hostile(
    'BA-20.2',
    'a plan off the paper after the opening',
    'carla',
    'takeOffProposal',
    ({ ids }) => ({
      params: { roundId: ids.open ?? '' },
      body: { proposalId: ids.choice },
    }),
    '409 round-frozen',
  ),
  hostile(
    'BA-20.3',
    'a round that is opened again',
    'carla',
    'openRound',
    ({ ids }) => ({ params: { roundId: ids.counted ?? '' } }),
    '409 round-frozen',
  ),
  hostile(
    'BA-21.1',
    'counted while it is open',
    'carla',
    'countRound',
    ({ ids }) => ({ params: { roundId: ids.open ?? '' } }),
    '409 round-not-closed',
  ),
  hostile('BA-21.2', 'counted a second after closing', 'carla', 'countRound', {}, '409 count-too-early', {
    first: async ({ sure, sample, city }) => {
      await sure('closeRound', sample('closeRound'))
      city.clock.advance(1000)
      return { params: { roundId: city.ids.open ?? '' } }
    },
    headers: { 'Retry-After': /^\d+$/ },
  }),
  hostile(
    'BA-21.3',
    'a round closed twice',
    'carla',
    'closeRound',
    ({ ids }) => ({ params: { roundId: ids.closed ?? '' } }),
    '409 round-not-open',
  ),
  hostile('BA-21.4', 'a round that closes by the clock, by hand', 'carla', 'closeRound', {}, '409 closes-by-clock', {
    first: async (earlier) => {
      const { params = {} } = await inExercise({ closesByHand: false }, [])(earlier)
      return { params }
    },
  }),
  ...(['getResult', 'getExplanation', 'getPublishedBallots', 'listReceipts'] as const).map((endpoint, index) =>
    hostile(
      `BA-24.${index + 1}`,
      `${endpoint} while people vote`,
      'visitor',
      endpoint,
      ({ ids }) => ({ params: { roundId: ids.open ?? '' } }),
      '409 not-counted',
    ),
  ),
  hostile('BA-24.5', 'a count of votes beside the round', 'visitor', 'getRound', {}, '200', {
    hides: /voters|turnout|ballots"/i,
  }),
  hostile(
    'BA-25.1',
    'counted a second time',
    'carla',
    'countRound',
    ({ ids }) => ({ params: { roundId: ids.counted ?? '' } }),
    '200',
  ),
  hostile(
    'BA-25.2',
    'adopted a second time',
    'yasmin',
    'adoptResult',
    ({ ids }) => ({ params: { roundId: ids.adopted ?? '' } }),
    '409 already-adopted',
  ),
  hostile('BA-25.3', 'an exercise is adopted', 'yasmin', 'adoptResult', {}, '409 exercise-only', {
    first: async ({ sure, city, ...earlier }) => {
      const { params } = await inExercise({}, [])({ sure, city, ...earlier })
      const round = params as { roundId: string }
      await sure('closeRound', { as: people.carla, params: round, body: {} })
      city.clock.advance(12_000)
      await sure('countRound', { as: people.carla, params: round, body: {} })
      return { params: round }
    },
  }),
]
