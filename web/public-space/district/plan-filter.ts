/** Plans of a district by where they stand and what they are about; the choice lives in the address, so that it can be sent on. */
import type { ProposalSummary } from '../../../shared/api/proposals.ts'
import type { State } from '../../../shared/proposals/proposal.ts'

/** Groups of states as a reader thinks of them. Every state is in exactly one. */
export const stateGroups = {
  handled: ['submitted', 'needs-work', 'checked', 'passed-on', 'objection'],
  ballot: ['on-ballot'],
  granted: ['funded', 'finance-question', 'agreed'],
  council: ['council'],
  ended: ['answered', 'not-funded', 'not-feasible', 'refused', 'declined', 'withdrawn'],
} as const satisfies { readonly [group: string]: readonly State[] }

export type StateGroup = keyof typeof stateGroups
export const groupNames = Object.keys(stateGroups) as readonly StateGroup[]

/** The plans that fit, the newest first. An unknown group or theme chooses nothing away. */
export function chosenPlans<Plan extends Pick<ProposalSummary, 'state' | 'theme' | 'submittedAt'>>(
  plans: readonly Plan[],
  choice: { readonly group?: string | undefined; readonly theme?: string | undefined },
): readonly Plan[] {
  const group = groupNames.find((name) => name === choice.group)
  const states: readonly State[] | undefined = group && stateGroups[group]
  return plans
    .filter(({ state }) => states?.includes(state) ?? true)
    .filter(({ theme }) => !choice.theme || theme === choice.theme)
    .toSorted((a, b) => b.submittedAt.localeCompare(a.submittedAt))
}
