/** What can go wrong between us and the store, drawn from a seed: the memory store plays it, so that a failing run can be run again. */
import { StoreUnavailable } from './store.ts'

/** A chance, 0 to 1, for each kind of fault; all left out are 0. Together at most 1. */
export interface Faults {
  /** An attempt is stored, but its answer is lost. The repetition must find that out. */
  readonly lostAnswer?: number
  /** An attempt fails in the service before it was stored, in a way that does not tell so. */
  readonly failure?: number
  /** Another transaction had the item; nothing is stored. */
  readonly conflict?: number
  /** Too many requests; nothing is stored. The only one of these that also strikes reads. */
  readonly throttle?: number
  /** The function dies, before or after storing, one as often as the other: `Crash` is thrown. */
  readonly crash?: number
  /** The store stays away for longer than the retries last, from before or after storing: `StoreUnavailable` is thrown. */
  readonly outage?: number
  /** A transaction is cancelled for several reasons at once. Conditions that do not hold outweigh the others, and only the first of them is told. */
  readonly mixed?: number
}

/** The fault of one attempt, if any. */
export type Fault = keyof Faults

/** A request as it goes to the service, each repetition anew. `isSingle`: a put that is no transaction. */
export interface Attempt {
  readonly kind: 'get' | 'query' | 'write'
  readonly isSingle: boolean
}

/** One fault at one attempt, before anything of it was stored or after all of it was. */
export interface Strike {
  readonly fault: Fault
  readonly isAfter: boolean
}

/** Decides about every attempt: for runs in which each fault has its place. */
export type Striker = (attempt: Attempt) => Strike | undefined

/** Stands for the death of the process: only a test may catch it, no code under test does. */
export class Crash extends Error {
  readonly kind = 'crash'
}

/** An error as the client throws it, with the names and codes that the retries go by. */
export class ServiceFailure extends Error {
  readonly CancellationReasons?: readonly { readonly Code: string }[]
  readonly $metadata: { readonly httpStatusCode: number }

  constructor(name: string, httpStatusCode: number, reasons?: readonly string[]) {
    super(name)
    this.name = name
    this.$metadata = { httpStatusCode }
    if (reasons) this.CancellationReasons = reasons.map((Code) => ({ Code }))
  }
}

const order: readonly Fault[] = ['lostAnswer', 'failure', 'conflict', 'throttle', 'crash', 'outage', 'mixed']

/**
 * Strikes by chance: writes with every kind of fault, reads only with `throttle`. Takes one number from `random` for each attempt
 * that can be struck, and one more where before or after is as likely.
 */
export function byChance(faults: Faults, random: () => number): Striker {
  const { throttle } = faults
  return ({ kind }) => {
    if (kind !== 'write' && throttle === undefined) return undefined
    const fault = drawFault(kind === 'write' ? faults : { throttle: throttle ?? 0 }, random)
    if (fault === undefined) return undefined
    const isEither = fault === 'crash' || fault === 'outage'
    return { fault, isAfter: isEither ? random() < 0.5 : fault === 'lostAnswer' }
  }
}

/** What the client sees of a fault: the error that it throws. `parts` is how many parts the write has, 0 for a read. */
export function failureOf(fault: Fault, parts: number, isSingle: boolean): Error {
  if (fault === 'crash') return new Crash('The process died here.')
  if (fault === 'outage') return new StoreUnavailable('The store stays away.')
  if (fault === 'lostAnswer') return new ServiceFailure('TimeoutError', 0)
  if (fault === 'failure') return new ServiceFailure('InternalServerError', 500)
  if (parts === 0 || isSingle) {
    const isConflict = fault === 'conflict' && parts > 0
    return new ServiceFailure(isConflict ? 'TransactionConflictException' : 'ThrottlingException', 400)
  }
  const first = fault === 'throttle' ? 'ThrottlingError' : 'TransactionConflict'
  const reasons = Array.from({ length: parts }, (_, index) =>
    index === 0 ? first : fault === 'mixed' && index % 2 === 1 ? 'ThrottlingError' : 'None',
  )
  return new ServiceFailure('TransactionCanceledException', 400, reasons)
}

/** Draws the fault of one attempt: none in most cases. Takes one number from `random`. */
export function drawFault(faults: Faults, random: () => number): Fault | undefined {
  let rest = random()
  for (const fault of order) {
    rest -= faults[fault] ?? 0
    if (rest < 0) return fault
  }
  return undefined
}

/** Numbers from 0 up to 1 that follow from `seed` (32 bits) alone: a counter by the golden ratio, sent through a mixing function (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). For tests only. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    mixed ^= mixed >>> 15
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}
