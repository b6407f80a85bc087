/** Where a challenge stands, in one word. */
import { about, type State } from '../../../shared/challenges/states.ts'
import { type BadgeTone, StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'

const tones: Readonly<Partial<Record<State, BadgeTone>>> = {
  draft: 'plain',
  incomplete: 'waiting',
  'support-check': 'waiting',
  approved: 'good',
  agreement: 'good',
  'in-execution': 'good',
  evaluation: 'good',
  extended: 'good',
  completed: 'good',
  refused: 'bad',
  'not-handled': 'bad',
  withdrawn: 'plain',
  'handed-back': 'plain',
}

export function ChallengeBadge(props: { state: State }) {
  const { language } = useWords()
  return <StatusBadge tone={tones[props.state] ?? 'plain'}>{about(props.state)[language()]}</StatusBadge>
}
