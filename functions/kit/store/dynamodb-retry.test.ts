/** The table of `dynamodb-retry.ts`, row by row, and the bounds of its loop. */
import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { budgetMs, classify, insist, maxAttempts, type Pace } from './dynamodb-retry.ts'
import { ServiceFailure } from './faults.ts'
import { StoreUnavailable } from './store.ts'

const cancelled = (...codes: string[]) => new ServiceFailure('TransactionCanceledException', 400, codes)
const named = (name: string, status = 400) => new ServiceFailure(name, status)
const network = (code: string) => Object.assign(new Error('socket hang up'), { code })

describe('classification', () => {
  test.each([
    ['a single condition', named('ConditionalCheckFailedException'), 'condition-failed'],
    ['one failed condition', cancelled('None', 'ConditionalCheckFailed'), 'condition-failed'],
    ['with a conflict', cancelled('TransactionConflict', 'ConditionalCheckFailed'), 'condition-failed'],
    ['with a throttle', cancelled('ConditionalCheckFailed', 'ThrottlingError'), 'condition-failed'],
    ['with an error of ours', cancelled('ValidationError', 'ConditionalCheckFailed'), 'condition-failed'],
    ['conflict', cancelled('TransactionConflict', 'None'), 'again'],
    ['throttled part', cancelled('None', 'ThrottlingError'), 'again'],
    ['throughput of a part', cancelled('ProvisionedThroughputExceeded'), 'again'],
    ['conflict and throttle', cancelled('TransactionConflict', 'ThrottlingError', 'None'), 'again'],
    ['error of ours', cancelled('None', 'ValidationError'), 'wrong'],
    ['error of ours with a conflict', cancelled('TransactionConflict', 'ValidationError'), 'wrong'],
    ['collection too large', cancelled('ItemCollectionSizeLimitExceeded'), 'wrong'],
    ['a reason of a later version', cancelled('SomethingNew'), 'wrong'],
    ['cancelled without a reason', cancelled('None', 'None'), 'unknown'],
    ['cancelled, reasons unreadable', named('TransactionCanceledException'), 'unknown'],
    ['throttled', named('ThrottlingException'), 'again'],
    ['throttled, older name', named('Throttling'), 'again'],
    ['throughput', named('ProvisionedThroughputExceededException'), 'again'],
    ['account limit', named('RequestLimitExceeded'), 'again'],
    ['too many requests, by name', named('TooManyRequestsException'), 'again'],
    ['too many requests, by status', named('Unknown', 429), 'again'],
    ['conflict of a single put', named('TransactionConflictException'), 'again'],
    ['conflict between regions', named('ReplicatedWriteConflictException'), 'again'],
    ['same token at work', named('TransactionInProgressException'), 'again'],
    [
      'clock corrected',
      Object.assign(named('InvalidSignatureException'), {
        $metadata: { httpStatusCode: 400, clockSkewCorrected: true },
      }),
      'again',
    ],
    ['signature refused', named('InvalidSignatureException', 403), 'wrong'],
    ['token used for another write', named('IdempotentParameterMismatchException'), 'wrong'],
    ['invalid request', named('ValidationException'), 'wrong'],
    ['unreadable request', named('SerializationException'), 'wrong'],
    ['no right', named('AccessDeniedException'), 'wrong'],
    ['no table', named('ResourceNotFoundException'), 'wrong'],
    ['time-out', named('TimeoutError', 0), 'unknown'],
    ['request time-out', named('RequestTimeout', 408), 'unknown'],
    ['time-out, by status', named('Unknown', 408), 'unknown'],
    ['aborted', Object.assign(new Error(), { name: 'AbortError' }), 'unknown'],
    ['service error', named('InternalServerError', 500), 'unknown'],
    ['gateway', named('Unknown', 502), 'unknown'],
    ['unavailable', named('ServiceUnavailable', 503), 'unknown'],
    ['answer not readable', Object.assign(new SyntaxError(), { $metadata: { httpStatusCode: 200 } }), 'unknown'],
    ['a mistake in our code', new TypeError('x is not a function'), 'wrong'],
    ['thrown text', 'ThrottlingException', 'wrong'],
    ['thrown nothing', null, 'wrong'],
  ])('%s', (_, error, verdict) => {
    expect(classify(error)).toBe(verdict)
  })

  test.each([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ])('network: %s', (code) => {
    expect(classify(network(code))).toBe('unknown')
  })

  test('the text of an error decides nothing', () => {
    expect(classify(new Error('ThrottlingException: ConditionalCheckFailed, ECONNRESET'))).toBe('wrong')
  })
})

/** A clock that only the waits move, and a list of those waits. */
function slowPace(random: () => number, attemptMs = 0): Pace & { waits: number[] } {
  let now = 0
  const waits: number[] = []
  return {
    waits,
    clock: () => {
      now += attemptMs
      return now
    },
    random,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
}

describe('the loop', () => {
  const throttled = async () => {
    throw named('ThrottlingException')
  }

  test('gives up after eight attempts, and names the cause', async () => {
    const pace = slowPace(() => 0.5)
    let attempts = 0
    const outcome = insist(async () => {
      attempts += 1
      return throttled()
    }, pace)
    await expect(outcome).rejects.toThrow(StoreUnavailable)
    await expect(outcome).rejects.toMatchObject({ kind: 'store-unavailable', cause: { name: 'ThrottlingException' } })
    expect(attempts).toBe(maxAttempts)
    expect(pace.waits).toEqual([12.5, 25, 50, 100, 200, 250, 250])
  })

  test('gives up when two seconds are over, however few the attempts', async () => {
    const pace = slowPace(() => 0.9, 700)
    await expect(insist(throttled, pace)).rejects.toThrow(StoreUnavailable)
    expect(pace.waits.length).toBeLessThan(3)
  })

  propertyTest.prop([fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8 })])(
    'never waits longer in all than its budget',
    async (numbers) => {
      let index = 0
      const pace = slowPace(() => numbers[index++ % numbers.length] ?? 0)
      await expect(insist(throttled, pace)).rejects.toThrow(StoreUnavailable)
      expect(pace.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(budgetMs)
    },
  )

  test.each([
    ['throttled', named('ThrottlingException'), false],
    ['timed out', named('TimeoutError', 0), true],
    [
      'throttled after the client had sent it before',
      Object.assign(named('ThrottlingException'), { $metadata: { httpStatusCode: 400, attempts: 2 } }),
      true,
    ],
  ])('%s, then answered: doubtful %s', async (_, error, isDoubtful) => {
    const answers = [error, undefined]
    const attempt = async () => {
      const failure = answers.shift()
      if (failure) throw failure
      return 'answer'
    }
    expect(
      await insist(
        attempt,
        slowPace(() => 0),
      ),
    ).toEqual({ answer: 'answer', isDoubtful })
  })

  test('what is wrong is thrown as it is, at once', async () => {
    const pace = slowPace(() => 0.5)
    const error = named('ValidationException')
    await expect(insist(() => Promise.reject(error), pace)).rejects.toBe(error)
    expect(pace.waits).toEqual([])
  })
})
