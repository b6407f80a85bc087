/** A term: the last day, and how many days are left of it. */
import { useWords } from '../words/index.tsx'
import { daysLeft } from './days-left.ts'
import './steps.css'

export interface TermProps {
  /** The last day, YYYY-MM-DD in Europe/Amsterdam. */
  readonly dueOn: string
  /** Milliseconds UTC; default this moment. */
  readonly now?: number
}

/** From this many days on the term asks for attention. */
const soonDays = 5

export function Term(props: TermProps) {
  const { t } = useWords()
  const days = () => daysLeft(props.dueOn, props.now ?? Date.now())
  const state = () => (days() < 0 ? 'late' : days() <= soonDays ? 'soon' : 'ample')
  const left = () =>
    days() < 0 ? t('term.late', { days: -days() }) : days() === 0 ? t('term.today') : t('term.left', { days: days() })
  return (
    <span class={`term term--${state()}`}>
      <span class="term__left">{left()}</span>
      <span class="soft">({t('term.before', { on: props.dueOn })})</span>
    </span>
  )
}
