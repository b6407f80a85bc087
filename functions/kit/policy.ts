/** The municipality's numbers as stored, and the policy that holds now, remembered so that a request mostly need not read it. */
import { withTermsOf } from '../../shared/policy/numbers.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { emptyBook, type PolicyBook, policyMemoryMs, policyOn } from '../../shared/policy/versions.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, read, replace } from './things.ts'

/** The book of versions: read whole, written whole. */
export const policies = {
  /** The book as it is now; an empty one where nothing was ever set. */
  get: async (ports: Ports): Promise<PolicyBook> =>
    (await read<PolicyBook>(ports, keys.policy(ports.config.tenant))) ?? emptyBook,
  put: (ports: Ports, book: PolicyBook): Write => {
    const key = keys.policy(ports.config.tenant)
    return book.version === 1 ? add(key, book) : replace(key, book)
  },
}

interface Remembered {
  readonly book: PolicyBook
  readonly readAt: number
}

/** One memory for each running function: its ports live as long as it does. */
const memories = new WeakMap<Ports, Remembered>()

async function rememberedBook(ports: Ports): Promise<PolicyBook> {
  const readAt = ports.clock.now()
  const known = memories.get(ports)
  // A clock that was set back makes nothing younger.
  if (known && Math.abs(readAt - known.readAt) < policyMemoryMs) return known.book
  // The moment before the read, so that what is remembered is never older than it seems.
  const book = await policies.get(ports)
  memories.set(ports, { book, readAt })
  return book
}

/**
 * The policy that holds at a moment (milliseconds UTC), by the day in Europe/Amsterdam; the default where no version was ever added.
 * The book is remembered for `policyMemoryMs`. No function can therefore go on by old numbers: a version is fixed `policyLeadMs` before its first day.
 */
export async function policyAt(ports: Ports, at: number): Promise<Policy> {
  return policyOn(await rememberedBook(ports), localDate(at))
}

/** For cases by the moment of their handing in (milliseconds UTC): the policy that holds at `at`, with the terms of the day of handing in. */
export async function casePolicies(ports: Ports, at: number): Promise<(submittedAt: number) => Policy> {
  const book = await rememberedBook(ports)
  const now = policyOn(book, localDate(at))
  return (submittedAt) => withTermsOf(now, policyOn(book, localDate(submittedAt)))
}

/** The same for one case. */
export async function casePolicy(ports: Ports, { submittedAt }: { readonly submittedAt: number }, at: number) {
  return (await casePolicies(ports, at))(submittedAt)
}
