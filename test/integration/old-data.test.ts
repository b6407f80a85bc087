/** Data of an earlier version, on the real engine: one sentence that says what to do, before anything is served from it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamoStore } from '../../functions/kit/store/dynamodb.ts'
import { dynamoClient } from '../../functions/kit/store/dynamodb-client.ts'
import type { Item, Store } from '../../functions/kit/store/store.ts'
import { refuseOldData } from '../../infra/local/old-data.ts'
import { createTables, type Engine, engineProgram, startEngine } from '../engine/engine.ts'

const tables = { main: 'main', journal: 'journal', ballots: 'ballots' }
const settings = { TENANT: 'hilversum', TABLE_MAIN: 'main', TABLE_JOURNAL: 'journal', TABLE_BALLOTS: 'ballots' }

describe.runIf(engineProgram() !== undefined)('data that is there when the system starts', () => {
  let engine: Engine
  let store: Store
  const client = () =>
    dynamoClient({
      endpoint: engine.endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    })
  beforeAll(async () => {
    engine = await startEngine()
    await createTables(client(), tables)
    store = dynamoStore({ client: client(), tables })
  })
  afterAll(() => engine?.stop())

  const put = (item: Item) => store.write([{ kind: 'put', table: 'main', item, condition: { kind: 'none' } }])
  const looked = () => refuseOldData(engine.endpoint, settings, '/a/folder')

  test('none, or of this version, is taken; a round without a pepper of its own is not', async () => {
    await looked()
    await put({ pk: 'hilversum#rounds', sk: 'one', id: 'one' })
    await put({ pk: 'hilversum#round#one', sk: 'pepper', salt: 'AAAA' })
    await looked()
    await put({ pk: 'hilversum#rounds', sk: 'two', id: 'two' })
    await expect(looked()).rejects.toThrow(/^The data in \/a\/folder .* Run "npm run reset", then start again\.$/)
    await put({ pk: 'hilversum#round#two', sk: 'pepper', destroyedAt: 1, by: 'clock' })
    await looked()
  })
})
