/** Endpoints of payments: instalments of a deal, batches that a second officer releases, their file for the bank, and what comes back. */
import * as z from 'zod/mini'
import { refundCauses } from '../ledger/refund.ts'
import { batchStates, mostInBatch } from '../payments/batch.ts'
import { instalmentStates } from '../payments/instalment.ts'
import { deal } from './deals.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, line, moment, money, person, reason } from './fields.ts'

/** An account number is shown by its country and its last four characters only. */
export const instalment = z.strictObject({
  id,
  dealId: id,
  districtCode,
  title: z.string(),
  amount: money,
  description: z.string(),
  reference: z.string(),
  account: z.strictObject({ holder: z.string(), iban: z.string() }),
  state: z.enum(instalmentStates),
  asked: z.strictObject({ by: person, at: moment }),
  decided: z.optional(z.strictObject({ by: person, at: moment, reason: z.string() })),
  batchId: z.optional(id),
})
export type InstalmentView = z.infer<typeof instalment>

/** `version` is that of all instalments of the deal together: what the ETag says. */
export const dealPayments = z.strictObject({
  dealId: id,
  version: z.int(),
  /** Promised and not yet paid. */
  committed: money,
  paid: money,
  instalments: z.array(instalment),
})
export type DealPaymentsView = z.infer<typeof dealPayments>

export const batch = z.strictObject({
  id,
  version: z.int(),
  state: z.enum(batchStates),
  total: money,
  payments: z.array(
    z.strictObject({
      dealId: id,
      instalmentId: id,
      title: z.string(),
      amount: money,
      description: z.string(),
      account: instalment.shape.account,
    }),
  ),
  made: z.strictObject({ by: person, at: moment }),
  released: z.optional(z.strictObject({ by: person, at: moment, executeOn: civilDate })),
  cancelled: z.optional(z.strictObject({ by: person, at: moment })),
})
export type BatchView = z.infer<typeof batch>

const dealId = z.strictObject({ dealId: id })
const batchId = z.strictObject({ batchId: id })
const oneOfDeal = z.strictObject({ dealId: id, instalmentId: id })
const finance = { kind: 'roles', roles: ['finance-officer'], scope: 'municipality' } as const
const officers = { kind: 'roles', roles: ['finance-officer', 'programme-office'], scope: 'municipality' } as const
const coordinator = { kind: 'roles', roles: ['coordinator'], scope: 'own-district' } as const

const decision = {
  method: 'POST',
  flow: 'payments',
  access: coordinator,
  idempotency: 'requests',
  ifMatch: true,
  params: oneOfDeal,
  body: z.strictObject({ reason }),
  output: dealPayments,
  status: 200,
  problems: ['not-your-district', 'self-approval', 'illegal-transition'],
} as const

