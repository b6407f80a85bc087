/** Hours of municipal crews: a budget like money, and the load per week. */
import type { CrewHoursView } from '../../shared/api/capacity.ts'
import { asMoment } from '../../shared/api/fields.ts'
import { type CrewYear, crewDrafts, give, moveHours } from '../../shared/capacity/crews.ts'
import { districts } from '../../shared/districts/districts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import { book } from '../kit/books.ts'
import { crewYears } from '../kit/crew-hours.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { capacityView, hoursOf, moved } from './hours.ts'
import { planningRoutes } from './planning.ts'

const crewHoursView = (year: number, crews: CrewYear | undefined): CrewHoursView => ({
  year,
  version: crews?.version ?? 0,
  given: (crews?.given ?? []).map(({ discipline, minutes, councilDecision, by, at }) => ({
    discipline,
    minutes,
    councilDecision,
    by: { name: by.name, role: 'programme-office' },
    at: asMoment(at),
  })),
})

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock } = ports
  const yearOf = (query: { readonly year?: string | undefined }) =>
    query.year === undefined ? fiscalYear(clock.now()) : Number(query.year)
  return serve(
    'capacity',
    {
      ...planningRoutes(ports),

      getCapacity: async ({ params: { districtCode }, query }) => {
        if (!isDistrict(districtCode)) return refuse('not-found')
        const place = { districtCode, year: yearOf(query) }
        return { value: capacityView(place, await hoursOf(ports, place)) }
      },

      getCrewHours: async ({ query }) => {
        const year = yearOf(query)
        return { value: crewHoursView(year, await crewYears.get(ports, year)) }
      },

      giveCrewHours: async ({ body, caller, key }) => {
        const now = clock.now()
        const { year, ...given } = body
        // The council adopts next year's budget before that year begins (Gemeentewet 191).
        if (year !== fiscalYear(now) && year !== fiscalYear(now) + 1) return refuse('year-closed')
        const hours = { ...given, by: { id: caller.id, name: caller.name }, at: now }
        const crews = give(await crewYears.get(ports, year), year, hours)
        if (isRefusal(crews)) return crews
        const drafts = crewDrafts(year, hours, districts, await policyAt(ports, now))
        const booked = await book(ports, drafts, { callerId: caller.id, key })
        if (isRefusal(booked)) return booked
        return { value: crewHoursView(year, crews), writes: [...booked, crewYears.put(ports, crews)] }
      },

      moveCrewHours: async ({ params: { districtCode }, body, caller, key }) => {
        if (!isDistrict(districtCode)) return refuse('not-found')
        const thisYear = fiscalYear(clock.now())
        const place = { districtCode, year: body.year ?? thisYear }
        // Last year too, for a round that was counted in it and is adopted now.
        if (place.year !== thisYear && place.year !== thisYear - 1) return refuse('year-closed')
        const draft = worksFor(caller, districtCode) ?? moveHours({ ...body, ...place })
        if (isRefusal(draft)) return draft
        const hours = await hoursOf(ports, place)
        const booked = await book(ports, [draft], { callerId: caller.id, key })
        if (isRefusal(booked)) return booked
        return { value: capacityView(place, moved(hours, body.from, body.to, body.minutes)), writes: booked }
      },
    },
    ports,
  )
}
