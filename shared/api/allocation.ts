/** Endpoints of the allocation: count, result with a reason for every plan, adoption, and what anyone needs to recompute it. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { explanation } from './explanation.ts'
import { id, minutes, moment, money, person, reason } from './fields.ts'
import { registerCounts } from './register.ts'
import { ballotProject, ruleChoice } from './rounds.ts'

/**
 * Why a plan goes ahead or not.
 * `paid`: its supporters paid it (Equal Shares), the highest price one of them paid, and the effective number of votes in thousandths (cost divided by that price).
 * `filled-up`: paid from what was left over. `ranked`: won by rank in a rule without shares.
 * `short`: its supporters still held this much together and lacked the rest. Amounts in minutes stand beside those in money where a round distributes hours too. `no-room`: dearer than what was left. `stopped`: the rule ended before its turn. `no-support`: nobody chose it.
 */
export const why = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paid'), price: money, effectiveVotesThousandths: z.int() }),
  z.strictObject({ kind: z.literal('filled-up'), left: money, leftMinutes: z.optional(minutes) }),
  z.strictObject({ kind: z.literal('ranked') }),
  z.strictObject({
    kind: z.literal('short'),
    held: money,
    lacking: money,
    left: z.optional(money),
    heldMinutes: z.optional(minutes),
    lackingMinutes: z.optional(minutes),
    leftMinutes: z.optional(minutes),
  }),
  z.strictObject({ kind: z.literal('no-room'), left: money, leftMinutes: z.optional(minutes) }),
  z.strictObject({ kind: z.literal('stopped'), left: money, leftMinutes: z.optional(minutes) }),
  z.strictObject({ kind: z.literal('no-support') }),
])
export type Why = z.infer<typeof why>

/** The group's adoption of a result, in public. */
export const adoption = z.strictObject({ at: moment, by: person, remark: z.string() })

/**
 * Who could vote in a round of codes, and how those who did voted. There are never more ballots than letters and codes of the desk together;
 * a vote stays when its voter is withdrawn, so there may be more than `entries`.
 */
export const turnout = z.strictObject({
  ...registerCounts.shape,
  /** Counted ballots by channel; together the voters. */
  internet: z.int(),
  paper: z.int(),
  /** Papers of stored piles that are ballots, and that are none. More of the first than `paper`: those voters voted on screen, and that vote counts. */
  papers: z.int(),
  papersInvalid: z.int(),
})
export type Turnout = z.infer<typeof turnout>

/**
 * Devices that opened the paper and on which a plan was chosen, told by the page and checked by nobody (a device may tell nothing, another too much);
 * and counted votes by screen, which the count itself found.
 */
export const funnel = z.strictObject({ opened: z.int(), chose: z.int(), voted: z.int() })

export const result = z.strictObject({
  roundId: id,
  countedAt: moment,
  rule: ruleChoice,
  voters: z.int(),
  /** Ballots that were stored but do not count: too late, or not readable. */
  leftOut: z.int(),
  /** In a round of codes: whom the register knew, and how the counted ballots came. */
  turnout: z.optional(turnout),
  /** The way to the vote, where any device told of it. */
  funnel: z.optional(funnel),
  budget: money,
  cost: money,
  /** Where hours are distributed beside the money: what there is and what the winners take, in minutes, counted in steps of three. */
  capacityMinutes: z.optional(minutes),
  usedMinutes: z.optional(minutes),
  /** What every voter could spend in the deciding run of Equal Shares, and how far it was raised above budget / voters to use the money. Absent for other rules. */
  share: z.optional(z.strictObject({ each: money, raisedBy: money })),
  /** Voters with at least one plan of theirs that goes ahead, and how many that would be under greedy. */
  votersWithWinner: z.int(),
  votersWithWinnerUnderGreedy: z.int(),
  /** Winners first in the order of selection, then the others by votes. */
  projects: z.array(
    z.strictObject({ ...ballotProject.shape, votes: z.int(), selected: z.boolean(), order: z.optional(z.int()), why }),
  ),
  /** SHA-256 of the published ballots: who recomputes can see that the same bytes were used. */
  ballotsHash: z.string(),
  rulesHash: z.string(),
  adoption: z.optional(adoption),
})
export type ResultView = z.infer<typeof result>

const roundId = z.strictObject({ roundId: id })

export const endpoints = {
  countRound: endpoint({
    id: 'countRound',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_count',
    flow: 'allocation',
    access: {
      kind: 'roles',
      roles: ['coordinator', 'programme-office', 'group-member'],
      scope: { coordinator: 'own-district', 'programme-office': 'municipality', 'group-member': 'own-group-district' },
    },
    idempotency: 'itself',
    params: roundId,
    body: z.strictObject({}),
    output: result,
    status: 200,
    problems: ['not-your-district', 'round-not-closed', 'count-too-early', 'paper-waiting'],
    summary: 'De stemmen openen, tellen en het geld verdelen; een tweede keer geeft dezelfde uitslag',
  }),
  getResult: endpoint({
    id: 'getResult',
    method: 'GET',
    path: '/v1/rounds/{roundId}/result',
    flow: 'allocation',
    access: { kind: 'public' },
    params: roundId,
    output: result,
    status: 200,
    problems: ['not-counted'],
    summary: 'De uitslag, met de reden per plan',
  }),
  getExplanation: endpoint({
    id: 'getExplanation',
    method: 'GET',
    path: '/v1/rounds/{roundId}/result/explanation',
    flow: 'allocation',
    access: { kind: 'public' },
    params: roundId,
    output: explanation,
    status: 200,
    problems: ['not-counted'],
    summary: 'De uitleg bij de uitslag: wat er ronde voor ronde gebeurde, en hoe de stemmers erbij staan',
  }),
  getPublishedBallots: endpoint({
    id: 'getPublishedBallots',
    method: 'GET',
    path: '/v1/rounds/{roundId}/published-ballots',
    flow: 'allocation',
    access: { kind: 'public' },
    params: roundId,
    output: z.string(),
    media: 'text',
    status: 200,
    problems: ['not-counted'],
    summary: 'De getelde stembiljetten zonder personen, in willekeurige volgorde, als Pabulib-bestand',
  }),
  listReceipts: endpoint({
    id: 'listReceipts',
    method: 'GET',
    path: '/v1/rounds/{roundId}/receipts',
    flow: 'allocation',
    access: { kind: 'public' },
    params: roundId,
    output: z.strictObject({ counted: z.array(z.string()), leftOut: z.array(z.string()) }),
    status: 200,
    problems: ['not-counted'],
    summary: 'De ontvangstbewijzen van alle bewaarde stemmen, gesorteerd',
  }),
  adoptResult: endpoint({
    id: 'adoptResult',
    method: 'POST',
    path: '/v1/rounds/{roundId}/_adopt',
    flow: 'allocation',
    access: { kind: 'roles', roles: ['group-member'], scope: 'own-group-district' },
    idempotency: 'journal',
    params: roundId,
    body: z.strictObject({ remark: reason }),
    output: z.strictObject({
      roundId: id,
      adoption,
      reserved: money,
      /** Where the round distributed hours too. */
      reservedMinutes: z.optional(minutes),
      plans: z.int(),
    }),
    status: 200,
    problems: [
      'not-your-district',
      'not-counted',
      'exercise-only',
      'already-adopted',
      'self-approval',
      'insufficient-balance',
      'illegal-transition',
    ],
    summary: 'De uitslag vaststellen als buurtgroep: het geld (en de uren) worden gereserveerd, alles of niets',
  }),
}
