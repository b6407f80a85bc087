/** The municipality's numbers as the API shows them; `read.ts` makes a policy of them again. */
import { asMoment } from '../api/fields.ts'
import type { PoliciesView } from '../api/policy.ts'
import { localDate } from '../terms/terms.ts'
import { policyNumbers } from './numbers.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import { canBegin, firstStart, type PolicyBook, type PolicyVersion, policyOn } from './versions.ts'

type PolicyView = PoliciesView['current']
type VersionView = PoliciesView['versions'][number]

const policyView = (policy: Policy): PolicyView => {
  const { version, startsOn, restsOn } = policy
  return { version, startsOn, restsOn, numbers: Object.fromEntries(policyNumbers.map((name) => [name, policy[name]])) }
}

const administrator = (name: string) => ({ name, role: 'administrator' })

function stateOf({ startsOn, withdrawn }: PolicyVersion, current: Policy, today: string): VersionView['state'] {
  if (withdrawn) return 'withdrawn'
  if (startsOn > today) return 'to-come'
  return startsOn === current.version ? 'current' : 'past'
}

/** The book at a moment (milliseconds UTC). */
export function policiesView(book: PolicyBook, at: number): PoliciesView {
  const today = localDate(at)
  const current = policyOn(book, today)
  const versions = book.versions.map(
    (one): VersionView => ({
      startsOn: one.startsOn,
      restsOn: one.restsOn,
      reason: one.reason,
      changes: { ...one.changes },
      state: stateOf(one, current, today),
      canBeWithdrawn: one.withdrawn === undefined && canBegin(one.startsOn, at),
      addedAt: asMoment(one.addedAt),
      addedBy: administrator(one.addedBy.name),
      ...(one.withdrawn
        ? {
            withdrawn: {
              at: asMoment(one.withdrawn.at),
              by: administrator(one.withdrawn.by.name),
              reason: one.withdrawn.reason,
            },
          }
        : {}),
    }),
  )
  return {
    current: policyView(current),
    base: policyView(defaultPolicy),
    versions: versions.toSorted((a, b) => (a.startsOn === b.startsOn ? 0 : a.startsOn < b.startsOn ? 1 : -1)),
    firstStart: firstStart(at),
  }
}
