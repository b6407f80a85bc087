/** Data of an earlier version: recognised before anything is served from it. */
import { configFrom, systemPorts } from '../../functions/kit/environment.ts'
import { keys } from '../../functions/kit/keys.ts'
import { dynamoStore } from '../../functions/kit/store/dynamodb.ts'
import { dynamoClient } from '../../functions/kit/store/dynamodb-client.ts'
import { read, rounds } from '../../functions/kit/things.ts'
import { StartFault } from './fault.ts'
import { localRegion } from './intrinsics.ts'

/**
 * Throws a StartFault where a stored round has no pepper of its own: such a round, and its votes, were stored in an older form that is read no more.
 * `environment`: the settings of a function, for the names of the tables.
 */
export async function refuseOldData(
  endpoint: string,
  environment: { readonly [name: string]: string },
  dataDir: string,
): Promise<void> {
  const config = configFrom(environment)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = dynamoClient({ endpoint, region: localRegion, credentials })
  try {
    const ports = { ...systemPorts, config, store: dynamoStore({ client, tables: config.tables }) }
    for (const { id } of await rounds.list(ports)) {
      if (await read(ports, keys.ofRound(config.tenant, id, 'pepper'))) continue
      throw new StartFault(
        `The data in ${dataDir} was stored by an earlier version, in a form that is read no more. Run "npm run reset", then start again.`,
      )
    }
  } finally {
    client.destroy()
  }
}
