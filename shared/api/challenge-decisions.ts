/** Endpoints of the right to challenge, for the municipality: coordinator, task owner, finance and college. */
import * as z from 'zod/mini'
import { objectionOutcomes } from '../objections/objection.ts'
import { agreementTerms, challenge, yearShare } from './challenge-views.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, id, line, minutes, money, reason, text, year } from './fields.ts'

const challengeId = z.strictObject({ challengeId: id })

const step = {
  method: 'POST',
  flow: 'challenges',
  idempotency: 'requests',
  ifMatch: true,
  params: challengeId,
  output: challenge,
  status: 200,
} as const
const ofCoordinator = {
  ...step,
  access: { kind: 'roles', roles: ['coordinator'], scope: 'own-district' },
} as const
const ofCollege = { ...step, access: { kind: 'roles', roles: ['alderman'], scope: 'municipality' } } as const

const always = ['illegal-transition', 'self-approval'] as const
const inDistrict = [...always, 'not-your-district'] as const

/** What is left of the money and time of each year; a year that is not named has nothing left. */
const unspent = z.array(yearShare).check(z.maxLength(10))
const booked = ['unspent-too-much', 'year-outside-agreement', 'insufficient-balance', 'account-frozen'] as const

export const endpoints = {
  askForMore: endpoint({
    ...ofCoordinator,
    id: 'askForMore',
    path: '/v1/challenges/{challengeId}/_ask-for-more',
    body: z.strictObject({ missing: reason }),
    problems: inDistrict,
    summary: 'Aanvulling vragen: de beslistermijn staat stil',
  }),
  leaveUnhandled: endpoint({
    ...ofCoordinator,
    id: 'leaveUnhandled',
    path: '/v1/challenges/{challengeId}/_leave-unhandled',
    body: z.strictObject({ reason }),
    problems: [...inDistrict, 'term-running', 'term-passed'],
    summary: 'Niet in behandeling nemen, omdat de aanvulling uitbleef',
  }),
  handleAnyway: endpoint({
    ...ofCoordinator,
    id: 'handleAnyway',
    path: '/v1/challenges/{challengeId}/_handle-anyway',
    body: z.strictObject({ reason }),
    problems: [...inDistrict, 'term-running'],
    summary: 'Behandelen zonder aanvulling, als die uitbleef',
  }),
  admitChallenge: endpoint({
    ...ofCoordinator,
    id: 'admitChallenge',
    path: '/v1/challenges/{challengeId}/_admit',
    body: z.strictObject({ contact: line(5, 160) }),
    problems: inDistrict,
    summary: 'In behandeling nemen, met een vaste contactpersoon',
  }),
  excludeChallenge: endpoint({
    ...ofCollege,
    id: 'excludeChallenge',
    path: '/v1/challenges/{challengeId}/_exclude',
    body: z.strictObject({ reason }),
    problems: always,
    summary: 'Afwijzen omdat deze taak niet uitgedaagd kan worden',
  }),
  planConversation: endpoint({
    ...ofCoordinator,
    id: 'planConversation',
    path: '/v1/challenges/{challengeId}/_plan-conversation',
    body: z.strictObject({ heldOn: civilDate, report: text(10, 2000) }),
    problems: [...inDistrict, 'date-out-of-bounds'],
    summary: 'Het gesprek met de groep beginnen, met een openbaar verslag',
  }),
  closePoll: endpoint({
    ...ofCoordinator,
    id: 'closePoll',
    path: '/v1/challenges/{challengeId}/_close-poll',
    access: {
      kind: 'roles',
      roles: ['coordinator', 'resident'],
      scope: { coordinator: 'own-district', resident: 'own-person' },
    },
    body: z.strictObject({}),
    problems: ['illegal-transition', 'not-your-district', 'not-your-challenge', 'poll-running', 'second-poll-failed'],
    summary: 'De peiling sluiten als haar tijd om is; de telling beslist',
  }),
  stateTaskCost: endpoint({
    ...step,
    id: 'stateTaskCost',
    path: '/v1/challenges/{challengeId}/_state-cost',
    access: { kind: 'roles', roles: ['asset-manager'], scope: 'municipality' },
    body: z.strictObject({ presentCost: money, presentMinutes: minutes, text: reason }),
    problems: always,
    summary: 'Opgeven wat de taak nu kost, in geld en uren',
  }),
  adviseOnCost: endpoint({
    ...step,
    id: 'adviseOnCost',
    path: '/v1/challenges/{challengeId}/_advise-on-cost',
    access: { kind: 'roles', roles: ['finance-officer'], scope: 'municipality' },
    body: z.strictObject({ advice: z.enum(['positive', 'negative']), text: reason }),
    problems: [...always, 'same-person', 'statement-missing'],
    summary: 'Advies van financiën over kosten en dekking',
  }),
  adviseChallenge: endpoint({
    ...ofCoordinator,
    id: 'adviseChallenge',
    path: '/v1/challenges/{challengeId}/_advise',
    body: z.strictObject({ advice: z.enum(['positive', 'negative']), text: reason, risk: text(2, 2000) }),
    problems: [...inDistrict, 'same-person', 'statement-missing'],
    summary: 'Het advies aan het college, met kosten, uren en risico',
  }),
  adjournChallenge: endpoint({
    ...ofCoordinator,
    id: 'adjournChallenge',
    path: '/v1/challenges/{challengeId}/_adjourn',
    body: z.strictObject({ until: civilDate, reason }),
    problems: [...inDistrict, 'term-passed', 'date-out-of-bounds'],
    summary: 'De beslissing één keer verdagen, met een nieuwe datum',
  }),
  grantChallenge: endpoint({
    ...ofCollege,
    id: 'grantChallenge',
    path: '/v1/challenges/{challengeId}/_grant',
    body: z.strictObject({
      moneyPerYear: money,
      minutesPerYear: minutes,
      reason,
      /** Why more is granted than the task costs now; asked exactly then. */
      above: z.optional(reason),
    }),
    problems: [...always, 'same-person', 'above-task-cost', 'above-task-hours'],
    summary: 'Toekennen: hoeveel geld en uren per jaar, en waarom',
  }),
  refuseChallenge: endpoint({
    ...ofCollege,
    id: 'refuseChallenge',
    path: '/v1/challenges/{challengeId}/_refuse',
    body: z.strictObject({ reason }),
    problems: [...always, 'same-person', 'poll-running', 'second-chance-left'],
    summary: 'Afwijzen, met de reden',
  }),
  drawUpAgreement: endpoint({
    ...ofCollege,
    id: 'drawUpAgreement',
    path: '/v1/challenges/{challengeId}/_draw-up-agreement',
    body: z.strictObject(agreementTerms),
    problems: [...always, 'date-out-of-bounds', 'years-do-not-fit', 'above-grant'],
    summary: 'De overeenkomst opstellen of aanpassen tot beide getekend hebben',
  }),
  handOverYear: endpoint({
    ...step,
    id: 'handOverYear',
    path: '/v1/challenges/{challengeId}/_hand-over-year',
    access: { kind: 'roles', roles: ['finance-officer'], scope: 'municipality' },
    idempotency: 'journal',
    body: z.strictObject({ year }),
    problems: [
      ...always,
      'year-outside-agreement',
      'year-out-of-reach',
      'year-handed-over',
      'insufficient-balance',
      'account-frozen',
    ],
    summary: 'Geld en uren van een volgend jaar overboeken naar de groep',
  }),
  evaluateChallenge: endpoint({
    ...ofCoordinator,
    id: 'evaluateChallenge',
    path: '/v1/challenges/{challengeId}/_evaluate',
    body: z.strictObject({ report: text(10, 2000), spent: money, spentMinutes: minutes }),
    problems: inDistrict,
    summary: 'Evalueren, met een openbaar verslag en wat er is gebruikt',
  }),
  extendChallenge: endpoint({
    ...ofCollege,
    id: 'extendChallenge',
    path: '/v1/challenges/{challengeId}/_extend',
    body: z.strictObject({
      /** The same day as now: the trial went well, and the task stays with the group until the agreed end. */
      endsOn: civilDate,
      /** The years that come with it. */
      years: z.array(yearShare).check(z.maxLength(21)),
      reason,
    }),
    problems: [...always, 'date-out-of-bounds', 'years-do-not-fit', 'above-grant'],
    summary: 'Doorgaan of verlengen, hoogstens vier jaar verder',
  }),
  handBack: endpoint({
    ...step,
    id: 'handBack',
    path: '/v1/challenges/{challengeId}/_hand-back',
    access: {
      kind: 'roles',
      roles: ['alderman', 'resident'],
      scope: { alderman: 'municipality', resident: 'own-person' },
    },
    idempotency: 'journal',
    body: z.strictObject({ unspent, reason }),
    problems: [...always, 'not-your-challenge', ...booked],
    summary: 'De taak teruggeven; wat over is aan geld en uren gaat terug',
  }),
  warnGroup: endpoint({
    ...ofCollege,
    id: 'warnGroup',
    path: '/v1/challenges/{challengeId}/_warn',
    body: z.strictObject({ reason }),
    problems: always,
    summary: 'Aankondigen dat de taak wordt teruggenomen als het niet binnen vier weken is hersteld',
  }),
  revokeChallenge: endpoint({
    ...ofCollege,
    id: 'revokeChallenge',
    path: '/v1/challenges/{challengeId}/_revoke',
    idempotency: 'journal',
    body: z.strictObject({ unspent, reason }),
    problems: [...always, 'not-warned', 'term-running', ...booked],
    summary: 'De taak terugnemen, nadat de tijd om te herstellen voorbij is',
  }),
  finishChallenge: endpoint({
    ...ofCollege,
    id: 'finishChallenge',
    path: '/v1/challenges/{challengeId}/_finish',
    idempotency: 'journal',
    body: z.strictObject({ unspent, reason }),
    problems: [...always, 'term-running', ...booked],
    summary: 'Afronden met de eindverantwoording; wat over is gaat terug',
  }),
  decideChallengeObjection: endpoint({
    ...ofCollege,
    id: 'decideChallengeObjection',
    path: '/v1/challenges/{challengeId}/_decide-objection',
    body: z.strictObject({ outcome: z.enum(objectionOutcomes), reason }),
    problems: [...always, 'decided-it'],
    summary: 'Beslissen op het bezwaar, door een andere wethouder dan die besliste',
  }),
  grantAfterAll: endpoint({
    ...ofCollege,
    id: 'grantAfterAll',
    path: '/v1/challenges/{challengeId}/_grant-after-all',
    body: z.strictObject({ moneyPerYear: money, minutesPerYear: minutes, reason, above: z.optional(reason) }),
    problems: [...always, 'same-person', 'decided-it', 'objection-unfounded', 'above-task-cost', 'above-task-hours'],
    summary: 'Alsnog toekennen na een gegrond bezwaar',
  }),
}
