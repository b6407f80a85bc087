/** What happened to a plan, who did it and why: the public history, the newest step last. */
import type { ProposalView } from '../../shared/api/proposals.ts'
import { useWords } from '../words/index.tsx'
import { Steps } from './Steps.tsx'

export function PlanHistory(props: { proposal: ProposalView }) {
  const words = useWords()
  const role = (name: string) => words.t(`role.${name}` as 'role.coordinator')
  const steps = () =>
    props.proposal.history.map((step, at, all) => ({
      label: words.t(`action.${step.action}`),
      state: at === all.length - 1 ? ('current' as const) : ('done' as const),
      at: step.at,
      note: (
        <>
          {step.by.name}, {role(step.by.role)}
          {step.reason ? ': ' : ''}
          {step.reason ? <span lang="nl">“{step.reason}”</span> : ''}
          {step.until ? ` ${words.t('plan.newDay', { until: step.until })}` : ''}
        </>
      ),
    }))
  return <Steps steps={steps()} label={words.t('desk.history')} />
}
