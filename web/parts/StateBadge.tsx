/** Where a plan stands, in one word. */
import type { State } from '../../shared/proposals/proposal.ts'
import { useWords } from '../words/index.tsx'
import { type BadgeTone, StatusBadge } from './StatusBadge.tsx'

const toneOf: Readonly<Record<State, BadgeTone>> = {
  submitted: 'waiting',
  'needs-work': 'waiting',
  checked: 'plain',
  'on-ballot': 'good',
  funded: 'good',
  'not-funded': 'plain',
  'finance-question': 'waiting',
  agreed: 'good',
  council: 'council',
  'not-feasible': 'bad',
  'passed-on': 'waiting',
  answered: 'good',
  refused: 'bad',
  objection: 'waiting',
  declined: 'plain',
  withdrawn: 'plain',
}

export interface StateBadgeProps {
  readonly state: State
  /** The round of the plan has been counted: on its ballot paper it waits for the group. */
  readonly isCounted?: boolean
}

export function StateBadge(props: StateBadgeProps) {
  const { t } = useWords()
  const waits = () => props.state === 'on-ballot' && props.isCounted === true
  return (
    <StatusBadge tone={waits() ? 'waiting' : toneOf[props.state]}>
      {t(waits() ? 'state.counted' : `state.${props.state}`)}
    </StatusBadge>
  )
}
