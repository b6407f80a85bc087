/** A client of the service whose requests meet faults: the same ones, attempt by attempt, that the store in memory meets from the same seed. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type Attempt, failureOf, type Striker } from '../../functions/kit/store/faults.ts'

type Client = Pick<DynamoDBClient, 'send'>
type Sent = { readonly input: { readonly TransactItems?: readonly unknown[] } }

const kinds: { readonly [command: string]: Attempt['kind'] } = {
  GetItemCommand: 'get',
  QueryCommand: 'query',
  PutItemCommand: 'write',
  TransactWriteItemsCommand: 'write',
}

/** Lets `strike` decide about every request; one that is struck afterwards is carried out first, and its answer is lost. */
export function struckClient(client: Client, strike: Striker): Client {
  const send = async (command: Sent): Promise<unknown> => {
    const kind = kinds[command.constructor.name]
    if (kind === undefined) throw new Error(`No fault is known for ${command.constructor.name}.`)
    const parts = kind === 'write' ? (command.input.TransactItems?.length ?? 1) : 0
    const isSingle = command.input.TransactItems === undefined
    const struck = strike({ kind, isSingle })
    const failure = struck && failureOf(struck.fault, parts, isSingle)
    if (failure && !struck.isAfter) throw failure
    const carriedOut = client.send(command as never) as unknown as Promise<unknown>
    // A refusal is lost like any other answer.
    if (failure) await carriedOut.catch(() => undefined)
    if (failure) throw failure
    return carriedOut
  }
  return { send } as unknown as Client
}
