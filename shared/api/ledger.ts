/** Endpoints of the ledger: the statement of an account, open to all. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { moment } from './fields.ts'

/** One posting on an account. `amount` is negative when money left it; in cents or minutes by `currency`. */
export const posting = z.strictObject({
  kind: z.string(),
  currency: z.enum(['EUR', 'MIN']),
  amount: z.int(),
  counterAccount: z.string(),
  bookedAt: moment,
  reason: z.string(),
  hash: z.string(),
})

export const statement = z.strictObject({
  account: z.string(),
  balance: z.int(),
  sequence: z.int(),
  head: z.string(),
  /** Newest first, at most 50. */
  postings: z.array(posting),
})
export type StatementView = z.infer<typeof statement>

export const endpoints = {
  getStatement: endpoint({
    id: 'getStatement',
    method: 'GET',
    path: '/v1/accounts/{account}/statement',
    flow: 'ledger',
    access: { kind: 'public' },
    params: z.strictObject({ account: z.string().check(z.regex(/^[a-z]+:[A-Za-z0-9:-]{1,60}$/)) }),
    output: statement,
    status: 200,
    problems: [],
    summary: 'De laatste boekingen op een rekening van het grootboek',
  }),
}
