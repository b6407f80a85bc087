/** A municipal task as the API shows it. */
import { asMoney } from '../api/fields.ts'
import type { MunicipalTaskView } from '../api/municipal-tasks.ts'
import { grantedOf, type MunicipalTask, presentBudget } from './municipal-task.ts'

/** The whole task, with its present cost in `thisYear` and what groups were granted of it. */
export function taskView(task: MunicipalTask, thisYear: number): MunicipalTaskView {
  const { id, version, area, name, description, discipline, owner, mayBeTakenOver, contractEndsOn, whyNot } = task
  const present = presentBudget(task, thisYear)
  const granted = grantedOf(task)
  return {
    id,
    version,
    area: area === 'city' ? 'city' : area,
    name,
    description,
    discipline,
    owner,
    mayBeTakenOver,
    ...(contractEndsOn === undefined ? {} : { contractEndsOn }),
    ...(whyNot === undefined ? {} : { whyNot }),
    budgets: task.budgets.map(({ year, cents, minutes }) => ({ year, cost: asMoney(cents), minutes })),
    presentCost: asMoney(present.cents),
    presentMinutes: present.minutes,
    presentYear: present.year,
    granted: { cost: asMoney(granted.cents), minutes: granted.minutes },
    challengeIds: task.grants.map(({ challengeId }) => challengeId),
  }
}
