/** The five ports: the only doors through which a function touches the world. Adapters are made in `environment.ts`; tests pass their own. */
import type { Store } from './store/store.ts'

/** The present moment, in milliseconds since 1970 (UTC). */
export interface Clock {
  now(): number
}

/** Cryptographically strong randomness. */
export interface Random {
  bytes(length: number): Uint8Array
}

/** New opaque identifiers: ULIDs, so that keys made later sort later. */
export interface Ids {
  next(): string
}

/** Settings and secrets, read once at cold start. Secrets are 32 bytes or more. */
export interface Config {
  readonly tenant: string
  readonly tables: { readonly main: string; readonly journal: string; readonly ballots: string }
  /** Keys the pseudonyms of voters and voting codes (HMAC). Only functions that take votes or make codes have it. */
  readonly pepperSecret?: Uint8Array
  /** Derives a round's private key together with the salt stored for that round. Only the functions that open and count rounds have it. */
  readonly sealSecret?: Uint8Array
  /** What our own edge shows itself by, so that its word on a caller's address is believed. Absent where no edge is. */
  readonly originSecret?: string
  /** Signs cursors and closes bank accounts away in the store. Only the functions of the ledger and the payments have it. */
  readonly booksSecret?: Uint8Array
}

/** Everything a handler may use of the world outside its request. */
export interface Ports {
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
  readonly config: Config
  readonly store: Store
}
