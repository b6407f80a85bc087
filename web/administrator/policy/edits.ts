/** What the administrator has typed over the numbers that hold: which really change, which may not be so, and how the server is asked what they would do. */
import {
  type Agreement,
  brokenAgreements,
  isWithinBounds,
  type PolicyChanges,
  type PolicyNumber,
  type PolicyValue,
  policyNumbers,
} from '../../../shared/policy/numbers.ts'
import type { Policy } from '../../../shared/policy/policy.ts'

/** Numbers that were touched; undefined where nothing readable stands in the field. */
export type Edits = ReadonlyMap<PolicyNumber, PolicyValue | undefined>

/** Two names of one limit: up to it a plan is quick, above it the district votes. */
const oneLimit: readonly PolicyNumber[] = ['fastTrackMaxCents', 'voteRequiredAboveCents']

/** The edits with one more. The two numbers that are one limit go together, so that a change of either shows what it does. */
export function withEdit(edits: Edits, name: PolicyNumber, value: PolicyValue | undefined): Edits {
  const names = oneLimit.includes(name) && value !== undefined ? oneLimit : [name]
  return new Map([...edits, ...names.map((one) => [one, value] as const)])
}

/** The value that stands in the field of a number now. */
export function valueIn(edits: Edits, current: Policy, name: PolicyNumber): PolicyValue | undefined {
  return edits.has(name) ? edits.get(name) : current[name]
}

/** The numbers whose field holds what the number may not be, in the order of the rules. */
export function unfit(edits: Edits): readonly PolicyNumber[] {
  return policyNumbers.filter((name) => edits.has(name) && !isWithinBounds(name, edits.get(name)))
}

/** The numbers that would really change: readable, within their bounds, and another value than now. */
export function changesIn(edits: Edits, current: Policy): PolicyChanges {
  const changed = policyNumbers.filter((name) => {
    const value = edits.get(name)
    return edits.has(name) && isWithinBounds(name, value) && value !== current[name]
  })
  return Object.fromEntries(changed.map((name) => [name, edits.get(name)]))
}

/** What the changed numbers would no longer agree on. */
export function misfits(changes: PolicyChanges, current: Policy): readonly Agreement[] {
  return brokenAgreements({ ...current, ...changes })
}

/** The changes as the simulation asks for them: whole numbers, with commas between them. A date and a method route no plan. */
export function asQuery(changes: PolicyChanges): string {
  return Object.entries(changes)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name}:${value}`)
    .join(',')
}

/** One value that a number had, has or will have, from a day on. */
export interface Since {
  readonly startsOn: string
  readonly value: PolicyValue
}

/** The values of a number over all versions, the oldest first, beginning with the default; versions that were withdrawn never held. */
export function historyOf(
  name: PolicyNumber,
  base: Policy,
  versions: readonly { readonly startsOn: string; readonly state: string; readonly changes: PolicyChanges }[],
): readonly Since[] {
  const changed = versions
    .filter(({ state, changes }) => state !== 'withdrawn' && name in changes)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const first: Since = { startsOn: base.startsOn, value: base[name] }
  return [first, ...changed.map(({ startsOn, changes }) => ({ startsOn, value: changes[name] ?? null }))]
}
