/** The name of a plan inside an explanation, as a link to its own explanation. */
import type { ResultView } from '../../../shared/api/allocation.ts'
import { openPlan, planAnchor } from './plan-anchor.ts'

/** The title of every plan by its id; a plan that the result does not know keeps its id. */
export function titlesOf(result: Pick<ResultView, 'projects'>): (projectId: string) => string {
  const titles = new Map(result.projects.map(({ id, title }) => [id, title]))
  return (projectId) => titles.get(projectId) ?? projectId
}

export function PlanName(props: { id: string; result: Pick<ResultView, 'projects'> }) {
  return (
    <a
      href={`#${planAnchor(props.id)}`}
      lang="nl"
      // Also when the address names this plan already: then nothing changes that anybody could follow.
      onClick={() => openPlan(props.id)}
    >
      {titlesOf(props.result)(props.id)}
    </a>
  )
}
