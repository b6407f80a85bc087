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

export function StateBadge(props: { state: State }) {
  const { t } = useWords()
  return <StatusBadge tone={toneOf[props.state]}>{t(`state.${props.state}`)}</StatusBadge>
}
