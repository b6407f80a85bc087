/** Makes the tables that the templates describe and the engine does not have yet. */
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb'
import type { TableDescription } from './deployment.ts'
import { localRegion } from './intrinsics.ts'

/** Creates what is missing; what is there already is left alone. */
export async function makeTables(endpoint: string, tables: readonly TableDescription[]): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: localRegion,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const { TableNames = [] } = await client.send(new ListTablesCommand({}))
  for (const { name, properties } of tables) {
    if (TableNames.includes(name)) continue
    await client.send(new CreateTableCommand({ TableName: name, ...properties } as CreateTableCommandInput))
  }
  client.destroy()
}
