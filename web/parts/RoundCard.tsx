/** A round as a resident meets it in a list: title, district, money, and until when; leads to the ballot or the result. */
import type { RoundSummary } from '../../shared/api/rounds.ts'
import { useWords } from '../words/index.tsx'
import { districtName } from './district-name.ts'
import { roundPath } from './paths.ts'
import './round-card.css'

export function RoundCard(props: { round: RoundSummary }) {
  const words = useWords()
  const stands = () => {
    const { phase, opensAt, closesAt, closesByHand } = props.round
    if (phase === 'open') return words.t('rounds.list.until', { at: closesAt, byHand: closesByHand })
    if (phase === 'preparing') return words.t('rounds.list.preparing')
    if (phase === 'scheduled') return words.t('rounds.list.from', { at: opensAt })
    if (phase === 'closed') return words.t('rounds.list.closed', { at: closesAt })
    if (props.round.kind === 'exercise') return words.t('rounds.list.closed', { at: closesAt })
    return words.t(phase === 'adopted' ? 'rounds.list.adopted' : 'rounds.list.counted1')
  }
  return (
    <a
      class="round-card"
      classList={{ 'is-open': props.round.phase === 'open' }}
      href={words.href(roundPath(props.round))}
      hreflang={words.hreflang(words.href(roundPath(props.round)))}
    >
      <span class="round-card__title" lang="nl" dir="auto">
        {props.round.title}
      </span>
      <span class="round-card__facts">
        {words.t('rounds.list.facts', {
          district: districtName(props.round.districtCode),
          plans: props.round.projectCount,
          budgetCents: props.round.budget.cents,
        })}
      </span>
      <span class="round-card__stands">{stands()}</span>
    </a>
  )
}
