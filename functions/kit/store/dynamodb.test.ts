/** The DynamoDB adapter against a client that answers from a script: what is sent, what is repeated, what the answers mean. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { describe, expect, test } from 'vitest'
import type { Use } from './capacity.ts'
import { type DynamoStoreOptions, dynamoStore } from './dynamodb.ts'
import { ServiceFailure } from './faults.ts'
import { type Item, StoreUnavailable, type Write } from './store.ts'

const tables = { main: 'the-main', journal: 'the-journal', ballots: 'the-ballots' }
const lost = () => Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' })
const throttled = () => new ServiceFailure('ThrottlingException', 400)
const conditionFailed = (found?: Item) =>
  Object.assign(new ServiceFailure('ConditionalCheckFailedException', 400), found && { Item: marshall(found) })
const cancelled = (...reasons: (string | Item)[]) =>
  Object.assign(new ServiceFailure('TransactionCanceledException', 400), {
    CancellationReasons: reasons.map((reason) =>
      typeof reason === 'string' ? { Code: reason } : { Code: 'ConditionalCheckFailed', Item: marshall(reason) },
    ),
  })

const deal: Item = { pk: 'deal', sk: '1', version: 2, title: 'Bench', parts: [1, { by: null }] }
const balance: Item = { pk: 'slice', sk: 'balance', sequence: 7 }
const putDeal: Write = {
  kind: 'put',
  table: 'main',
  item: deal,
  condition: { kind: 'equals', attribute: 'version', value: 1 },
}
const putBalance: Write = { kind: 'put', table: 'main', item: balance, condition: { kind: 'absent' } }

/** A store whose client gives these answers in turn (an Error is thrown), and what it was sent. */
function scripted(answers: readonly unknown[], options: Partial<DynamoStoreOptions> = {}) {
  const left = [...answers]
  const sent: { name: string; input: Record<string, unknown> }[] = []
  const waits: number[] = []
  let tokens = 0
  let now = 0
  const send = async (command: { constructor: { name: string }; input: Record<string, unknown> }) => {
    sent.push({ name: command.constructor.name, input: command.input })
    if (left.length === 0) throw new Error('The script is over.')
    const answer = left.shift()
    if (answer instanceof Error) throw answer
    return answer
  }
  const store = dynamoStore({
    client: { send } as unknown as Pick<DynamoDBClient, 'send'>,
    tables,
    clock: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
    token: () => `token-${++tokens}`,
    ...options,
  })
  return { store, sent, waits }
}

