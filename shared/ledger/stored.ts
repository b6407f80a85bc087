/** Entries and balances as they lie in the store, read strictly: what is not exactly one is a difference, never a guess. */
import * as z from 'zod/mini'
import { type Account, parseAccount } from './accounts.ts'
import type { DayHeads } from './heads.ts'
import { type Balance, type Entry, movementKinds } from './ledger.ts'
import type { Difference } from './verify.ts'

const account = z.custom<Account>((name) => typeof name === 'string' && parseAccount(name) !== undefined)
const currency = z.enum(['EUR', 'MIN'])
const link = z.strictObject({ sequence: z.int(), previousEntryId: z.string() })

const entry = z.strictObject({
  id: z.string(),
  kind: z.enum(movementKinds),
  currency,
  amount: z.int(),
  from: account,
  to: account,
  subject: z.string(),
  reason: z.string(),
  bookedAt: z.int(),
  fiscalYear: z.int(),
  by: z.string(),
  previous: z.strictObject({ from: z.string(), to: z.string() }),
  chain: z.strictObject({ from: link, to: link }),
  hash: z.string(),
})

const balance = z.strictObject({
  account,
  currency,
  balance: z.int(),
  sequence: z.int(),
  head: z.string(),
  lastEntryId: z.string(),
})

const dayHeads = z.strictObject({
  day: z.iso.date(),
  publishedAt: z.int(),
  heads: z.array(z.strictObject({ account: z.string(), currency, sequence: z.int(), head: z.string() })),
  previousDigest: z.string(),
  digest: z.string(),
})

/** The fields of the first fault, for the sentence that tells of it. */
const firstFault = (error: z.core.$ZodError) => error.issues[0]?.path.join('.') || 'fields'

function readAs<Thing>(schema: z.ZodMiniType<Thing>, thing: unknown, where: string): Thing | Difference {
  const parsed = schema.safeParse(thing)
  if (parsed.success) return parsed.data
  return { what: 'unreadable', entryId: where, expected: 'as booked', found: firstFault(parsed.error) }
}

/** A stored entry, without its key. `where` names it when it is none. */
export function readEntry(thing: unknown, where: string): Entry | Difference {
  return readAs(entry, thing, where)
}

/** A stored balance, without its key. `where` names it when it is none. */
export function readBalance(thing: unknown, where: string): Balance | Difference {
  return readAs(balance, thing, where)
}

/** The published heads of a day, without their key. `where` names them when they are none. */
export function readDayHeads(thing: unknown, where: string): DayHeads | Difference {
  return readAs(dayHeads, thing, where)
}

/** Tells a difference from what was read. */
export function isDifference(read: object): read is Difference {
  return 'what' in read
}
