/** Opens the client under the DynamoDB adapter. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/**
 * A client that never repeats a request by itself, since the adapter does so knowingly, and that gives up an attempt after a second.
 * On Lambda nothing needs to be given: region and rights come from the function; on one machine, the engine's endpoint, a region and any credentials.
 */
export function dynamoClient(
  config: Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'> = {},
): DynamoDBClient {
  return new DynamoDBClient({
    ...config,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 500, requestTimeout: 1000, throwOnRequestTimeout: true },
  })
}
