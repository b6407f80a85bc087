/** Endpoints of ballots: vote by log-in or by voting code. A vote replaces an earlier one of the same voter. */
import * as z from 'zod/mini'
import { mostProjects } from '../rounds/round.ts'
import { endpoint } from './endpoint.ts'
import { id, moment } from './fields.ts'
import { projectId } from './rounds.ts'

/** What is on the ballot. `points` only in a round that asks for points. An empty list is a blank vote and counts as one. */
export const choices = z
  .array(z.strictObject({ projectId, points: z.optional(z.int().check(z.gte(1), z.lte(1_000_000))) }))
  .check(z.maxLength(mostProjects))

/** Counts up with each change by this voter, from 1: an older request that comes late never replaces a newer vote. */
export const revision = z.int().check(z.gte(1), z.lte(1_000_000))

/** As printed in the letter; spaces and hyphens do not matter, nor do capitals, O for 0, I or L for 1. */
export const votingCode = z.string().check(z.minLength(8), z.maxLength(40))

/** Proof of what is stored: check after closing that it is in the published list. It does not tell what was chosen. */
export const stored = z.strictObject({ revision, receipt: z.string(), changeableUntil: moment })
export type StoredBallot = z.infer<typeof stored>

const roundId = z.strictObject({ roundId: id })

export const endpoints = {
  castBallot: endpoint({
    id: 'castBallot',
    method: 'PUT',
    path: '/v1/rounds/{roundId}/ballot',
    flow: 'ballots',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-residence' },
    idempotency: 'itself',
    params: roundId,
    body: z.strictObject({ revision, choices }),
    output: stored,
    status: 200,
    problems: [
      'round-not-open',
      'other-identification',
      'not-eligible',
      'unknown-choice',
      'duplicate-choice',
      'ballot-over-budget',
      'ballot-over-capacity',
      'too-many-choices',
      'too-many-points',
      'points-needed',
      'stale-ballot',
    ],
    summary: 'Stemmen na inloggen',
  }),
  getBallot: endpoint({
    id: 'getBallot',
    method: 'GET',
    path: '/v1/rounds/{roundId}/ballot',
    flow: 'ballots',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-residence' },
    params: roundId,
    output: stored,
    status: 200,
    problems: ['not-eligible', 'keys-destroyed'],
    summary: 'Of uw stem bewaard is, met het ontvangstbewijs; niet wat u koos',
  }),
  voteByCode: endpoint({
    id: 'voteByCode',
    method: 'POST',
    path: '/v1/rounds/{roundId}/coded-ballots',
    flow: 'ballots',
    access: { kind: 'public' },
    idempotency: 'itself',
    params: roundId,
    body: z.strictObject({ code: votingCode, revision, choices }),
    output: stored,
    status: 200,
    problems: [
      'round-not-open',
      'other-identification',
      'unknown-code',
      'too-many-attempts',
      'unknown-choice',
      'duplicate-choice',
      'ballot-over-budget',
      'ballot-over-capacity',
      'too-many-choices',
      'too-many-points',
      'points-needed',
      'stale-ballot',
    ],
    summary: 'Stemmen met een stemcode',
  }),
  lookUpCode: endpoint({
    id: 'lookUpCode',
    method: 'POST',
    path: '/v1/rounds/{roundId}/code-checks',
    flow: 'ballots',
    access: { kind: 'public' },
    params: roundId,
    body: z.strictObject({ code: votingCode }),
    output: z.strictObject({ revision: z.int(), receipt: z.optional(z.string()) }),
    status: 200,
    problems: ['unknown-code', 'too-many-attempts', 'round-not-open', 'other-identification'],
    summary: 'Of een stemcode geldig is, en of er al mee gestemd is (revisie 0: nog niet)',
  }),
}
