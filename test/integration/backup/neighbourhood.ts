/** A neighbourhood at work on the real engine, in a data folder as a started system leaves one: for the drills of backup and restore. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type Content, tableNames } from '../../../door/backup/archive.ts'
import { localClient, readTable, type Tables, tablesAt } from '../../../door/backup/tables.ts'
import { systemPorts } from '../../../functions/kit/environment.ts'
import { dynamoStore } from '../../../functions/kit/store/dynamodb.ts'
import { dynamoClient } from '../../../functions/kit/store/dynamodb-client.ts'
import type { TableDescription } from '../../../infra/local/deployment.ts'
import { type Engine, startEngine } from '../../../infra/local/engine.ts'
import { localRegion } from '../../../infra/local/intrinsics.ts'
import { makeTables } from '../../../infra/local/tables.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import { system, type TestClock } from '../../system/system.ts'
import { type AnyCaller, succeeding } from '../hostile/answers.ts'
import { oost, people, reason, roundBody, wish } from '../hostile/material.ts'

const keySchema = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
}

const names = { main: 'Test-Data-Main0', journal: 'Test-Data-Journal0', ballots: 'Test-Data-Ballots0' }
export const descriptions: readonly TableDescription[] = Object.values(names).map((name) => ({
  name,
  properties: keySchema,
}))

/** A system that runs on a data folder. */
export interface Running {
  readonly tables: Tables
  readonly client: DynamoDBClient
  /** Calls, and throws unless it succeeds. */
  readonly sure: AnyCaller
  readonly call: AnyCaller
  /** Everything stored, as a backup would have it. */
  content(): Promise<Content>
  stop(): Promise<void>
}

/** Starts it; the folder, its tables and its secrets are made when they are not there. */
export async function running(dataDir: string, clock: TestClock): Promise<Running> {
  mkdirSync(dataDir, { recursive: true })
  const engine: Engine = await startEngine(dataDir)
  await makeTables(engine.endpoint, descriptions)
  const client = localClient(engine.endpoint)
  const tables = await tablesAt(client)
  if (!tables) throw new Error('The tables were not made.')
  const working = dynamoClient({
    endpoint: engine.endpoint,
    region: localRegion,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const { call, ports } = system({ store: dynamoStore({ client: working, tables: names }), clock })
  // Not those that count up from 1: they would begin anew at the second start.
  Object.assign(ports, { ids: systemPorts.ids, random: systemPorts.random })
  const hex = (secret: Uint8Array | undefined) => Buffer.from(secret ?? []).toString('hex')
  const { pepperSecret, sealSecret, booksSecret } = ports.config
  const secrets = { pepper: hex(pepperSecret), seal: hex(sealSecret), books: hex(booksSecret) }
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify(secrets))
  const anyCall = call as unknown as AnyCaller
  return {
    tables,
    client,
    call: anyCall,
    sure: succeeding(anyCall),
    content: async () => {
      const [main = [], journal = [], ballots = []] = await Promise.all(
        tableNames.map((table) => readTable(tables, table)),
      )
      return { main, journal, ballots }
    },
    stop: async () => {
      client.destroy()
      working.destroy()
      await engine.stop()
    },
  }
}

const { noor, carla, fatima, olga, yasmin } = people
export const voter = (index: number): Caller => ({ ...noor, id: `voter-${index}`, name: `voter-${index}` })

/** Money for the year. */
export const budget = (of: Running) =>
  of.sure('appropriateProgramme', {
    as: olga,
    key: 'budget-of-2026',
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })

/** An open round with one plan on its paper; its ids. `title` makes its keys its own. */
export async function openedRound(of: Running, title: string): Promise<{ roundId: string; planId: string }> {
  const name = title.toLowerCase().replaceAll(' ', '-')
  const plan = await of.sure('submitProposal', {
    as: noor,
    key: `plan-of-${name}`,
    body: { districtCode: oost, ...wish, title: `Plan of ${title}` },
  })
  const params = { proposalId: String(plan.value.id) }
  await of.sure('checkProposal', {
    as: carla,
    params,
    ifMatch: 1,
    key: `check-${name}`,
    body: { outcome: 'checked', reason },
  })
  const round = await of.sure('createRound', {
    as: carla,
    key: `make-${name}`,
    body: { ...roundBody, title, budget: { cents: 700_000 } },
  })
  const roundId = String(round.value.id)
  await of.sure('placeProposal', { as: carla, key: `place-${name}`, params: { roundId }, body: params })
  await of.sure('openRound', { as: carla, key: `open-${name}`, params: { roundId }, body: {} })
  return { roundId, planId: params.proposalId }
}

/** Votes of some voters for the plan; their receipts. */
export async function votes(
  of: Running,
  at: { roundId: string; planId: string },
  from: number,
  to: number,
): Promise<string[]> {
  const receipts: string[] = []
  for (let index = from; index < to; index++) {
    const { value } = await of.sure('castBallot', {
      as: voter(index),
      key: `vote-${at.roundId}-${index}`,
      params: { roundId: at.roundId },
      body: { revision: 1, choices: [{ projectId: at.planId }] },
    })
    receipts.push(String(value.receipt))
  }
  return receipts
}

/** Closes, counts and adopts; the plan's money is then reserved, and with an officer's yes it becomes a deal. Answers how many voted. */
export async function decided(
  of: Running,
  { roundId, planId }: { roundId: string; planId: string },
  clock: TestClock,
): Promise<number> {
  const params = { roundId }
  clock.advance(1000)
  await of.sure('closeRound', { as: carla, key: `close-${roundId}`, params, body: {} })
  clock.advance(11_000)
  const { value } = await of.sure('countRound', { as: carla, key: `count-${roundId}`, params, body: {} })
  await of.sure('adoptResult', { as: yasmin, key: `adopt-${roundId}`, params, body: { remark: reason } })
  const plan = { proposalId: planId }
  const { version } = await of.sure('getProposal', { params: plan })
  await of.sure('approveProposal', {
    as: fatima,
    key: `approve-${planId}`,
    params: plan,
    ifMatch: version,
    body: { reason },
  })
  return Number(value.voters)
}
