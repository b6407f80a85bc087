/** Endpoints of rounds: prepare, place plans, open, close, and in the end destroy the keys. */
import * as z from 'zod/mini'
import { completions, rules, utilities } from '../allocation/outcome.ts'
import { themes } from '../proposals/proposal.ts'
import { ballotKinds, identifications, mostProjects } from '../rounds/round.ts'
import { endpoint } from './endpoint.ts'
import { districtCode, id, line, minutes, moment, money, person, reason, year } from './fields.ts'

export const ballotRules = z.strictObject({
  kind: z.enum(ballotKinds),
  withinBudget: z.boolean(),
  mostChoices: z.optional(z.int().check(z.gte(1), z.lte(mostProjects))),
  mostPoints: z.optional(z.int().check(z.gte(1), z.lte(1_000_000))),
})

export const ruleChoice = z.strictObject({
  rule: z.enum(rules),
  utility: z.enum(utilities),
  completion: z.enum(completions),
})

/** An identifier of a plan on a ballot paper: ours, or for an exercise the one of its file. */
export const projectId = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/))

export const ballotProject = z.strictObject({
  id: projectId,
  title: z.string(),
  summary: z.string(),
  theme: z.enum(themes),
  initiator: z.string(),
  cost: money,
  staffMinutes: minutes,
  proposalId: z.optional(id),
})
export type BallotProjectView = z.infer<typeof ballotProject>

export const roundSummary = z.strictObject({
  id,
  districtCode,
  year,
  title: z.string(),
  kind: z.enum(['allocation', 'exercise']),
  phase: z.enum(['preparing', 'scheduled', 'open', 'closed', 'counted', 'adopted']),
  budget: money,
  /** Municipal staff time that is distributed beside the money; absent: only money is. */
  capacityMinutes: z.optional(minutes),
  identification: z.enum(identifications),
  ballot: ballotRules,
  rule: ruleChoice,
  opensAt: moment,
  closesAt: moment,
  closesByHand: z.boolean(),
  projectCount: z.int(),
})
export type RoundSummary = z.infer<typeof roundSummary>

export const round = z.strictObject({
  ...roundSummary.shape,
  version: z.int(),
  rulesHash: z.optional(z.string()),
  /** From then on nobody can open its ballots or say whose they are. */
  keysDestroyedAt: z.optional(moment),
  /** Who held the keys beyond the term for objections, and released them; the last one counts. */
  keyHolds: z.optional(z.array(z.strictObject({ isHeld: z.boolean(), at: moment, by: person, reason: z.string() }))),
  /** What else was fixed at the opening and is part of `rulesHash`: with it anybody can compute that hash again. */
  fixed: z.optional(z.strictObject({ sealPublicKey: z.string(), closesAt: moment })),
  /** In the order of placing. Screens draw an order of their own per voter, so that the first place is no advantage. */
  projects: z.array(ballotProject),
})
export type RoundView = z.infer<typeof round>

const roundId = z.strictObject({ roundId: id })
const officers = { kind: 'roles', roles: ['coordinator', 'programme-office'], scope: 'own-district' } as const

