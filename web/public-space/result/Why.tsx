/** "Waarom wel?", "Waarom niet?": what unfolds below a plan. The line stands at once; its explanation is loaded when somebody opens it. */
import { createSignal, lazy, Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import { useWords } from '../../words/index.tsx'
import { planAnchor } from './plan-anchor.ts'
import type { Explained } from './use-explanation.ts'
import { WhenExplained } from './WhenExplained.tsx'
import './why.css'

const WhyPlan = lazy(() => import('./WhyPlan.tsx'))

export function Why(props: { plan: ResultView['projects'][number]; result: ResultView; explained: Explained }) {
  const words = useWords()
  const [wasOpened, setWasOpened] = createSignal(false)
  return (
    <details
      class="why"
      id={planAnchor(props.plan.id)}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary class="why__line">
        {words.t(props.plan.selected ? 'result.whyYes' : 'result.whyNot')}
        <span class="unseen"> {props.plan.title}</span>
      </summary>
      <Show when={wasOpened()}>
        <WhenExplained explained={props.explained}>
          {(explanation) => (
            <Show when={explanation.projects.find(({ projectId }) => projectId === props.plan.id)}>
              {(project) => (
                <WhyPlan plan={props.plan} result={props.result} explanation={explanation} project={project()} />
              )}
            </Show>
          )}
        </WhenExplained>
      </Show>
    </details>
  )
}
