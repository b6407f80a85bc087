/** Opens the client under the DynamoDB adapter. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/** How long one attempt lasts at the most, in milliseconds: to connect, and from then on to be answered. */
export const attemptMs = { connection: 500, request: 1000 } as const

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
    requestHandler: {
      connectionTimeout: attemptMs.connection,
      requestTimeout: attemptMs.request,
      throwOnRequestTimeout: true,
    },
  })
}
