/** A store on a fresh database engine, for one test file. */
import { dynamoStore } from '../../functions/kit/store/dynamodb.ts'
import { dynamoClient } from '../../functions/kit/store/dynamodb-client.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import { createTables, engineProgram, startEngine } from './engine.ts'

/** Starts an engine in memory with the three tables; undefined where no program fits this platform. */
export async function engineStore(): Promise<{ store: Store; stop: () => Promise<void> } | undefined> {
  if (!engineProgram()) return undefined
  const engine = await startEngine({})
  const client = dynamoClient({
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const tables = { main: 'main', journal: 'journal', ballots: 'ballots' }
  await createTables(client, tables)
  return {
    store: dynamoStore({ client, tables }),
    stop: async () => {
      client.destroy()
      await engine.stop()
    },
  }
}
