/** The form of one hostile case: who, what is sent, what must come back, and what must be unchanged. */
import type { EndpointId } from '../../../shared/api/index.ts'
import type { ProblemName } from '../../../shared/api/problems.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import type { AnyCall, AnyCaller } from '../hostile/answers.ts'
import type { City } from '../hostile/city.ts'
import type { CallerName } from './people.ts'
import type { Sent } from './wire.ts'

/** `409 key-reused`: the status, and the problem's name where it is a refusal. */
export type Expected = '200' | '201' | `${number} ${ProblemName}`

/** What a case changes in the call that succeeds (the sample of its endpoint). */
export interface Change extends AnyCall {
  /** Values at JSON pointers into the sample's body. */
  readonly set?: { readonly [pointer: string]: unknown }
  /** Raw JSON at a pointer into the sample's body: what no value of ours can say, such as 1e400. */
  readonly literally?: readonly [pointer: string, raw: string]
}

/** What came before: calls that must succeed, as the person given. */
export interface Earlier {
  readonly city: City
  /** The ids of the call that succeeds at this endpoint. */
  readonly sample: (id: EndpointId) => AnyCall
  /** Calls and throws unless it succeeds; starts from the sample of the endpoint. */
  readonly sure: AnyCaller
  /** Calls, whatever comes of it. */
  readonly ask: AnyCaller
  /** Writes an item over the heads of everybody, as an operator could. */
  tamper(change: (item: { readonly [name: string]: unknown }) => object | undefined): Promise<void>
}

/** One case. */
export interface Case {
  /** Stable: the id in the catalogue of hostile cases, and a number within it. */
  readonly id: string
  readonly what: string
  readonly who: CallerName | 'visitor'
  readonly endpoint: EndpointId
  readonly change: Change | ((city: City) => Change)
  readonly expected: Expected
  readonly more: More
}

/** What only some cases say. */
export interface More {
  /** Runs before; what it gives is changed in the call too. */
  readonly first?: (earlier: Earlier) => Promise<Change | undefined>
  /** Makes another token, or another request than the contract would. */
  readonly token?: (make: TokenMaker) => string | undefined | Promise<string | undefined>
  readonly sent?: (request: Sent) => Sent
  /** Keys of what may be other than before; without it, everything stored is as it was. */
  readonly changes?: RegExp
  /** Must be in the answer, or must not be. */
  readonly shows?: string | RegExp
  readonly hides?: string | RegExp
  /** Headers of the answer. */
  readonly headers?: { readonly [name: string]: string | RegExp | undefined }
}

/** What a token can be made of. */
export interface TokenMaker {
  readonly caller: Caller
  readonly real: string
  readonly own: (wish: import('./tokens.ts').TokenWish) => Promise<string>
  /** Signed by another key than the issuer's. */
  readonly strange: (wish?: import('./tokens.ts').TokenWish) => Promise<string>
  readonly publicKey: () => Promise<string>
}

/** A row of the catalogue. */
export function hostile(
  id: string,
  what: string,
  who: Case['who'],
  endpoint: EndpointId,
  change: Case['change'],
  expected: Expected,
  more: More = {},
): Case {
  return { id, what, who, endpoint, change, expected, more }
}
