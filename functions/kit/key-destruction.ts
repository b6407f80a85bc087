/** Destroying a round's keys: on the word of an official or by the clock, in one write with the round itself. */
import type { ResultView } from '../../shared/api/allocation.ts'
import { isRefusal, type Refusal } from '../../shared/refusal.ts'
import { destroyByClock, destroyKeys } from '../../shared/rounds/destroy-keys.ts'
import type { Round } from '../../shared/rounds/round.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import { destroySalts } from './round-salts.ts'
import type { Write } from './store/store.ts'
import { read, rounds } from './things.ts'

/** The round without its keys (by the clock first with a notice), and what to write so that it is. `by`: the id of the official, or `clock`. Refuses as `destroyKeys` does. */
export async function keysDestroyed(
  ports: Ports,
  round: Round,
  by: string,
): Promise<{ readonly round: Round; readonly writes: readonly Write[] } | Refusal> {
  const ofRound = (what: string) => keys.ofRound(ports.config.tenant, round.id, what)
  const [stored, adoption] = await Promise.all([
    read<{ result: ResultView }>(ports, ofRound('result')),
    read<{ at: string }>(ports, ofRound('adoption')),
  ])
  const published = stored && {
    countedAt: Date.parse(stored.result.countedAt),
    adoptedAt: adoption && Date.parse(adoption.at),
  }
  const now = ports.clock.now()
  const outcome = (by === 'clock' ? destroyByClock : destroyKeys)(round, published, now)
  if (isRefusal(outcome)) return outcome
  const tombstones =
    outcome.keysDestroyedAt === undefined ? [] : destroySalts(ports, round.id, { destroyedAt: now, by })
  return { round: outcome, writes: [rounds.replace(ports, outcome), ...tombstones] }
}

/**
 * By the clock: gives notice for every round whose time has come, destroys its keys in a run at least a day later, and answers how many. One that somebody changes at the same moment waits for the
 * next run. Leaves a line for each.
 */
export async function destroyDueKeys(ports: Ports): Promise<number> {
  let destroyed = 0
  for (const round of await rounds.list(ports)) {
    if (round.keysDestroyedAt !== undefined) continue
    const outcome = await keysDestroyed(ports, round, 'clock')
    if (isRefusal(outcome) || !(await ports.store.write(outcome.writes)).ok) continue
    if (outcome.round.keysDestroyedAt === undefined) continue
    console.log(JSON.stringify({ event: 'round-keys-destroyed', roundId: round.id, by: 'clock' }))
    destroyed += 1
  }
  return destroyed
}
