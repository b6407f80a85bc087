/** The ports as they are in a running function: system clock, strong randomness, ULIDs, settings from the environment, DynamoDB. The only place that reads any of these. */
import { randomBytes } from 'node:crypto'
import { ulid } from 'ulid'
import type { Config, Ports } from './ports.ts'
import { dynamoStore } from './store/dynamodb.ts'
import { dynamoClient } from './store/dynamodb-client.ts'

type Environment = { readonly [name: string]: string | undefined }

function needed(environment: Environment, name: string): string {
  const value = environment[name]
  if (!value) throw new Error(`The setting ${name} is missing.`)
  return value
}

const secret = (hex: string | undefined) => {
  if (hex === undefined) return {}
  const bytes = new Uint8Array(Buffer.from(hex, 'hex'))
  if (bytes.length < 32) throw new Error('A secret must have 32 bytes or more, in hexadecimal.')
  return { bytes }
}

/** Settings from environment variables: TENANT, TABLE_MAIN, TABLE_JOURNAL, TABLE_BALLOTS, and where the function needs them PEPPER_SECRET, SEAL_SECRET, BOOKS_SECRET and ORIGIN_SECRET (hexadecimal). */
export function configFrom(environment: Environment): Config {
  const pepper = secret(environment.PEPPER_SECRET).bytes
  const seal = secret(environment.SEAL_SECRET).bytes
  const books = secret(environment.BOOKS_SECRET).bytes
  const originSecret = environment.ORIGIN_SECRET
  return {
    tenant: needed(environment, 'TENANT'),
    tables: {
      main: needed(environment, 'TABLE_MAIN'),
      journal: needed(environment, 'TABLE_JOURNAL'),
      ballots: needed(environment, 'TABLE_BALLOTS'),
    },
    ...(pepper ? { pepperSecret: pepper } : {}),
    ...(seal ? { sealSecret: seal } : {}),
    ...(books ? { booksSecret: books } : {}),
    ...(originSecret ? { originSecret } : {}),
  }
}

/** Clock, randomness and ids of the machine itself. */
export const systemPorts: Pick<Ports, 'clock' | 'random' | 'ids'> = {
  clock: { now: () => Date.now() },
  random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
  ids: { next: () => ulid() },
}

/** All ports of a running function. Where the table service answers is the SDK's own setting (AWS_ENDPOINT_URL_DYNAMODB on one machine). */
export function portsFrom(environment: Environment): Ports {
  const config = configFrom(environment)
  const client = dynamoClient()
  return { ...systemPorts, config, store: dynamoStore({ client, tables: config.tables }) }
}
