/** The municipality's numbers: versions with a start date and the council decision they rest on, and what other numbers would have done. */
import { asMoney } from '../../shared/api/fields.ts'
import type { PoliciesView, SimulationView } from '../../shared/api/policy.ts'
import { districts } from '../../shared/districts/districts.ts'
import { type AskedChanges, addVersion, readChanges, withdrawVersion } from '../../shared/policy/versions.ts'
import { policiesView } from '../../shared/policy/view.ts'
import { type Heap, type Simulation, simulate } from '../../shared/proposals/simulation.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { policies, policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Decision, type Handler, serve } from '../kit/serve.ts'
import { proposals } from '../kit/things.ts'

/** The most proposals that a simulation lists by name. */
const mostListed = 300

/** Changed numbers out of the address: `name:value`, with commas between them. The contract has looked at their form. */
const changesIn = (written: string | undefined): AskedChanges =>
  Object.fromEntries(
    (written ?? '')
      .split(',')
      .filter(Boolean)
      .map((one) => {
        const [name = '', value] = one.split(':')
        return [name, Number(value)]
      }),
  )

const heapView = ({ plans, amountCents }: Heap) => ({ plans, amount: asMoney(amountCents) })

function simulationView(year: number, { plans, moved, tracks, deciders }: Simulation): SimulationView {
  return {
    year,
    plans,
    movedPlans: moved.length,
    moved: moved.slice(0, mostListed).map(({ id, amountCents, from, to, ...rest }) => ({
      ...rest,
      proposalId: id,
      amount: asMoney(amountCents),
      from: { ...from },
      to: { ...to },
    })),
    tracks: tracks.map(({ track, before, after }) => ({ track, before: heapView(before), after: heapView(after) })),
    deciders: deciders.map(({ decides, before, after }) => ({
      decides,
      before: heapView(before),
      after: heapView(after),
    })),
  }
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'policy',
    {
      listPolicies: async (_request, { clock }): Promise<Decision<PoliciesView>> => ({
        value: policiesView(await policies.get(ports), clock.now()),
      }),

      addPolicy: async ({ body, caller }, { clock }) => {
        const book = addVersion(await policies.get(ports), body, caller, clock.now())
        return isRefusal(book) ? book : { value: policiesView(book, clock.now()), writes: [policies.put(ports, book)] }
      },

      withdrawPolicy: async ({ params, body, caller }, { clock }) => {
        const book = withdrawVersion(await policies.get(ports), params.startsOn, caller, clock.now(), body.reason)
        return isRefusal(book) ? book : { value: policiesView(book, clock.now()), writes: [policies.put(ports, book)] }
      },

      simulateRouting: async ({ query }, { clock }) => {
        const changes = readChanges(changesIn(query.changes))
        if (isRefusal(changes)) return changes
        const year = Number(query.year)
        const [policy, ...lists] = await Promise.all([
          policyAt(ports, clock.now()),
          ...districts.map(({ code }) => proposals.list(ports, { districtCode: code, year })),
        ])
        const all = lists.flat().filter(({ state }) => state !== 'withdrawn')
        return { value: simulationView(year, simulate(all, { ...policy, ...changes })) }
      },
    },
    ports,
  )
