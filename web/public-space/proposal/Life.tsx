/** The life of a plan: every step that was taken, by whom and why, the step of now with its term, and what comes after. */
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { type LifeStep, Steps } from '../../parts/Steps.tsx'
import { useWords } from '../../words/index.tsx'
import { type Beside, stepsAhead } from './life.ts'

export function Life(props: { proposal: ProposalView; beside: Beside }) {
  const words = useWords()
  const steps = (): LifeStep[] => [
    ...props.proposal.history.map(
      (step): LifeStep => ({
        label: words.t(`action.${step.action}`),
        state: 'done',
        at: step.at,
        note: (
          <>
            {words.t('plan.by', { name: step.by.name, role: words.t(`role.${step.by.role}` as 'role.coordinator') })}
            {step.reason ? ': ' : ''}
            {step.reason ? <span lang="nl">“{step.reason}”</span> : ''}
            {step.until ? ` ${words.t('plan.newDay', { until: step.until })}` : ''}
          </>
        ),
      }),
    ),
    ...stepsAhead(props.proposal, props.beside).map(
      (step, at): LifeStep => ({ label: words.t(`ahead.${step}`), state: at === 0 ? 'current' : 'todo' }),
    ),
  ]
  return <Steps steps={steps()} />
}
