/** A municipal task as the API shows it. */
import { asMoney } from '../api/fields.ts'
import type { MunicipalTaskView } from '../api/municipal-tasks.ts'
import type { Challenge } from './challenge.ts'
import { grantedOf, type MunicipalTask, presentBudget } from './municipal-task.ts'
import { about } from './states.ts'

/** The challenges that a task may have, by what its view needs of them. */
export type ChallengeOfTask = Pick<Challenge, 'id' | 'taskId' | 'state'>

/** The whole task, with its present cost in `thisYear`, what groups were granted of it, and which of `challenges` are under way to it or hold it. */
export function taskView(
  task: MunicipalTask,
  thisYear: number,
  challenges: readonly ChallengeOfTask[],
): MunicipalTaskView {
  const { id, version, area, name, description, discipline, owner, mayBeTakenOver, contractEndsOn, whyNot } = task
  const present = presentBudget(task, thisYear)
  const granted = grantedOf(task)
  const underWay = challenges.filter(({ taskId, state }) => taskId === id && about(state).term !== 'over')
  const holding = task.grants.map(({ challengeId }) => challengeId)
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
    challengeIds: [...new Set([...holding, ...underWay.map((one) => one.id)])],
  }
}
