/** The catalogue of tasks, challenges and the signatures under them, as they are stored. */
import type { Challenge } from '../../shared/challenges/challenge.ts'
import type { MunicipalTask } from '../../shared/challenges/municipal-task.ts'
import type { Signature } from '../../shared/challenges/support.ts'
import { idAt, keys, type Place, placeOf } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, put, read, readAll, replace } from './things.ts'

/** The catalogue: read one or all, write the next version. */
export const municipalTasks = {
  newId: (ports: Ports, place: Place) => idAt(ports.ids.next(), place),
  get: (ports: Ports, id: string) => read<MunicipalTask>(ports, keys.municipalTask(ports.config.tenant, id)),
  list: (ports: Ports) => readAll<MunicipalTask>(ports, keys.municipalTasks(ports.config.tenant)),
  add: (ports: Ports, task: MunicipalTask): Write => add(keys.municipalTask(ports.config.tenant, task.id), task),
  replace: (ports: Ports, task: MunicipalTask): Write =>
    replace(keys.municipalTask(ports.config.tenant, task.id), task),
}

/** The most challenges that one person can begin in a year. */
export const mostChallenges = 10

const linkKey = (ports: Ports, personId: string, challengeId: string) => ({
  pk: keys.challenger(ports.config.tenant, personId),
  sk: challengeId,
})

/** Links of a person to challenges; `began` for those that the person began. */
interface ChallengeLink {
  readonly challengeId: string
  readonly began: boolean
}

const linksOf = (ports: Ports, personId: string) =>
  readAll<ChallengeLink>(ports, keys.challenger(ports.config.tenant, personId))

/** Challenges: read one by id, all that were handed in, all of a person; write the next version. */
export const challenges = {
  newId: (ports: Ports, place: Place) => idAt(ports.ids.next(), place),
  get: (ports: Ports, id: string) => read<Challenge>(ports, keys.challenge(ports.config.tenant, id)),
  /** Those that were handed in: a draft is its group's own. */
  async list(ports: Ports): Promise<Challenge[]> {
    const all = await readAll<Challenge>(ports, keys.challenges(ports.config.tenant))
    return all.filter(({ submittedAt }) => submittedAt !== undefined)
  },
  /** Those of the groups that a person belongs to or asked to belong to, the first one first. */
  async listOf(ports: Ports, personId: string): Promise<Challenge[]> {
    const links = await linksOf(ports, personId)
    const found = await Promise.all(links.slice(-100).map(({ challengeId }) => challenges.get(ports, challengeId)))
    return found.filter((challenge) => challenge !== undefined)
  },
  /** Whether a person has begun as many challenges in a year as one may. */
  async isFull(ports: Ports, personId: string, year: number): Promise<boolean> {
    const links = await linksOf(ports, personId)
    return (
      links.filter(({ challengeId, began }) => began && placeOf(challengeId)?.year === year).length >= mostChallenges
    )
  },
  add: (ports: Ports, challenge: Challenge): Write[] => [
    add(keys.challenge(ports.config.tenant, challenge.id), challenge),
    add(linkKey(ports, challenge.initiator.id, challenge.id), { challengeId: challenge.id, began: true }),
  ],
  replace: (ports: Ports, challenge: Challenge): Write =>
    replace(keys.challenge(ports.config.tenant, challenge.id), challenge),
  /** The link of somebody who asked to join; written again after having been sent away, which changes nothing. */
  link: (ports: Ports, challengeId: string, personId: string): Write =>
    put(linkKey(ports, personId, challengeId), { challengeId, began: false }, { kind: 'none' }),
}

/** Signatures: one an item, counted by reading them. */
export const signatures = {
  of: (ports: Ports, challengeId: string) =>
    readAll<Signature>(ports, keys.signatures(ports.config.tenant, challengeId)),
  has: async (ports: Ports, challengeId: string, personId: string) =>
    (await read<Signature>(ports, signatures.key(ports, challengeId, personId))) !== undefined,
  key: (ports: Ports, challengeId: string, personId: string) => ({
    pk: keys.signatures(ports.config.tenant, challengeId),
    sk: personId,
  }),
  add: (ports: Ports, challengeId: string, personId: string, signature: Signature): Write =>
    add(signatures.key(ports, challengeId, personId), signature),
}
