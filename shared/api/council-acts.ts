/** Endpoints of the council track, to act: each step of a dossier by the role that is competent for it. */
import * as z from 'zod/mini'
import { advices, advisers, alternativeKinds, resolutions } from '../council/dossier.ts'
import { objectionOutcomes } from '../objections/objection.ts'
import type { Role } from '../people/roles.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, id, line, money, reason, text, year } from './fields.ts'

const years = z.int().check(z.gte(1), z.lte(100))

/** The council changes one component (numbered from 0; absent: the first), or the year of completion; one change at least. */
const amendment = z.strictObject({
  title: line(2, 120),
  component: z.optional(z.int().check(z.gte(0), z.lte(11))),
  amount: z.optional(money),
  contributions: z.optional(money),
  years: z.optional(years),
  completionYear: z.optional(year),
})

const alternative = z.strictObject({
  kind: z.enum(alternativeKinds),
  title: line(2, 120),
  text: text(10, 1000),
  investment: z.optional(money),
})

/** The endpoints; each answers with how the dossier stands after it, by the given schema. */
export function acts<Output extends z.ZodMiniType>(output: Output) {
  const common = {
    method: 'POST',
    flow: 'council',
    ifMatch: true,
    params: z.strictObject({ dossierId: id }),
    output,
    status: 200,
  } as const
  const by = (...roles: readonly Role[]) => ({ kind: 'roles', roles, scope: 'municipality' }) as const
  const initiator = { kind: 'roles', roles: ['resident'], scope: 'own-person' } as const

  return {
    describeAlternatives: endpoint({
      ...common,
      id: 'describeAlternatives',
      path: '/v1/dossiers/{dossierId}/_describe-alternatives',
      access: by('finance-officer'),
      idempotency: 'requests',
      body: z.strictObject({
        alternatives: z.array(alternative).check(z.minLength(2), z.maxLength(6)),
        /** What was agreed with the keeper of the public space, and what it costs a year. */
        upkeep: reason,
        maintenancePerYear: money,
      }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Beschrijven wat er ook kan, en wat over het beheer is afgesproken',
    }),
    adviseDossier: endpoint({
      ...common,
      id: 'adviseDossier',
      path: '/v1/dossiers/{dossierId}/_advise',
      access: by(...advisers),
      idempotency: 'requests',
      /** `as`: in which role, for who has several. */
      body: z.strictObject({ as: z.enum(advisers), advice: z.enum(advices), text: text(10, 2000) }),
      problems: ['self-approval', 'not-competent', 'opened-it', 'advised-already', 'illegal-transition'],
      summary: 'Adviseren over een dossier: financiën, juridische zaken en beheer, ieder één keer',
    }),
    proposeDossier: endpoint({
      ...common,
      id: 'proposeDossier',
      path: '/v1/dossiers/{dossierId}/_propose',
      access: by('alderman'),
      idempotency: 'requests',
      body: z.strictObject({ reason }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Het dossier namens het college aan de raad voorstellen',
    }),
    askAdviceAgain: endpoint({
      ...common,
      id: 'askAdviceAgain',
      path: '/v1/dossiers/{dossierId}/_ask-again',
      access: by('alderman'),
      idempotency: 'requests',
      body: z.strictObject({
        advisers: z.array(z.enum(advisers)).check(z.minLength(1), z.maxLength(3)),
        question: text(10, 1000),
      }),
      problems: ['self-approval', 'illegal-transition', 'dossier-full'],
      summary: 'Adviseurs een vraag stellen: hun advies vervalt en zij adviseren opnieuw',
    }),
    refuseDossier: endpoint({
      ...common,
      id: 'refuseDossier',
      path: '/v1/dossiers/{dossierId}/_refuse',
      access: by('alderman'),
      idempotency: 'requests',
      body: z.strictObject({ reason }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Het dossier namens het college weigeren; de indiener kan bezwaar maken',
    }),
    putDossierOnAgenda: endpoint({
      ...common,
      id: 'putDossierOnAgenda',
      path: '/v1/dossiers/{dossierId}/_put-on-agenda',
      access: by('clerk'),
      idempotency: 'requests',
      body: z.strictObject({ meetingOn: civilDate }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Het dossier op de agenda van een raadsvergadering zetten',
    }),
    decideDossier: endpoint({
      ...common,
      id: 'decideDossier',
      path: '/v1/dossiers/{dossierId}/_decide',
      access: by('clerk'),
      idempotency: 'requests',
      body: z.strictObject({
        decision: z.enum(resolutions),
        decidedOn: civilDate,
        reference: line(2, 120),
        reason,
        /** With `adopted-with-changes`, and only then. */
        amendments: z.optional(z.array(amendment).check(z.minLength(1), z.maxLength(10))),
      }),
      problems: [
        'self-approval',
        'illegal-transition',
        'amendment-after-decision',
        'dossier-full',
        'changes-missing',
        'not-capital',
        'term-too-long',
      ],
      summary: 'Het besluit van de gemeenteraad vastleggen',
    }),
    announceRefusal: endpoint({
      ...common,
      id: 'announceRefusal',
      path: '/v1/dossiers/{dossierId}/_announce',
      access: by('clerk'),
      idempotency: 'requests',
      body: z.strictObject({ sentOn: civilDate, reference: line(2, 120) }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Vastleggen dat de weigering per brief is verstuurd: de bezwaartermijn begint',
    }),
    openCredit: endpoint({
      ...common,
      id: 'openCredit',
      path: '/v1/dossiers/{dossierId}/_open-credit',
      access: by('finance-officer'),
      idempotency: 'journal',
      /** `amendment`: the number of the budget amendment. */
      body: z.strictObject({ amendment: line(2, 120) }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Het krediet openen dat de raad beschikbaar stelde',
    }),
    spendCredit: endpoint({
      ...common,
      id: 'spendCredit',
      path: '/v1/dossiers/{dossierId}/_spend',
      access: by('finance-officer'),
      idempotency: 'journal',
      body: z.strictObject({ amount: money, what: line(5, 120) }),
      problems: ['self-approval', 'illegal-transition', 'insufficient-balance', 'dossier-full'],
      summary: 'Een uitgave van het krediet boeken',
    }),
    reportProgress: endpoint({
      ...common,
      id: 'reportProgress',
      path: '/v1/dossiers/{dossierId}/_report',
      access: by('asset-manager'),
      idempotency: 'requests',
      body: z.strictObject({
        text: text(10, 500),
        percentReady: z.int().check(z.gte(0), z.lte(100)),
        /** When the works are expected to be ready, where that changed. */
        expectedYear: z.optional(year),
      }),
      problems: ['self-approval', 'illegal-transition', 'dossier-full'],
      summary: 'Melden hoe ver het werk is',
    }),
    askSupplement: endpoint({
      ...common,
      id: 'askSupplement',
      path: '/v1/dossiers/{dossierId}/_ask-supplement',
      access: by('finance-officer'),
      idempotency: 'requests',
      body: z.strictObject({ amount: money, reason }),
      problems: ['self-approval', 'illegal-transition', 'dossier-full'],
      summary: 'De raad meer krediet vragen',
    }),
    decideSupplement: endpoint({
      ...common,
      id: 'decideSupplement',
      path: '/v1/dossiers/{dossierId}/_decide-supplement',
      access: by('clerk'),
      idempotency: 'journal',
      body: z.strictObject({
        decision: z.enum(['granted', 'refused']),
        decidedOn: civilDate,
        reference: line(2, 120),
        reason,
      }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Het besluit van de raad over meer krediet vastleggen',
    }),
    deliverDossier: endpoint({
      ...common,
      id: 'deliverDossier',
      path: '/v1/dossiers/{dossierId}/_deliver',
      access: by('asset-manager'),
      idempotency: 'requests',
      body: z.strictObject({ completedOn: civilDate, text: text(10, 500) }),
      problems: ['self-approval', 'illegal-transition'],
      summary: 'Vastleggen dat het werk klaar is',
    }),
    settleDossier: endpoint({
      ...common,
      id: 'settleDossier',
      path: '/v1/dossiers/{dossierId}/_settle',
      access: by('finance-officer'),
      idempotency: 'journal',
      body: z.strictObject({
        reason,
        /** What each component really cost, in their order; together what was spent. Absent: divided as calculated. */
        costs: z.optional(z.array(money).check(z.minLength(1), z.maxLength(12))),
      }),
      problems: [
        'self-approval',
        'illegal-transition',
        'opened-it',
        'settlement-differs',
        'nothing-spent',
        'not-capital',
      ],
      summary: 'Afrekenen: wat over is vloeit terug, en de lasten volgen de echte kosten',
    }),
    bookCharge: endpoint({
      ...common,
      id: 'bookCharge',
      path: '/v1/dossiers/{dossierId}/_book-charge',
      access: by('finance-officer'),
      idempotency: 'journal',
      body: z.strictObject({ year }),
      problems: [
        'self-approval',
        'illegal-transition',
        'charge-booked',
        'no-charge-in-year',
        'charge-not-due',
        'insufficient-balance',
      ],
      summary: 'De last van een jaar boeken dat al verdeeld was, van het wijkbudget',
    }),
    withdrawDossier: endpoint({
      ...common,
      id: 'withdrawDossier',
      path: '/v1/dossiers/{dossierId}/_withdraw',
      access: initiator,
      idempotency: 'requests',
      body: z.strictObject({ reason }),
      problems: ['not-your-proposal', 'illegal-transition'],
      summary: 'De wens intrekken, tot de raad hem behandelt',
    }),
    objectToRefusal: endpoint({
      ...common,
      id: 'objectToRefusal',
      path: '/v1/dossiers/{dossierId}/_object',
      access: initiator,
      idempotency: 'requests',
      body: z.strictObject({ grounds: text(10, 2000) }),
      problems: ['not-your-proposal', 'illegal-transition', 'objection-too-late'],
      summary: 'Bezwaar maken tegen de weigering',
    }),
    decideObjection: endpoint({
      ...common,
      id: 'decideObjection',
      path: '/v1/dossiers/{dossierId}/_decide-objection',
      access: by('alderman'),
      idempotency: 'requests',
      body: z.strictObject({ outcome: z.enum(objectionOutcomes), reason }),
      problems: ['self-approval', 'illegal-transition', 'decided-it', 'history-full'],
      summary: 'Op het bezwaar beslissen; gegrond brengt het dossier weer bij de raad',
    }),
  }
}
