/** From a voting code that somebody typed to the voter behind it, or the reason why there is none. */
import { normaliseCode } from '../../../shared/ballots/voting-code.ts'
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal.ts'
import type { Round } from '../../../shared/rounds/round.ts'
import { keys } from '../keys.ts'
import type { Ports } from '../ports.ts'
import { guessBrake } from './guesses.ts'
import type { PseudonymSource } from './pseudonyms.ts'

/** Finds voters by code; keep one for each instance of the function, because it remembers who guesses. */
export function votersByCode(ports: Ports, box: PseudonymSource) {
  const { config, store } = ports
  const brake = guessBrake(ports)

  /**
   * The voter of the round behind a code, as `letter:<number>`: the same with whichever code this voter has. A right code costs half a read unit:
   * codes are made long before they are used, so a read that may miss the last second finds them; only what it does not find is read again,
   * consistently, before it is called unknown. A code that lapsed within that second may still be taken, as if it had come just before.
   * Refuses unknown-code, too-many-attempts, keys-destroyed.
   */
  return async (round: Round, typed: string, network: string): Promise<string | Refusal> => {
    const named = await box.pseudonyms(round.id)
    if (isRefusal(named)) return named
    const from = named('network', network)
    const no = brake.refusal(round.id, from)
    if (no) return no
    const code = normaliseCode(typed)
    // What fails its own check character is a slip of the pen, no guess.
    if (!code) return refuse('unknown-code')
    const key = keys.votingCode(config.tenant, round.id, named('code', code))
    const known = (await store.get('main', key, { isConsistent: false })) ?? (await store.get('main', key))
    if (!known) return brake.wrong(round.id, from)
    // A code that lapsed is told apart from no other unknown one; only it is no guess.
    return known.isVoid === true ? refuse('unknown-code') : `letter:${known.number}`
  }
}
