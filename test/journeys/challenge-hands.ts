/** Steps of challenges through the API, as the people whose step it is: for what a browser has shown once already. */
import { client } from '../../door/client.ts'
import { issuerKeys, signToken } from '../../infra/local/identity/keys.ts'
import { type DemoPerson, neighbours, personOf } from '../../infra/local/identity/people.ts'
import type { BodyOf } from '../../shared/api/endpoint.ts'
import type { api, EndpointId } from '../../shared/api/index.ts'
import { addDays, localDate } from '../../shared/terms/terms.ts'
import type { OwnSystem } from './own-system.ts'

const oost = 'WK040206'

/** The day in Amsterdam, so many days from now. */
export const dateIn = (days: number) => addDays(localDate(Date.now()), days)

/** Hands in this system. Each step throws what the system refused. */
export function challengeHands(system: OwnSystem) {
  const call = client(system.origin)
  const tokenOf = async (one: DemoPerson) => signToken(await issuerKeys(system.dataDir), system.origin, one)
  const tokenFor = (id: string) => tokenOf(personOf(id) as DemoPerson)
  return {
    async draft(by: string, title: string, taskName: string): Promise<string> {
      const tasks = await call('listMunicipalTasks')
      const task = tasks.ok ? tasks.value.tasks.find(({ name }) => name === taskName) : undefined
      const story = 'Wij doen dit elke week, met de hele straat, en laten zien hoe het gaat.'
      const made = await call('draftChallenge', {
        token: await tokenFor(by),
        key: crypto.randomUUID(),
        body: {
          taskId: task?.id ?? '',
          districtCode: oost,
          title,
          what: story,
          better: story,
          results: story,
          people: story,
          accountability: story,
          continuity: story,
          helpAsked: '',
          moneyPerYear: { cents: 900_000 },
          hours: [{ discipline: 'greenery', minutesPerYear: 6000 }],
          startsOn: dateIn(60),
          years: 2,
        },
      })
      if (!made.ok) throw new Error(made.detail)
      return made.value.id
    },
    async act<Id extends EndpointId>(id: Id, by: string, challengeId: string, body: BodyOf<(typeof api)[Id]>) {
      const own = await call('getChallenge', { params: { challengeId } })
      const draft = own.ok ? own : await call('getMyChallenge', { params: { challengeId }, token: await tokenFor(by) })
      if (!draft.ok) throw new Error(draft.detail)
      const request = {
        token: await tokenFor(by),
        key: crypto.randomUUID(),
        params: { challengeId },
        ifMatch: draft.version,
        body,
      }
      const done = await call(id, request as unknown as Parameters<typeof call<Id>>[1])
      if (!done.ok) throw new Error(`${id}: ${done.detail}`)
    },
    /** Neighbours sign, each with a log-in of their own. */
    async sign(challengeId: string, count: number) {
      for (const one of neighbours.slice(0, count)) {
        const body = { showName: false }
        const request = { token: await tokenOf(one), key: crypto.randomUUID(), params: { challengeId }, body }
        const done = await call('signSupport', request)
        if (!done.ok) throw new Error(done.detail)
      }
    },
  }
}
