/** Codes for letters: a batch takes its numbers in one write with its trace; then its voters and codes are stored, which an interrupted request does again. */
import type { NumberedCode } from '../../shared/api/register.ts'
import { counted, firstNumber, newEntry } from '../../shared/ballots/register.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import type { Ports } from '../kit/ports.ts'
import type { Decision } from '../kit/serve.ts'
import { StoreUnavailable, type Write } from '../kit/store/store.ts'
import type { PseudonymSource } from '../kit/voters/pseudonyms.ts'
import { actor, codeFor, type NewCode, openRegister, type Place, type Register, type Trace } from './book.ts'

/** What is asked. */
interface Batch {
  readonly roundId: string
  readonly count: number
  readonly caller: Caller
  readonly key: string
}

/** How often the numbers are asked for again because another batch took them. */
const mostTries = 8

/** How many voters are stored in one write: each is two parts of a hundred, the voter and the code. */
const atOnce = 50

/**
 * Makes `count` codes for a round that is not over, each with a number of its own.
 * Refuses not-found, not-your-district, other-identification, round-not-open, key-reused, register-full, keys-destroyed.
 */
export async function makeCodes(
  { ports, box }: { ports: Ports; box: PseudonymSource },
  batch: Batch,
): Promise<Decision<{ codes: NumberedCode[] }> | Refusal> {
  const { caller, key, count } = batch
  const found = await numbered({ ports, box }, batch)
  if (isRefusal(found)) return found
  const { register, named, trace } = found

  const made = Array.from({ length: count }, (_, index) => codeFor(named, caller, key, index))
  const value = { codes: made.map(({ code }, index) => ({ number: trace.number + index, code })) }
  if (trace.isComplete) return { value, replayed: true }
  await store({ ports, register }, trace, made)
  return {
    value,
    writes: [register.putTrace(caller, key, { ...trace, version: trace.version + 1, isComplete: true })],
  }
}

/** The trace of the batch with its numbers: found, or made now. Refuses as `makeCodes`, and unavailable. */
async function numbered(
  { ports, box }: { ports: Ports; box: PseudonymSource },
  { roundId, caller, key, count }: Batch,
): Promise<(Place & { readonly trace: Trace }) | Refusal> {
  for (let tries = 0; tries < mostTries; tries++) {
    const place = await openRegister({ ports, box }, roundId, caller)
    if (isRefusal(place)) return place
    const { register, named, totals, still } = place
    const asked = named('asked', 'letters', String(count))
    const before = await register.trace(caller, key)
    if (before) return before.asked === asked ? { ...place, trace: before } : refuse('key-reused')
    const number = firstNumber(totals, count)
    if (isRefusal(number)) return number
    const actId = ports.ids.next()
    const trace: Trace = { version: 1, asked, actId, number, count, isComplete: false }
    const act = { at: ports.clock.now(), by: actor(caller), kind: 'letters' as const, number, count, reason: 'letters' }
    const written = await ports.store.write([
      still,
      register.putTotals(counted(totals, { letters: count })),
      register.putTrace(caller, key, trace),
      register.addAct(actId, act),
    ])
    if (written.ok) return { ...place, trace }
  }
  return refuse('unavailable')
}

/** Stores voters and codes, a voter in one write with the code. Who is there already, and may have been changed at the desk since, is left alone. */
async function store(
  { ports, register }: { ports: Ports; register: Register },
  { number, actId }: Trace,
  made: readonly NewCode[],
): Promise<void> {
  const voters = made.map(({ hash }, index): Write[] => [
    register.addEntry(newEntry({ number: number + index, channel: 'letter', codeHash: hash }, actId)),
    register.addCode(hash, number + index),
  ])
  for (let from = 0; from < voters.length; from += atOnce) {
    let part = voters.slice(from, from + atOnce)
    // Once for those that are not there; once more without those that were.
    for (let tries = 0; part.length > 0; tries++) {
      const written = await ports.store.write(part.flat())
      if (written.ok) break
      if (tries >= mostTries) throw new StoreUnavailable('Voters of one batch are stored by many at once.')
      const there = new Set(written.failed.map(({ index }) => Math.floor(index / 2)))
      part = part.filter((_, index) => !there.has(index))
    }
  }
}
