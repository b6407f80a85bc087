/** What Lambda runs: the reconciler, called by the clock (an event of the scheduler) or by a person (a request of the API). */
import { portsFrom } from '../kit/environment.ts'
import type { Handler } from '../kit/serve.ts'
import { byClock, routes } from './handler.ts'

const ports = portsFrom(process.env)
const onRequest = routes(ports)

export const handler = (event: unknown, context: Parameters<Handler>[1]) =>
  (event as { source?: unknown }).source === 'aws.events'
    ? byClock(ports)
    : onRequest(event as Parameters<Handler>[0], context)