describe('a single put', () => {
  test('is sent without a transaction, with its condition, and asks for the item found', async () => {
    const { store, sent } = scripted([{}])
    expect(await store.write([putDeal])).toEqual({ ok: true })
    expect(sent).toEqual([
      {
        name: 'PutItemCommand',
        input: {
          TableName: 'the-main',
          Item: marshall(deal),
          ConditionExpression: '#a = :a',
          ExpressionAttributeNames: { '#a': 'version' },
          ExpressionAttributeValues: { ':a': { N: '1' } },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
    ])
  })

  test.each([
    [{ kind: 'none' }, undefined],
    [{ kind: 'absent' }, 'attribute_not_exists(pk)'],
    [{ kind: 'equals', attribute: 'version', value: 'x' }, '#a = :a'],
    [{ kind: 'absent-or-less', attribute: 'version', value: 3 }, 'attribute_not_exists(pk) OR #a < :a'],
  ] as const)('condition %j', async (condition, expected) => {
    const { store, sent } = scripted([{}])
    await store.write([{ kind: 'put', table: 'ballots', item: deal, condition }])
    expect(sent[0]?.input).toMatchObject({ TableName: 'the-ballots' })
    expect(sent[0]?.input.ConditionExpression).toBe(expected)
  })

  test.each([
    ['another item', { ...deal, version: 5 }],
    ['nothing', undefined],
    ['our own item, at the first attempt: somebody else wrote the same', deal],
  ])('a failed condition with %s found is an answer', async (_, found) => {
    const { store, sent } = scripted([conditionFailed(found)])
    expect(await store.write([putDeal])).toEqual({ ok: false, failed: [{ index: 0, found }] })
    expect(sent).toHaveLength(1)
  })

  test.each([
    ['time-out', lost()],
    ['service error', new ServiceFailure('InternalServerError', 500)],
    ['unreadable answer', Object.assign(new SyntaxError(), { $metadata: { httpStatusCode: 200 } })],
  ])('after a lost answer (%s) our own item is recognised', async (_, error) => {
    const { store, sent } = scripted([error, conditionFailed(deal)])
    expect(await store.write([putDeal])).toEqual({ ok: true })
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
  })

  test('-0 was stored as 0 and is recognised', async () => {
    const item = { pk: 'a', sk: 'b', change: -0 }
    const { store } = scripted([lost(), conditionFailed({ ...item, change: 0 })])
    expect(await store.write([{ kind: 'put', table: 'main', item, condition: { kind: 'absent' } }])).toEqual({
      ok: true,
    })
  })

  test('after a lost answer another item is still a failed condition', async () => {
    const found = { ...deal, title: 'Tree' }
    const { store } = scripted([lost(), throttled(), conditionFailed(found)])
    expect(await store.write([putDeal])).toEqual({ ok: false, failed: [{ index: 0, found }] })
  })

  test('after a throttle alone our own item is not taken for an earlier success', async () => {
    const { store } = scripted([throttled(), conditionFailed(deal)])
    expect(await store.write([putDeal])).toEqual({ ok: false, failed: [{ index: 0, found: deal }] })
  })

  test('a client that repeats by itself does not turn our own item into a refusal', async () => {
    const error = Object.assign(conditionFailed(deal), { $metadata: { httpStatusCode: 400, attempts: 2 } })
    const { store } = scripted([error])
    expect(await store.write([putDeal])).toEqual({ ok: true })
  })
})

describe('a transaction', () => {
  test('carries a token, and each part its condition', async () => {
    const { store, sent } = scripted([{}])
    const check: Write = {
      kind: 'check',
      table: 'ballots',
      key: { pk: 'round', sk: '1' },
      condition: { kind: 'equals', attribute: 'state', value: 'open' },
    }
    expect(await store.write([putBalance, check])).toEqual({ ok: true })
    expect(sent).toMatchObject([
      {
        name: 'TransactWriteItemsCommand',
        input: {
          ClientRequestToken: 'token-1',
          TransactItems: [
            { Put: { TableName: 'the-main', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } },
            {
              ConditionCheck: {
                TableName: 'the-ballots',
                Key: marshall({ pk: 'round', sk: '1' }),
                ConditionExpression: '#a = :a',
                ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
              },
            },
          ],
        },
      },
    ])
  })

  test.each([
    ['conflict', cancelled('TransactionConflict', 'None')],
    ['throttle', cancelled('None', 'ThrottlingError')],
    ['still at work', new ServiceFailure('TransactionInProgressException', 400)],
    ['lost answer', lost()],
    ['service error', new ServiceFailure('InternalServerError', 503)],
  ])('%s: the same request again, with the same token', async (_, error) => {
    const { store, sent, waits } = scripted([error, error, {}])
    expect(await store.write([putDeal, putBalance])).toEqual({ ok: true })
    expect(sent).toHaveLength(3)
    expect(sent[1]).toEqual(sent[0])
    expect(sent[2]).toEqual(sent[0])
    expect(waits).toEqual([12.5, 25])
  })

  test('every failed condition is named, with what was found; a conflict beside it is not', async () => {
    const { store } = scripted([cancelled('TransactionConflict', balance, 'ConditionalCheckFailed')])
    const check: Write = { kind: 'check', table: 'main', key: { pk: 'x', sk: 'y' }, condition: { kind: 'absent' } }
    expect(await store.write([putDeal, putBalance, check])).toEqual({
      ok: false,
      failed: [
        { index: 1, found: balance },
        { index: 2, found: undefined },
      ],
    })
  })

  test('two writes have two tokens', async () => {
    const { store, sent } = scripted([{}, {}])
    await store.write([putDeal, putBalance])
    await store.write([putDeal, putBalance])
    expect(sent.map(({ input }) => input.ClientRequestToken)).toEqual(['token-1', 'token-2'])
  })

  test.each([
    ['invalid part', cancelled('None', 'ValidationError')],
    ['token of another write', new ServiceFailure('IdempotentParameterMismatchException', 400)],
    ['invalid request', new ServiceFailure('ValidationException', 400)],
  ])('%s is thrown, never repeated', async (_, error) => {
    const { store, sent } = scripted([error, {}])
    await expect(store.write([putDeal, putBalance])).rejects.toBe(error)
    expect(sent).toHaveLength(1)
  })

  test('one check alone is a transaction too', async () => {
    const { store, sent } = scripted([cancelled(deal)])
    const check: Write = { kind: 'check', table: 'main', key: deal, condition: { kind: 'absent' } }
    expect(await store.write([check])).toEqual({ ok: false, failed: [{ index: 0, found: deal }] })
    expect(sent[0]?.name).toBe('TransactWriteItemsCommand')
  })
})

describe('reading', () => {
  test('is strongly consistent, and repeated when throttled or lost', async () => {
    const { store, sent } = scripted([throttled(), lost(), { Item: marshall(deal) }])
    expect(await store.get('main', { pk: 'deal', sk: '1' })).toEqual(deal)
    expect(sent).toHaveLength(3)
    expect(sent[0]?.input).toEqual({
      TableName: 'the-main',
      Key: marshall({ pk: 'deal', sk: '1' }),
      ConsistentRead: true,
    })
  })

  test('an absent item is undefined', async () => {
    expect(await scripted([{}]).store.get('main', { pk: 'a', sk: 'b' })).toBeUndefined()
  })

  test('a query asks for one item more than the page, to know whether there is a next', async () => {
    const items = ['p1', 'p2', 'p3'].map((sk) => ({ pk: 'a', sk }))
    const { store, sent } = scripted([
      { Items: items.map((item) => marshall(item)), LastEvaluatedKey: marshall({ pk: 'a', sk: 'p3' }) },
    ])
    const query = { table: 'main', pk: 'a', prefix: 'p', after: 'p0', limit: 2, backward: true } as const
    expect(await store.query(query)).toEqual({ items: items.slice(0, 2), next: 'p2' })
    expect(sent[0]?.input).toEqual({
      TableName: 'the-main',
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': { S: 'a' }, ':prefix': { S: 'p' } },
      ScanIndexForward: false,
      Limit: 3,
      ExclusiveStartKey: { pk: { S: 'a' }, sk: { S: 'p0' } },
    })
  })

  test('a page that the service ends early goes on; the last one does not', async () => {
    const item = { pk: 'a', sk: 'b' }
    const { store } = scripted([
      { Items: [marshall(item)], LastEvaluatedKey: marshall(item) },
      { Items: [marshall(item)] },
    ])
    expect(await store.query({ table: 'main', pk: 'a', limit: 5 })).toEqual({ items: [item], next: 'b' })
    expect(await store.query({ table: 'main', pk: 'a', after: 'a' })).toEqual({ items: [item] })
  })
})

describe('the end of patience', () => {
  test.each([
    ['throttled', throttled],
    ['unreachable', lost],
  ])('%s for ever: unavailable after eight attempts, for each kind of call', async (_, failure) => {
    const calls = (store: ReturnType<typeof dynamoStore>) => [
      () => store.get('main', deal),
      () => store.query({ table: 'main', pk: 'a' }),
      () => store.write([putDeal]),
      () => store.write([putDeal, putBalance]),
    ]
    for (const index of [0, 1, 2, 3]) {
      const { store, sent } = scripted(Array.from({ length: 9 }, () => failure()))
      await expect(calls(store)[index]?.()).rejects.toThrow(StoreUnavailable)
      expect(sent).toHaveLength(8)
    }
  })
})

describe('the meter', () => {
  test('four small puts in a transaction cost 8 units, one alone 1, a failed one the same', async () => {
    const uses: Use[] = []
    const { store } = scripted(
      [{}, {}, conditionFailed({ ...deal, text: 'x'.repeat(2000) }), { Item: marshall(deal) }],
      {
        meter: (use) => uses.push(use),
      },
    )
    const four = ['1', '2', '3', '4'].map((sk): Write => {
      return { kind: 'put', table: 'main', item: { pk: 'a', sk }, condition: { kind: 'none' } }
    })
    await store.write(four)
    expect(uses).toEqual(four.map(() => ({ table: 'main', kind: 'write', units: 2 })))
    uses.length = 0
    await store.write([putDeal])
    await store.write([putDeal])
    await store.get('main', deal)
    expect(uses).toEqual([
      { table: 'main', kind: 'write', units: 1 },
      { table: 'main', kind: 'write', units: 3 },
      { table: 'main', kind: 'read', units: 1 },
    ])
  })
})

test('a wrong write is thrown before anything is sent', async () => {
  const { store, sent } = scripted([])
  await expect(store.write([])).rejects.toThrow(RangeError)
  await expect(store.write([{ ...putBalance, table: 'journal', condition: { kind: 'none' } }])).rejects.toThrow(
    TypeError,
  )
  await expect(store.get('main', { pk: '', sk: 'a' })).rejects.toThrow(TypeError)
  await expect(store.query({ table: 'main', pk: 'a', limit: 0 })).rejects.toThrow(RangeError)
  expect(sent).toEqual([])
})
