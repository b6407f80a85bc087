/** A policy out of what the API shows of it. A file of its own, without schemas: pages of residents read it. */
import type { PoliciesView } from '../api/policy.ts'
import { isWithinBounds, type PolicyNumber, type PolicyValue, policyNumbers } from './numbers.ts'
import { defaultPolicy, type Policy } from './policy.ts'

/** The policy that the API showed. A number that is missing, or is none that we know, stands as in the default. */
export function readPolicy({ version, startsOn, restsOn, numbers }: PoliciesView['current']): Policy {
  const known: { [Name in PolicyNumber]?: PolicyValue } = {}
  for (const name of policyNumbers) {
    const value = numbers[name]
    if (isWithinBounds(name, value)) known[name] = value
  }
  return { ...defaultPolicy, ...(known as Partial<Policy>), version, startsOn, restsOn }
}
