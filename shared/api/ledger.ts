/** Endpoints of the ledger: the statement of an account, open to all, and for finance every account with search, paging and proof. */
import * as z from 'zod/mini'
import { movementKinds } from '../ledger/ledger.ts'
import { differences } from '../ledger/verify.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, moment, year } from './fields.ts'

const currency = z.enum(['EUR', 'MIN'])

/** One posting on an account. `amount` is negative when money left it; in cents or minutes by `currency`. */
export const posting = z.strictObject({
  kind: z.string(),
  currency,
  amount: z.int(),
  counterAccount: z.string(),
  bookedAt: moment,
  reason: z.string(),
  hash: z.string(),
})

export const statement = z.strictObject({
  account: z.string(),
  currency,
  balance: z.int(),
  sequence: z.int(),
  head: z.string(),
  /** Newest first, at most 50. */
  postings: z.array(posting),
})
export type StatementView = z.infer<typeof statement>

/** An account as finance sees it in a list. `title`: of the plan, deal or dossier that it is for. Amounts in cents or minutes. */
export const ledgerAccount = z.strictObject({
  account: z.string(),
  currency,
  balance: z.int(),
  /** Number of entries. */
  sequence: z.int(),
  year: z.optional(year),
  districtCode: z.optional(districtCode),
  title: z.optional(z.string()),
  isFrozen: z.boolean(),
})
export type LedgerAccountView = z.infer<typeof ledgerAccount>

/** One line of a statement, with the balance after it. */
export const ledgerLine = z.strictObject({
  sequence: z.int(),
  bookedAt: moment,
  kind: z.enum(movementKinds),
  counterAccount: z.string(),
  change: z.int(),
  balance: z.int(),
  subject: z.string(),
  reason: z.string(),
  entryId: z.string(),
  hash: z.string(),
})
export type LedgerLineView = z.infer<typeof ledgerLine>

/** What a check found. `difference` is absent when everything agrees. */
export const ledgerCheck = z.strictObject({
  checkedAt: moment,
  accounts: z.int(),
  entries: z.int(),
  difference: z.optional(
    z.strictObject({
      what: z.enum(differences),
      account: z.optional(z.string()),
      entryId: z.optional(z.string()),
      expected: z.string(),
      found: z.string(),
    }),
  ),
})
export type LedgerCheckView = z.infer<typeof ledgerCheck>

/** Where every chain stood that had grown since the day before. `digest`: SHA-256 over the day, the digest before and these heads (`shared/ledger/heads.ts`). */
export const dayHeads = z.strictObject({
  day: civilDate,
  publishedAt: moment,
  previousDigest: z.string(),
  digest: z.string(),
  heads: z.array(z.strictObject({ account: z.string(), currency, sequence: z.int(), head: z.string() })),
})
export type DayHeadsView = z.infer<typeof dayHeads>

const account = z.strictObject({ account: z.string().check(z.regex(/^[a-z-]+:[A-Za-z0-9:-]{1,60}$/)) })
/** As a list gave it; what is in it is the server's business. */
const cursor = z.optional(z.string().check(z.minLength(1), z.maxLength(1_000)))
/** A day that a ledger can have entries on. */
const day = z.optional(civilDate.check(z.regex(/^2[0-8]/)))
/** What is looked for. */
const text = z.optional(z.string().check(z.maxLength(100)))
const books = { kind: 'roles', roles: ['finance-officer', 'programme-office'], scope: 'municipality' } as const

export const endpoints = {
  getStatement: endpoint({
    id: 'getStatement',
    method: 'GET',
    path: '/v1/accounts/{account}/statement',
    flow: 'ledger',
    access: { kind: 'public' },
    params: account,
    /** Money when absent; `MIN` for the time of municipal staff on the same account. */
    query: z.strictObject({ currency: z.optional(currency) }),
    output: statement,
    status: 200,
    problems: [],
    summary: 'De laatste boekingen op een rekening van het grootboek',
  }),
  listAccounts: endpoint({
    id: 'listAccounts',
    method: 'GET',
    path: '/v1/accounts',
    flow: 'ledger',
    access: books,
    /** `year`: the budget year of the accounts, this one when absent. `currency`: of money or of hours, both when absent. `text`: in the name, district, plan or deal. */
    query: z.strictObject({
      year: z.optional(z.string().check(z.regex(/^2\d{3}$/))),
      currency: z.optional(currency),
      text,
      cursor,
    }),
    /** At most 100, in order of name. */
    output: z.strictObject({ accounts: z.array(ledgerAccount), next: z.optional(z.string()) }),
    status: 200,
    problems: ['invalid-cursor'],
    summary: 'De rekeningen van het grootboek in een jaar, met zoeken op naam, wijk, plan of deal',
  }),
  listPostings: endpoint({
    id: 'listPostings',
    method: 'GET',
    path: '/v1/accounts/{account}/postings',
    flow: 'ledger',
    access: books,
    params: account,
    /** `from` and `until` are dates in Europe/Amsterdam, both included. */
    query: z.strictObject({
      currency: z.optional(currency),
      from: day,
      until: day,
      kind: z.optional(z.enum(movementKinds)),
      text,
      cursor,
    }),
    /** Newest first, at most 100. A page may be short, even empty, while there is a next one: the rest was looked at and does not fit the search. */
    output: z.strictObject({
      account: z.string(),
      currency,
      balance: z.int(),
      sequence: z.int(),
      postings: z.array(ledgerLine),
      next: z.optional(z.string()),
    }),
    status: 200,
    problems: ['invalid-cursor'],
    summary: 'Alle boekingen op een rekening met het saldo erna, met zoeken op periode, soort en tekst',
  }),
  checkAccount: endpoint({
    id: 'checkAccount',
    method: 'GET',
    path: '/v1/accounts/{account}/check',
    flow: 'ledger',
    access: books,
    params: account,
    query: z.strictObject({ currency: z.optional(currency) }),
    output: ledgerCheck,
    status: 200,
    problems: ['too-many-entries'],
    summary: 'De keten van één rekening narekenen, van de eerste boeking af',
  }),
  checkLedger: endpoint({
    id: 'checkLedger',
    method: 'GET',
    path: '/v1/ledger-check',
    flow: 'ledger',
    access: books,
    output: ledgerCheck,
    status: 200,
    problems: ['too-many-entries'],
    summary: 'De ketens van alle rekeningen narekenen, van de eerste boeking af',
  }),
  listLedgerHeads: endpoint({
    id: 'listLedgerHeads',
    method: 'GET',
    path: '/v1/ledger-heads',
    flow: 'ledger',
    access: { kind: 'public' },
    /** `before`: days before this one; as the page before gave it. */
    query: z.strictObject({ before: day }),
    /** Newest first, at most 31. */
    output: z.strictObject({ days: z.array(dayHeads), before: z.optional(z.string()) }),
    status: 200,
    problems: [],
    summary: 'De dagkenmerken van het grootboek: wie er een bewaart, ziet later of de geschiedenis is herschreven',
  }),
}
