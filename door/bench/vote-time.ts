/** How long a vote takes through the whole warm handler, beside the bare call of the store that it cannot do without: on the real engine, in turns. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dynamoStore } from '../../functions/kit/store/dynamodb.ts'
import { dynamoClient } from '../../functions/kit/store/dynamodb-client.ts'
import type { Item, Store } from '../../functions/kit/store/store.ts'
import type { TableDescription } from '../../infra/local/deployment.ts'
import { startEngine } from '../../infra/local/engine.ts'
import { makeTables } from '../../infra/local/tables.ts'
import { median } from './figure.ts'
import { somebody, town } from './town.ts'

/** Milliseconds of one vote and of one bare put, as medians over all, and the median over the rounds of their ratio. */
export interface VoteTime {
  readonly handlerMs: number
  readonly storeMs: number
  readonly ratio: number
}

/** Votes in each round, and rounds; the first rounds warm up compilers and connections and are not counted. */
const votesPerRound = 40
const warmUpRounds = 6
const countedRounds = 21

/** Measures on an engine of its own, in a temporary folder. */
export async function voteTime(): Promise<VoteTime> {
  const folder = await mkdtemp(join(tmpdir(), 'buurtkas-bench-'))
  const engine = await startEngine(folder)
  const client = dynamoClient({
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  try {
    const tables = { main: 'main', journal: 'journal', ballots: 'ballots' }
    await makeTables(engine.endpoint, Object.values(tables).map(described))
    return await measured(dynamoStore({ client, tables }))
  } finally {
    client.destroy()
    await engine.stop()
    await rm(folder, { recursive: true })
  }
}

/** A table as the templates have it: keys of text, billed by the request. */
const described = (name: string): TableDescription => ({
  name,
  properties: {
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  },
})

async function measured(store: Store): Promise<VoteTime> {
  let last: Item | undefined
  const there = town({
    ...store,
    write: (parts) => {
      const [part] = parts
      if (part?.kind === 'put' && part.table === 'ballots') last = part.item
      return store.write(parts)
    },
  })
  const { params, plans } = await there.openRound({
    ballot: { kind: 'approval', withinBudget: false },
    identification: 'log-in',
  })
  const choices = plans.slice(0, 5).map((projectId) => ({ projectId }))
  let voters = 0
  const times = { handler: [] as number[], store: [] as number[], ratios: [] as number[] }
  for (let round = 0; round < warmUpRounds + countedRounds; round++) {
    const own = { handler: [] as number[], store: [] as number[] }
    for (let vote = 0; vote < votesPerRound; vote++) {
      voters += 1
      const event = there.eventOf('castBallot', {
        as: somebody(`voter-${voters}`),
        params,
        body: { revision: 1, choices },
      })
      const startedAt = performance.now()
      const { statusCode } = await there.handle('castBallot', event)
      own.handler.push(performance.now() - startedAt)
      if (statusCode !== 200 || !last) throw new Error('A vote was refused.')
      // The same item under another key.
      const item = { ...last, sk: `${last.sk}-bare` }
      const bareAt = performance.now()
      await store.write([
        {
          kind: 'put',
          table: 'ballots',
          item,
          condition: { kind: 'absent-or-less', attribute: 'r', value: 1 },
        },
      ])
      own.store.push(performance.now() - bareAt)
    }
    if (round < warmUpRounds) continue
    times.handler.push(...own.handler)
    times.store.push(...own.store)
    times.ratios.push(median(own.handler) / median(own.store))
  }
  return { handlerMs: median(times.handler), storeMs: median(times.store), ratio: median(times.ratios) }
}
