/** The catalogue of municipal tasks: listed for everybody, kept by the programme office and the managers of the public space. */
import { invalidField } from '../../shared/api/field-errors.ts'
import { fundingOf } from '../../shared/challenges/booking.ts'
import {
  describeTask,
  fundTask,
  type MunicipalTask,
  mostTasks,
  newTask,
  type TaskDescription,
} from '../../shared/challenges/municipal-task.ts'
import { taskView } from '../../shared/challenges/task-view.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import { book } from '../kit/books.ts'
import { challenges, municipalTasks } from '../kit/challenge-things.ts'
import type { Ports } from '../kit/ports.ts'
import { type Implementations, unchanged } from '../kit/serve.ts'
import { isDistrict } from '../kit/territory.ts'

type Catalogue = Pick<
  Implementations<'challenges'>,
  'listMunicipalTasks' | 'getMunicipalTask' | 'addMunicipalTask' | 'changeMunicipalTask' | 'fundMunicipalTask'
>

/** Only what describes a task: nothing else of a body goes into the store. */
const descriptionOf = (body: TaskDescription): TaskDescription => ({
  name: body.name,
  description: body.description,
  discipline: body.discipline,
  owner: body.owner,
  mayBeTakenOver: body.mayBeTakenOver,
  ...(body.contractEndsOn === undefined ? {} : { contractEndsOn: body.contractEndsOn }),
  ...(body.whyNot === undefined ? {} : { whyNot: body.whyNot }),
})

/** The implementations over the given ports. */
export function catalogue(ports: Ports): Catalogue {
  const thisYear = () => fiscalYear(ports.clock.now())
  const viewOf = async (task: MunicipalTask) => taskView(task, thisYear(), await challenges.list(ports))

  return {
    listMunicipalTasks: async () => {
      const [tasks, all] = await Promise.all([municipalTasks.list(ports), challenges.list(ports)])
      return { value: { tasks: tasks.map((task) => taskView(task, thisYear(), all)) } }
    },

    getMunicipalTask: async ({ params }) => {
      const task = await municipalTasks.get(ports, params.taskId)
      return task ? { value: await viewOf(task), version: task.version } : refuse('not-found')
    },

    addMunicipalTask: async ({ body, caller, key }) => {
      const { area, year, cost, minutes } = body
      if (area !== 'city' && !isDistrict(area)) return invalidField('/area', 'unknown-district')
      if ((await municipalTasks.list(ports)).length >= mostTasks) return refuse('catalogue-full', { most: mostTasks })
      const id = municipalTasks.newId(ports, { districtCode: area, year })
      const budget = { year, cents: cost.cents, minutes }
      const task = newTask({ ...descriptionOf(body), id, area }, budget, thisYear())
      if (isRefusal(task)) return task
      const drafts = fundingOf(id, budget, body.name)
      const booked = drafts.length > 0 ? await book(ports, drafts, { callerId: caller.id, key }) : []
      if (isRefusal(booked)) return booked
      return {
        // A new task has no challenge yet.
        value: taskView(task, thisYear(), []),
        version: task.version,
        writes: [...booked, municipalTasks.add(ports, task)],
      }
    },

    changeMunicipalTask: async ({ params, body, ifMatch }) => {
      const task = await municipalTasks.get(ports, params.taskId)
      if (!task) return refuse('not-found')
      const changed = unchanged(ifMatch, task.version) ?? describeTask(task, descriptionOf(body))
      if (isRefusal(changed)) return changed
      return {
        value: await viewOf(changed),
        version: changed.version,
        writes: [municipalTasks.replace(ports, changed)],
      }
    },

    fundMunicipalTask: async ({ params, body, ifMatch, caller, key }) => {
      const task = await municipalTasks.get(ports, params.taskId)
      if (!task) return refuse('not-found')
      const budget = { year: body.year, cents: body.cost.cents, minutes: body.minutes }
      const funded = unchanged(ifMatch, task.version) ?? fundTask(task, budget, thisYear())
      if (isRefusal(funded)) return funded
      const drafts = fundingOf(task.id, budget, body.reason)
      const booked = drafts.length > 0 ? await book(ports, drafts, { callerId: caller.id, key }) : []
      if (isRefusal(booked)) return booked
      return {
        value: await viewOf(funded),
        version: funded.version,
        writes: [...booked, municipalTasks.replace(ports, funded)],
      }
    },
  }
}
