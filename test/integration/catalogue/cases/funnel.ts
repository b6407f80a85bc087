/** Counting the way to a vote (BA-33): by anybody, while the round is open, in words of the contract. */
import { type Case, hostile } from '../catalogue.ts'

const counter = /^main hilversum#funnel#\S+ \d\d$/

export const funnelCases: readonly Case[] = [
  hostile('BA-33.1', 'a device tells that it opened the paper', 'visitor', 'countFunnelStep', {}, '200', {
    changes: counter,
  }),
  hostile(
    'BA-33.2',
    'in a round of letters too',
    'visitor',
    'countFunnelStep',
    ({ ids }) => ({ params: { roundId: ids.byCode ?? '' } }),
    '200',
    { changes: counter },
  ),
  hostile(
    'BA-33.3',
    'before the opening',
    'visitor',
    'countFunnelStep',
    ({ ids }) => ({ params: { roundId: ids.preparing ?? '' } }),
    '409 round-not-open',
  ),
  hostile(
    'BA-33.4',
    'after the closing',
    'visitor',
    'countFunnelStep',
    ({ ids }) => ({ params: { roundId: ids.closed ?? '' } }),
    '409 round-not-open',
  ),
  hostile(
    'BA-33.5',
    'a vote is no step that can be told',
    'visitor',
    'countFunnelStep',
    { set: { '/step': 'voted' } },
    '400 invalid-input',
  ),
  hostile(
    'BA-33.6',
    'a name beside the step',
    'visitor',
    'countFunnelStep',
    { set: { '/voter': 'noor' } },
    '400 invalid-input',
  ),
  hostile(
    'BA-33.7',
    'the name of every object in place of a step',
    'visitor',
    'countFunnelStep',
    { set: { '/step': '__proto__' } },
    '400 invalid-input',
  ),
]
