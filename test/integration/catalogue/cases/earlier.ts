/** What happens before a case. */
import type { EndpointId } from '../../../../shared/api/index.ts'
import { exerciseBody, people } from '../../hostile/material.ts'
import type { Change, Earlier } from '../catalogue.ts'

/** An open exercise with plans a (EUR 4,000) to d (EUR 7,000), and the call that votes in it. */
export const inExercise =
  (round: object, choices: unknown) =>
  async ({ sure }: Earlier): Promise<Change> => {
    const { value } = await sure('createRound', { as: people.carla, body: { ...exerciseBody, ...round } })
    const params = { roundId: String(value.id) }
    await sure('openRound', { as: people.carla, params, body: {} })
    return { params, body: { revision: 1, choices } }
  }

/** Carries out the sample of another endpoint before, and takes the version after it into the call. */
export const after =
  (id: EndpointId, of: { sameVersion?: true } = {}) =>
  async ({ sure, sample }: Earlier): Promise<Change | undefined> => {
    const { version } = await sure(id, sample(id))
    return of.sameVersion ? undefined : { ifMatch: version }
  }

/** The clock stands at this moment. */
export const at =
  (moment: string) =>
  async ({ city }: Earlier): Promise<undefined> => {
    city.clock.advance(Date.parse(moment) - city.clock.now())
    return undefined
  }
