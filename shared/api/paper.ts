/**
 * Endpoints of paper ballots: a pile is registered before the closing, entered by one person, entered again by another, and stored when
 * both agree on every ballot. Until then nothing of a choice is stored that anybody could read.
 */
import * as z from 'zod/mini'
import { invalidReasons, mostInBatch } from '../ballots/paper.ts'
import { choices, votingCode } from './ballots.ts'
import { endpoint } from './endpoint.ts'
import { id, line, moment, person, reason } from './fields.ts'

/** What one person read on a paper: a code and its choices, or why it does not count. */
export const paperReading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ballot'), code: votingCode, choices }),
  z.strictObject({ kind: z.literal('invalid'), reason: z.enum(invalidReasons) }),
])
export type PaperReading = z.infer<typeof paperReading>

/** Where one paper of the pile stands. `differs`: the two read something else, and both look again. Never what was read. */
export const paperPlace = z.strictObject({
  place: z.int(),
  state: z.enum(['waiting', 'entered-once', 'agreed', 'differs']),
  /** Where both agreed that it does not count. */
  invalid: z.optional(z.enum(invalidReasons)),
  firstBy: z.optional(person),
  secondBy: z.optional(person),
})
export type PaperPlaceView = z.infer<typeof paperPlace>

export const paperBatch = z.strictObject({
  id,
  roundId: id,
  version: z.int(),
  /** As written on the pile; once in a round. */
  label: z.string(),
  size: z.int(),
  /** The moment of registering is the moment of receipt of every ballot in it. */
  registeredAt: moment,
  registeredBy: person,
  state: z.enum(['open', 'stored', 'void']),
  /** Which entry the caller would make now; absent for a pile that is stored or void. The person who entered first never enters second. */
  turn: z.optional(z.enum(['first', 'second'])),
  places: z.array(paperPlace),
  /** Of a stored pile: how many papers are ballots, and how many are not. Not how many of their voters voted on screen: a pile can be of one, and its officials know whose. */
  outcome: z.optional(z.strictObject({ valid: z.int(), invalid: z.int() })),
  /** Of a void pile. */
  voidReason: z.optional(z.string()),
})
export type PaperBatchView = z.infer<typeof paperBatch>

const ofRound = z.strictObject({ roundId: id })
const ofBatch = z.strictObject({ roundId: id, batchId: id })
const ofPlace = z.strictObject({
  roundId: id,
  batchId: id,
  place: z.string().check(z.regex(/^[1-9]\d?$/)),
})
const officers = {
  kind: 'roles',
  roles: ['coordinator', 'programme-office'],
  scope: { coordinator: 'own-district', 'programme-office': 'municipality' },
} as const

export const endpoints = {
  registerPaperBatch: endpoint({
    id: 'registerPaperBatch',
    method: 'POST',
    path: '/v1/rounds/{roundId}/paper-batches',
    flow: 'register',
    access: officers,
    idempotency: 'requests',
    params: ofRound,
    body: z.strictObject({ label: line(1, 40), size: z.int().check(z.gte(1), z.lte(mostInBatch)) }),
    output: paperBatch,
    status: 201,
    problems: ['not-your-district', 'round-not-open', 'other-identification', 'batch-exists', 'batches-full'],
    summary: 'Een stapel papieren stembiljetten inboeken, vóór de sluiting',
  }),
  listPaperBatches: endpoint({
    id: 'listPaperBatches',
    method: 'GET',
    path: '/v1/rounds/{roundId}/paper-batches',
    flow: 'register',
    access: officers,
    params: ofRound,
    output: z.strictObject({ batches: z.array(paperBatch) }),
    status: 200,
    problems: ['not-your-district', 'other-identification'],
    summary: 'De stapels papieren stembiljetten van een ronde',
  }),
  getPaperBatch: endpoint({
    id: 'getPaperBatch',
    method: 'GET',
    path: '/v1/rounds/{roundId}/paper-batches/{batchId}',
    flow: 'register',
    access: officers,
    params: ofBatch,
    output: paperBatch,
    status: 200,
    problems: ['not-your-district', 'other-identification'],
    summary: 'Eén stapel: hoe ver elk biljet is, nooit wat erop staat',
  }),
  enterPaperBallot: endpoint({
    id: 'enterPaperBallot',
    method: 'PUT',
    path: '/v1/rounds/{roundId}/paper-batches/{batchId}/places/{place}',
    flow: 'register',
    access: officers,
    idempotency: 'itself',
    params: ofPlace,
    body: paperReading,
    output: paperBatch,
    status: 200,
    problems: [
      'not-your-district',
      'other-identification',
      'batch-closed',
      'same-person',
      'unknown-code',
      'too-many-attempts',
      'code-in-batch',
      'unknown-choice',
      'duplicate-choice',
      'ballot-over-budget',
      'ballot-over-capacity',
      'too-many-choices',
      'too-many-points',
      'points-needed',
    ],
    summary: 'Een papieren stembiljet invoeren, als eerste of als tweede persoon',
  }),
  storePaperBatch: endpoint({
    id: 'storePaperBatch',
    method: 'POST',
    path: '/v1/rounds/{roundId}/paper-batches/{batchId}/_store',
    flow: 'register',
    access: officers,
    idempotency: 'requests',
    params: ofBatch,
    body: z.strictObject({}),
    output: paperBatch,
    status: 200,
    problems: ['not-your-district', 'other-identification', 'batch-closed', 'batch-unfinished'],
    summary: 'De stapel bij de stemmen leggen, alles of niets; wie al op het scherm stemde, houdt die stem',
  }),
  voidPaperBatch: endpoint({
    id: 'voidPaperBatch',
    method: 'POST',
    path: '/v1/rounds/{roundId}/paper-batches/{batchId}/_void',
    flow: 'register',
    access: officers,
    idempotency: 'requests',
    params: ofBatch,
    body: z.strictObject({ reason }),
    output: paperBatch,
    status: 200,
    problems: ['not-your-district', 'other-identification', 'batch-closed'],
    summary: 'Een stapel die verkeerd is ingeboekt laten vervallen, met de reden',
  }),
}
