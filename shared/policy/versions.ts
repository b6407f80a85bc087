/** Versions of the municipality's numbers: which one holds on a date, and how one is added or withdrawn before it begins. */
import type { Caller } from '../people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { addDays, localDate } from '../terms/terms.ts'
import {
  brokenAgreements,
  isPolicyNumber,
  isWithinBounds,
  numberRules,
  type PolicyChanges,
  type PolicyNumber,
} from './numbers.ts'
import { defaultPolicy, type Policy } from './policy.ts'

/** One version: the numbers that it changes; all others stay as the version before it had them. Moments in milliseconds UTC. */
export interface PolicyVersion {
  /** First day on which it holds, Europe/Amsterdam; also its name. */
  readonly startsOn: string
  /** The council decision it rests on. */
  readonly restsOn: string
  readonly changes: PolicyChanges
  /** Why, for everybody to read. */
  readonly reason: string
  readonly addedAt: number
  readonly addedBy: { readonly id: string; readonly name: string }
  readonly withdrawn?: {
    readonly at: number
    readonly by: { readonly id: string; readonly name: string }
    readonly reason: string
  }
}

/** All versions of a municipality, in order of adding; kept together, so that two that do not fit are never both added. */
export interface PolicyBook {
  /** Counts the changes of the book. */
  readonly version: number
  readonly versions: readonly PolicyVersion[]
}

/** A municipality that has set nothing yet. */
export const emptyBook: PolicyBook = { version: 0, versions: [] }

/** The most versions of a book, withdrawn ones too: with the longest texts they fit one item of the store. */
export const mostVersions = 60

/** A function remembers the policy for so long, in milliseconds. */
export const policyMemoryMs = 60_000

/**
 * So long before its first day a version is fixed, in milliseconds: it can neither be added nor withdrawn later.
 * Longer than a function remembers the policy and than a write takes, so that all of them change at the same moment.
 */
export const policyLeadMs = 5 * policyMemoryMs

const inOrder = (versions: readonly PolicyVersion[]) =>
  versions.filter(({ withdrawn }) => withdrawn === undefined).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))

const laidOver = (before: Policy, { startsOn, restsOn, changes }: PolicyVersion): Policy => ({
  ...before,
  ...changes,
  version: startsOn,
  startsOn,
  restsOn,
})

/**
 * The policy that holds on a civil date (YYYY-MM-DD, Europe/Amsterdam): the default with every version that has begun, in order of their start.
 * What held on a day that has passed never changes: a version can only be added and withdrawn before it begins.
 */
export function policyOn(book: PolicyBook, date: string): Policy {
  return inOrder(book.versions)
    .filter(({ startsOn }) => startsOn <= date)
    .reduce(laidOver, defaultPolicy)
}

/** The policy by the name that a decision keeps; undefined when there never was one. */
export function policyNamed(book: PolicyBook, name: string): Policy | undefined {
  if (name === defaultPolicy.version) return defaultPolicy
  const found = policyOn(book, name)
  return found.version === name ? found : undefined
}

/** The first day on which a version that is added at this moment (milliseconds UTC) can begin. */
export function firstStart(at: number): string {
  return addDays(localDate(at + policyLeadMs), 1)
}

/** Whether a version with this first day can be added or withdrawn at this moment (milliseconds UTC). */
export function canBegin(startsOn: string, at: number): boolean {
  return startsOn >= firstStart(at)
}

/** The first version, in order of start, whose numbers do not fit each other. */
function unfitting(versions: readonly PolicyVersion[]): Refusal<'policy-does-not-fit'> | undefined {
  let policy: Policy = defaultPolicy
  for (const version of inOrder(versions)) {
    policy = laidOver(policy, version)
    const [broken] = brokenAgreements(policy)
    if (broken !== undefined) return refuse('policy-does-not-fit', { rule: broken, startsOn: version.startsOn })
  }
  return undefined
}

/** What somebody wants to change: names and values as they came. */
export type AskedChanges = { readonly [name: string]: unknown }

/**
 * The changes, when every name is a number of the policy and every value within its bounds.
 * Refuses `policy-number-unknown`, and `policy-number-out-of-bounds` with the bounds and the law or practice they come from.
 */
export function readChanges(
  asked: AskedChanges,
): PolicyChanges | Refusal<'policy-number-unknown' | 'policy-number-out-of-bounds'> {
  const changes: { [Name in PolicyNumber]?: unknown } = {}
  for (const [name, value] of Object.entries(asked)) {
    if (!isPolicyNumber(name)) return refuse('policy-number-unknown', { name })
    if (!isWithinBounds(name, value)) {
      const { least, most, source } = numberRules[name]
      return least === undefined || most === undefined
        ? refuse('policy-number-out-of-bounds', { name, source })
        : refuse('policy-number-out-of-bounds', { name, source, least, most })
    }
    changes[name] = value
  }
  return changes as PolicyChanges
}

/** A version as it is asked for. */
export interface AskedVersion {
  readonly startsOn: string
  readonly restsOn: string
  readonly reason: string
  readonly changes: AskedChanges
}

/**
 * Adds a version. Refuses: `policy-number-unknown`, `policy-number-out-of-bounds`, `policy-changes-nothing` (no number, or each as it is already),
 * `policy-start-not-ahead` (a first day that is past, or less than `policyLeadMs` away), `policy-start-taken`, `policy-does-not-fit` (the numbers of this or a later
 * version do not fit each other), `too-many-policies`.
 */
export function addVersion(book: PolicyBook, asked: AskedVersion, caller: Caller, at: number): PolicyBook | Refusal {
  const { startsOn, restsOn, reason } = asked
  if (book.versions.length >= mostVersions) return refuse('too-many-policies', { most: mostVersions })
  const changes = readChanges(asked.changes)
  if (isRefusal(changes)) return changes
  if (!canBegin(startsOn, at)) return refuse('policy-start-not-ahead', { from: firstStart(at) })
  if (inOrder(book.versions).some((one) => one.startsOn === startsOn)) return refuse('policy-start-taken', { startsOn })
  const before: { readonly [name: string]: unknown } = { ...policyOn(book, startsOn) }
  if (Object.entries(changes).every(([name, value]) => before[name] === value)) return refuse('policy-changes-nothing')
  const added = { startsOn, restsOn, changes, reason, addedAt: at, addedBy: { id: caller.id, name: caller.name } }
  const versions = [...book.versions, added]
  return unfitting(versions) ?? { version: book.version + 1, versions }
}

/**
 * Withdraws the version that begins on this day; it stays in the book as withdrawn. Refuses: `not-found`, `policy-begun` (decisions may rest on it),
 * `policy-does-not-fit` (a later version counted on it).
 */
export function withdrawVersion(
  book: PolicyBook,
  startsOn: string,
  caller: Caller,
  at: number,
  reason: string,
): PolicyBook | Refusal {
  const found = inOrder(book.versions).find((one) => one.startsOn === startsOn)
  if (!found) return refuse('not-found')
  if (!canBegin(startsOn, at)) return refuse('policy-begun')
  const withdrawn = { at, by: { id: caller.id, name: caller.name }, reason }
  const versions = book.versions.map((one) => (one === found ? { ...one, withdrawn } : one))
  return unfitting(versions) ?? { version: book.version + 1, versions }
}
