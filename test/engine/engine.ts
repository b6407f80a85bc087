/** Starts the embedded database engine for a test, and makes the tables of the store in it. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Table } from '../../functions/kit/store/store.ts'

/** A running engine. `stop` resolves when its process has ended. */
export interface Engine {
  readonly endpoint: string
  stop(): Promise<void>
}

const startLimit = 3
const pollMs = 10
const pollLimit = 500

/** The engine's program for this platform, or undefined when there is none installed. */
export function engineProgram(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    )
    const program = join(dirname(manifest), process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide')
    return existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}

/**
 * Starts an engine on a free port of the loopback address: in memory, or on `file`, which it makes when absent.
 * Throws when this platform has no engine or it does not answer within five seconds.
 */
export async function startEngine({ file }: { file?: string } = {}): Promise<Engine> {
  const program = engineProgram()
  if (program === undefined) throw new Error(`No database engine for ${process.platform}-${process.arch}.`)
  for (let starts = 1; ; starts += 1) {
    const engine = await startOn(program, await freePort(), file)
    if (engine !== undefined) return engine
    // Another program can take the port between our look and the engine's start.
    if (starts >= startLimit) throw new Error('The database engine does not start.')
  }
}

/** Makes the three tables, on demand, without index or stream. `names` are the names in this deployment. */
export async function createTables(
  client: Pick<DynamoDBClient, 'send'>,
  names: Readonly<Record<Table, string>>,
): Promise<void> {
  for (const TableName of Object.values(names)) {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    )
  }
}

async function startOn(program: string, port: number, file: string | undefined): Promise<Engine | undefined> {
  const database = file === undefined ? [] : ['--db-path', file]
  const child = spawn(program, ['serve', '--host', '127.0.0.1', '--port', String(port), ...database], {
    stdio: 'ignore',
  })
  let isEnded = false
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      isEnded = true
      resolve()
    }
    child.once('exit', end).once('error', end)
  })
  const kill = () => void child.kill()
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    kill()
    await ended
  }
  const endpoint = `http://127.0.0.1:${port}`
  for (let polls = 0; polls < pollLimit && !isEnded; polls += 1) {
    const isAnswering = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (isAnswering && !isEnded) return { endpoint, stop }
    await wait(pollMs)
  }
  await stop()
  return undefined
}

/** A port of the loopback address that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}
