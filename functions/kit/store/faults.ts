/** What can go wrong between us and the store, drawn from a seed: the memory store plays it, so that a failing run can be run again. */

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
}

/** The fault of one attempt, if any. */
export type Fault = keyof Faults

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

const order: readonly Fault[] = ['lostAnswer', 'failure', 'conflict', 'throttle', 'crash', 'outage']

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
