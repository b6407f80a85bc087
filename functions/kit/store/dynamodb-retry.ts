/** When a request to the store is repeated, and what an answer after a repetition means. One retry layer, one table, for both adapters. */
import { isDeepStrictEqual } from 'node:util'
import type { AcceptedWrite } from './capacity-limits.ts'
import { StoreUnavailable, type WriteOutcome } from './store.ts'

/**
 * What an error of the service says about the request:
 * `condition-failed` an answer: nothing was written; `again` nothing was written, the same request may succeed later;
 * `unknown` it may have been written or not; `wrong` repeating it is of no use.
 */
export type Verdict = 'condition-failed' | 'again' | 'unknown' | 'wrong'

/** Time and chance of the retries: milliseconds from any origin, a number from 0 up to 1, and a wait. */
export interface Pace {
  readonly clock: () => number
  readonly random: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** What one attempt brought, and whether the client itself may have sent it more than once. */
export interface Answer {
  readonly outcome: WriteOutcome
  readonly isRepeated: boolean
}

export const maxAttempts = 8
export const budgetMs = 2000
const firstDelayMs = 25
const maxDelayMs = 500

const passingNames = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'Throttling',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ReplicatedWriteConflictException',
])
const passingReasons = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])
const networkCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const timeoutNames = new Set(['TimeoutError', 'AbortError', 'RequestTimeout', 'RequestTimeoutException'])

/** The parts of a service error that decide. Its text never does: that differs between engines and versions. */
interface ServiceError {
  readonly name?: string
  readonly code?: string
  readonly CancellationReasons?: readonly { readonly Code?: string }[]
  readonly $metadata?: {
    readonly httpStatusCode?: number
    readonly attempts?: number
    readonly clockSkewCorrected?: boolean
  }
}

/** Sorts an error thrown by the client into one of four kinds. The order of the rules matters: a failed condition outweighs all else. */
export function classify(error: unknown): Verdict {
  if (typeof error !== 'object' || error === null) return 'wrong'
  const { name = '', code = '', CancellationReasons, $metadata } = error as ServiceError
  if (name === 'ConditionalCheckFailedException') return 'condition-failed'
  if (name === 'TransactionCanceledException') return classifyCancellation(CancellationReasons ?? [])
  if (passingNames.has(name) || $metadata?.clockSkewCorrected === true) return 'again'
  if (timeoutNames.has(name) || networkCodes.has(code)) return 'unknown'
  const status = $metadata?.httpStatusCode
  if (status === undefined) return 'wrong'
  if (status === 429) return 'again'
  // 2xx here means that the answer itself could not be read.
  return status < 300 || status === 408 || status >= 500 ? 'unknown' : 'wrong'
}

function classifyCancellation(reasons: readonly { readonly Code?: string }[]): Verdict {
  const codes = reasons.map((reason) => reason.Code ?? 'None').filter((code) => code !== 'None')
  if (codes.includes('ConditionalCheckFailed')) return 'condition-failed'
  if (codes.length === 0) return 'unknown'
  return codes.every((code) => passingReasons.has(code)) ? 'again' : 'wrong'
}

/** Whether the client sent a request more than once before it gave up, so that an earlier sending may have been stored. */
export function wasRepeated(error: unknown): boolean {
  return ((error as ServiceError).$metadata?.attempts ?? 1) > 1
}

/**
 * Makes `attempt` until it answers, at most 8 times within 2 seconds, with full jitter in between.
 * Throws what is wrong at once, and StoreUnavailable when attempts or time are used up; the last error is its cause.
 * `isDoubtful`: an earlier attempt may have reached the store.
 */
export async function insist<T>(attempt: () => Promise<T>, pace: Pace): Promise<{ answer: T; isDoubtful: boolean }> {
  const startedAt = pace.clock()
  let isDoubtful = false
  for (let attempts = 1; ; attempts += 1) {
    try {
      return { answer: await attempt(), isDoubtful }
    } catch (error) {
      const verdict = classify(error)
      if (verdict !== 'again' && verdict !== 'unknown') throw error
      isDoubtful ||= verdict === 'unknown' || wasRepeated(error)
      const delayMs = pace.random() * Math.min(maxDelayMs, firstDelayMs * 2 ** (attempts - 1))
      if (attempts >= maxAttempts || pace.clock() - startedAt + delayMs > budgetMs) {
        throw new StoreUnavailable('The store did not answer within the retry budget.', { cause: error })
      }
      await pace.sleep(delayMs)
    }
  }
}

/**
 * Writes `parts` by repeating `send`, which must send the same request with the same token each time.
 * A single put carries no token: when its condition fails after a lost answer and the item found is our own, it was stored by the earlier attempt.
 * Two limits of that. Our own item, replaced by another writer between the lost answer and the repetition, is reported as a failed condition.
 * And an equal item of another writer is taken for our own: an item that must be told from others' holds something of its writer.
 */
export async function persist(
  parts: readonly AcceptedWrite[],
  send: () => Promise<Answer>,
  pace: Pace,
): Promise<WriteOutcome> {
  const { answer, isDoubtful } = await insist(send, pace)
  const { outcome } = answer
  const [only] = parts
  if (outcome.ok || parts.length !== 1 || only?.kind !== 'put') return outcome
  const isOwn = isDeepStrictEqual(outcome.failed[0]?.found, only.item)
  return isOwn && (isDoubtful || answer.isRepeated) ? { ok: true } : outcome
}
