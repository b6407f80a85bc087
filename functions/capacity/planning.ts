/** Planning the hours of crews: who plans, what is promised, which weeks it fills, and what is not planned yet. */
import type { PlannedWorkView, PlanningView } from '../../shared/api/capacity.ts'
import { asMoment } from '../../shared/api/fields.ts'
import { type Discipline, disciplines } from '../../shared/capacity/disciplines.ts'
import { loadOf } from '../../shared/capacity/load.ts'
import { parseWeek, weekOf } from '../../shared/capacity/weeks.ts'
import { type PlannedWork, type Planning, type PromisedWork, plan, unplanned } from '../../shared/capacity/work.ts'
import { type Caller, hasRole, type Role } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { plannedWork } from '../kit/planned-work.ts'
import type { Ports } from '../kit/ports.ts'
import { type Implementations, unchanged } from '../kit/serve.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { hoursOf } from './hours.ts'
import { broughtByChallenges, promisedInDistrict, subjectOf } from './promised.ts'

/** Who keeps up the public space plans in every district. */
const plansFor = (caller: Caller, districtCode: string) =>
  hasRole(caller, 'asset-manager') ? undefined : worksFor(caller, districtCode)

const planners = ['asset-manager', 'coordinator', 'programme-office'] as const satisfies readonly Role[]

function workView(work: PlannedWork): PlannedWorkView {
  const { kind, subjectId, version, title, districtCode, parts, plannedBy, plannedAt, reason } = work
  return {
    subject: { kind, id: subjectId },
    version,
    title,
    districtCode,
    parts: parts.map((part) => ({ ...part })),
    planned: {
      by: { name: plannedBy.name, role: plannedBy.role },
      at: asMoment(plannedAt),
      ...(reason === undefined ? {} : { reason }),
    },
  }
}

const shown = (work: PlannedWork) => ({ value: workView(work), version: work.version })

/** What is promised beside what is planned of it, where something is left. */
function leftOf(promised: PromisedWork, planned: PlannedWork | undefined) {
  const left = unplanned(promised, planned?.parts ?? [])
  if (left.length === 0) return []
  const { kind, id, title, hours } = promised
  return [
    {
      subject: { kind, id },
      version: planned?.version ?? 0,
      title,
      agreed: hours.map((one) => ({ ...one })),
      left: left.map((one) => ({ ...one })),
    },
  ]
}

/** The implementations over the given ports. */
export function planningRoutes(
  ports: Ports,
): Pick<Implementations<'capacity'>, 'getPlanning' | 'planWork' | 'replanWork'> {
  const { clock } = ports
  const thisWeek = () => weekOf(localDate(clock.now()))
  const planning = (caller: Caller, reason?: string): Planning => ({
    by: {
      id: caller.id,
      name: caller.name,
      role: planners.find((role) => hasRole(caller, role)) ?? 'coordinator',
    },
    at: clock.now(),
    thisWeek: thisWeek(),
    ...(reason === undefined ? {} : { reason }),
  })

  /** The promise of a deal or challenge in whose district the caller plans. Refuses `not-found`, `not-your-district`, `work-not-agreed`. */
  async function promise(id: string, caller: Caller): Promise<PromisedWork | Refusal> {
    const subject = await subjectOf(ports, id)
    if (!subject) return refuse('not-found')
    return plansFor(caller, subject.districtCode) ?? subject.promised ?? refuse('work-not-agreed')
  }

  /** The hours of each discipline in a year, in minutes: those of the district's crew, and those that challenges brought along from a task. */
  async function capacity(districtCode: string, year: number): Promise<ReadonlyMap<Discipline, number>> {
    const [hours, brought] = await Promise.all([
      hoursOf(ports, { districtCode, year }),
      broughtByChallenges(ports, districtCode, year),
    ])
    const ofCrew = (discipline: Discipline) => hours.find(({ pot }) => pot === discipline)?.given ?? 0
    return new Map(disciplines.map((one) => [one, ofCrew(one) + (brought.get(one) ?? 0)]))
  }

  return {
    getPlanning: async ({ params: { districtCode }, query, caller }) => {
      if (!isDistrict(districtCode)) return refuse('not-found')
      const no = plansFor(caller, districtCode)
      if (no) return no
      const now = thisWeek()
      const year = query.year === undefined ? (parseWeek(now)?.year ?? 0) : Number(query.year)
      const [has, work, promised] = await Promise.all([
        capacity(districtCode, year),
        plannedWork.reaching(ports, districtCode, year),
        promisedInDistrict(ports, districtCode, year),
      ])
      const parts = work.flatMap((one) => one.parts)
      const reaches = ({ parts: own }: PlannedWork) =>
        own.some(({ fromWeek, toWeek }) => fromWeek <= `${year}-W53` && toWeek >= `${year}-W01`)
      const planned = new Map(work.map((one) => [one.subjectId, one]))
      const value: PlanningView = {
        districtCode,
        year,
        thisWeek: now,
        loads: loadOf(year, has, parts).map(({ discipline, capacityMinutes, plannedMinutes, weeks }) => ({
          discipline,
          capacity: capacityMinutes,
          planned: plannedMinutes,
          weeks: weeks.map((one) => ({
            week: one.week,
            capacity: one.capacityMinutes,
            planned: one.plannedMinutes,
          })),
        })),
        work: work.filter(reaches).map(workView),
        unplanned: promised.flatMap((one) => leftOf(one, planned.get(one.id))),
      }
      return { value }
    },

    planWork: async ({ body, caller }) => {
      const promised = await promise(body.subject.id, caller)
      if (isRefusal(promised)) return promised
      if (promised.kind !== body.subject.kind) return refuse('not-found')
      if (await plannedWork.get(ports, promised)) return refuse('work-planned')
      const work = plan(promised, body.parts, undefined, planning(caller))
      return isRefusal(work) ? work : { ...shown(work), writes: [plannedWork.put(ports, promised, work)] }
    },

    replanWork: async ({ params, ifMatch, body, caller }) => {
      const promised = await promise(params.subjectId, caller)
      if (isRefusal(promised)) return promised.refused === 'work-not-agreed' ? refuse('not-found') : promised
      const before = await plannedWork.get(ports, promised)
      if (!before) return refuse('not-found')
      const work =
        unchanged(ifMatch, before.version) ?? plan(promised, body.parts, before, planning(caller, body.reason))
      return isRefusal(work) ? work : { ...shown(work), writes: [plannedWork.put(ports, promised, work)] }
    },
  }
}
