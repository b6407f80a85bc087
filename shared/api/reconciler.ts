/** The endpoint of the reconciler, which runs by the clock too: it reckons the whole ledger again and puts accounts on hold. */
import * as z from 'zod/mini'
import { differences } from '../ledger/verify.ts'
import { endpoint } from './endpoint.ts'
import { moment } from './fields.ts'

export const reconciliation = z.strictObject({
  checkedAt: moment,
  accounts: z.int(),
  entries: z.int(),
  /** The accounts on which nothing is booked for the time being. */
  frozen: z.array(z.strictObject({ account: z.string(), since: moment, what: z.enum(differences) })),
})
export type ReconciliationView = z.infer<typeof reconciliation>

export const endpoints = {
  reconcileLedger: endpoint({
    id: 'reconcileLedger',
    method: 'POST',
    path: '/v1/reconciliations',
    flow: 'reconciler',
    access: { kind: 'roles', roles: ['finance-officer', 'programme-office'], scope: 'municipality' },
    idempotency: 'requests',
    body: z.strictObject({}),
    output: reconciliation,
    status: 201,
    problems: ['too-many-entries'],
    summary: 'Het hele grootboek narekenen: wat niet klopt, staat stil; wat weer klopt, wordt vrijgegeven',
  }),
}