export const endpoints = {
  listRounds: endpoint({
    id: 'listRounds',
    method: 'GET',
    path: '/v1/rounds',
    flow: 'rounds',
    access: { kind: 'public' },
    output: z.strictObject({ rounds: z.array(roundSummary) }),
    status: 200,
    problems: [],
    summary: 'Alle rondes',
  }),
  getRound: endpoint({
    id: 'getRound',
    method: 'GET',
    path: '/v1/rounds/{roundId}',
    flow: 'rounds',
    access: { kind: 'public' },
    params: roundId,
    output: round,
    status: 200,
    problems: [],
    summary: 'Eén ronde met het stembiljet',
  }),
  createRound: endpoint({
    id: 'createRound',
    method: 'POST',
    path: '/v1/rounds',
    flow: 'rounds',
    access: officers,
    idempotency: 'requests',
    body: z.strictObject({
      districtCode,
      title: line(5, 120),
      kind: z.enum(['allocation', 'exercise']),
      budget: money,
      capacityMinutes: z.optional(minutes),
      identification: z.enum(identifications),
      ballot: ballotRules,
      rule: ruleChoice,
      opensAt: moment,
      closesAt: moment,
      closesByHand: z.boolean(),
      /** Only for an exercise: its plans. */
      projects: z.optional(
        z
          .array(
            z.strictObject({
              id: projectId,
              title: line(1, 300),
              summary: line(0, 1000),
              theme: z.enum(themes),
              initiator: line(0, 120),
              cost: money,
              staffMinutes: minutes,
            }),
          )
          .check(
            z.minLength(1),
            z.maxLength(mostProjects),
            z.refine((projects) => new Set(projects.map((project) => project.id)).size === projects.length, {
              params: {
                code: 'twice',
                nl: 'Elk plan heeft een eigen id. Er staat een id twee keer.',
                en: 'Every plan has an id of its own. An id is there twice.',
              },
            }),
          ),
      ),
    }),
    output: round,
    status: 201,
    problems: ['not-your-district', 'closing-passed', 'insufficient-balance', 'exercise-only'],
    summary: 'Een ronde voorbereiden',
  }),
  placeProposal: endpoint({
    id: 'placeProposal',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_place',
    flow: 'rounds',
    access: officers,
    idempotency: 'requests',
    params: roundId,
    body: z.strictObject({ proposalId: id }),
    output: round,
    status: 200,
    problems: [
      'not-your-district',
      'round-frozen',
      'illegal-transition',
      'wrong-track',
      'ballot-paper-full',
      'exercise-only',
      'self-approval',
      'other-year',
      'history-full',
    ],
    summary: 'Een plan op het stembiljet zetten',
  }),
  takeOffProposal: endpoint({
    id: 'takeOffProposal',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_remove',
    flow: 'rounds',
    access: officers,
    idempotency: 'requests',
    params: roundId,
    body: z.strictObject({ proposalId: id }),
    output: round,
    status: 200,
    problems: ['not-your-district', 'round-frozen', 'illegal-transition'],
    summary: 'Een plan van het stembiljet halen',
  }),
  openRound: endpoint({
    id: 'openRound',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_open',
    flow: 'rounds',
    access: officers,
    idempotency: 'requests',
    params: roundId,
    body: z.strictObject({}),
    output: round,
    status: 200,
    problems: ['not-your-district', 'round-frozen', 'empty-ballot-paper', 'closing-passed', 'insufficient-balance'],
    summary: 'Regels en stembiljet vastleggen en de ronde openen',
  }),
  closeRound: endpoint({
    id: 'closeRound',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_close',
    flow: 'rounds',
    access: officers,
    idempotency: 'requests',
    params: roundId,
    body: z.strictObject({}),
    output: round,
    status: 200,
    problems: ['not-your-district', 'round-not-open', 'closes-by-clock'],
    summary: 'Een stemming in een bijeenkomst sluiten',
  }),
  holdRoundKeys: endpoint({
    id: 'holdRoundKeys',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_hold-keys',
    flow: 'rounds',
    access: officers,
    idempotency: 'requests',
    params: roundId,
    body: z.strictObject({ isHeld: z.boolean(), reason }),
    output: round,
    status: 200,
    problems: ['not-your-district', 'not-counted', 'keys-destroyed', 'illegal-transition', 'history-full'],
    summary: 'De sleutels van een ronde langer bewaren, bijvoorbeeld bij bezwaar, of weer vrijgeven',
  }),
  destroyRoundKeys: endpoint({
    id: 'destroyRoundKeys',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_destroy-keys',
    flow: 'rounds',
    access: officers,
    idempotency: 'itself',
    params: roundId,
    body: z.strictObject({}),
    output: round,
    status: 200,
    problems: ['not-your-district', 'not-counted', 'keys-held', 'objection-term-running'],
    summary:
      'De sleutels van een getelde ronde vernietigen na de bezwaartermijn: niemand kan daarna nog stemmen openen of aan kiezers koppelen; een tweede keer verandert niets',
  }),
}