export const endpoints = {
  listInstalments: endpoint({
    id: 'listInstalments',
    method: 'GET',
    path: '/v1/deals/{dealId}/instalments',
    flow: 'payments',
    access: {
      kind: 'roles',
      roles: ['resident', 'coordinator', 'finance-officer', 'programme-office'],
      scope: {
        resident: 'own-person',
        coordinator: 'own-district',
        'finance-officer': 'municipality',
        'programme-office': 'municipality',
      },
    },
    params: dealId,
    output: dealPayments,
    status: 200,
    problems: ['not-your-proposal', 'not-your-district'],
    summary: 'De termijnen van een buurtdeal: gevraagd, goedgekeurd en betaald',
  }),
  askInstalment: endpoint({
    id: 'askInstalment',
    method: 'POST',
    path: '/v1/deals/{dealId}/instalments',
    flow: 'payments',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
    idempotency: 'requests',
    params: dealId,
    body: z.strictObject({
      amount: z.strictObject({ cents: z.int().check(z.gte(1), z.lte(99_999_999_999)) }),
      accountHolder: line(2, 70),
      iban: line(15, 42),
      description: line(3, 140),
      /** Of the invoice or the agreement; once in a deal. */
      reference: line(1, 35),
    }),
    output: dealPayments,
    status: 201,
    problems: [
      'not-your-proposal',
      'illegal-transition',
      'instalments-full',
      'duplicate-reference',
      'insufficient-balance',
    ],
    summary: 'Een termijn van een getekende buurtdeal aanvragen',
  }),
  approveInstalment: endpoint({
    ...decision,
    id: 'approveInstalment',
    path: '/v1/deals/{dealId}/instalments/{instalmentId}/_approve',
    summary: 'Een gevraagde termijn goedkeuren: financiën kan betalen',
  }),
  refuseInstalment: endpoint({
    ...decision,
    id: 'refuseInstalment',
    path: '/v1/deals/{dealId}/instalments/{instalmentId}/_refuse',
    summary: 'Een gevraagde termijn weigeren',
  }),
  listPayable: endpoint({
    id: 'listPayable',
    method: 'GET',
    path: '/v1/payable-instalments',
    flow: 'payments',
    access: officers,
    query: z.strictObject({ cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(1_000))) }),
    /** At most 100, by deal. */
    output: z.strictObject({ instalments: z.array(instalment), next: z.optional(z.string()) }),
    status: 200,
    problems: ['invalid-cursor'],
    summary: 'Goedgekeurde termijnen die op een betaalbatch wachten',
  }),
  listBatches: endpoint({
    id: 'listBatches',
    method: 'GET',
    path: '/v1/payment-batches',
    flow: 'payments',
    access: officers,
    /** The newest 100 of this budget year and the last. */
    output: z.strictObject({ batches: z.array(batch) }),
    status: 200,
    problems: [],
    summary: 'De betaalbatches, de nieuwste eerst',
  }),
  makeBatch: endpoint({
    id: 'makeBatch',
    method: 'POST',
    path: '/v1/payment-batches',
    flow: 'payments',
    access: finance,
    idempotency: 'requests',
    body: z.strictObject({
      payments: z.array(oneOfDeal).check(z.minLength(1), z.maxLength(mostInBatch)),
    }),
    output: batch,
    status: 201,
    problems: ['not-found', 'duplicate-choice', 'illegal-transition', 'same-person'],
    summary: 'Een betaalbatch maken van goedgekeurde termijnen',
  }),
  getBatch: endpoint({
    id: 'getBatch',
    method: 'GET',
    path: '/v1/payment-batches/{batchId}',
    flow: 'payments',
    access: officers,
    params: batchId,
    output: batch,
    status: 200,
    problems: [],
    summary: 'Eén betaalbatch',
  }),
  releaseBatch: endpoint({
    id: 'releaseBatch',
    method: 'POST',
    path: '/v1/payment-batches/{batchId}/_release',
    flow: 'payments',
    access: finance,
    idempotency: 'journal',
    ifMatch: true,
    params: batchId,
    body: z.strictObject({}),
    output: batch,
    status: 200,
    problems: ['same-person', 'illegal-transition', 'insufficient-balance'],
    summary: 'Een betaalbatch van een ander vrijgeven: elke betaling wordt één keer geboekt',
  }),
  cancelBatch: endpoint({
    id: 'cancelBatch',
    method: 'POST',
    path: '/v1/payment-batches/{batchId}/_cancel',
    flow: 'payments',
    access: finance,
    idempotency: 'requests',
    ifMatch: true,
    params: batchId,
    body: z.strictObject({}),
    output: batch,
    status: 200,
    problems: ['illegal-transition'],
    summary: 'Een betaalbatch die nog niet is vrijgegeven terugnemen',
  }),
  getBatchFile: endpoint({
    id: 'getBatchFile',
    method: 'GET',
    path: '/v1/payment-batches/{batchId}/file',
    flow: 'payments',
    access: finance,
    params: batchId,
    output: z.string(),
    media: 'text',
    status: 200,
    problems: ['illegal-transition'],
    summary: 'Het bestand voor de bank (SEPA pain.001.001.09) van een vrijgegeven batch, elke keer hetzelfde',
  }),
  refundDeal: endpoint({
    id: 'refundDeal',
    method: 'POST',
    path: '/v1/deals/{dealId}/_refund',
    flow: 'payments',
    access: finance,
    idempotency: 'journal',
    params: dealId,
    body: z.strictObject({
      amount: z.strictObject({ cents: z.int().check(z.gte(1), z.lte(99_999_999_999)) }),
      cause: z.enum(refundCauses),
      reason,
    }),
    output: deal,
    status: 200,
    problems: ['refund-exceeds-payment'],
    summary: 'Boeken wat van een betaling terugkwam: naar het budget waar het uit kwam, of opnieuw toegezegd',
  }),
}
