/** The deployed functions, loaded into the runner's own process: the bundles themselves, or in memory mode their handlers over the in-memory store. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { configFrom, systemPorts } from '../../functions/kit/environment.ts'
import type { Meter } from '../../functions/kit/store/capacity.ts'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import { endpoints } from '../../shared/api/index.ts'
import type { FunctionDescription } from './deployment.ts'
import { localRegion } from './intrinsics.ts'

/** What a function answers; API Gateway takes a bare value as a JSON body. */
export type Invoke = (event: APIGatewayProxyEventV2, context: Context) => Promise<unknown>

/** The SDK inside the bundles reads these when it sends its first request, so they stay. Real credentials in the environment are never used. */
function pointSdkAt(endpoint: string): void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
  for (const name of ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_DEFAULT_REGION']) delete process.env[name]
}

let coldStarts = 0

/** Imports each bundle while the environment is that function's own, as Lambda does at a cold start. `endpoint`: the database engine. */
export async function loadBundles(
  functions: readonly FunctionDescription[],
  endpoint: string,
): Promise<Map<string, Invoke>> {
  pointSdkAt(endpoint)
  const loaded = new Map<string, Invoke>()
  for (const { name, folder, handler, environment } of functions) {
    const [file = '', exported = ''] = handler.split('.')
    const before = { ...process.env }
    Object.assign(process.env, environment)
    try {
      const address = pathToFileURL(join(folder, `${file}.mjs`))
      // A cold start of its own each time: a bundle loaded before in this process still speaks to the engine of then.
      address.searchParams.set('start', String(++coldStarts))
      const module = (await import(/* @vite-ignore */ address.href)) as Record<string, Invoke>
      const invoke = module[exported]
      if (typeof invoke !== 'function') throw new Error(`The bundle of ${name} exports no ${exported}.`)
      loaded.set(name, invoke)
    } finally {
      for (const key of Object.keys(environment)) {
        if (before[key] === undefined) delete process.env[key]
        else process.env[key] = before[key]
      }
    }
  }
  return loaded
}

/** The same functions over one store in memory. A function without a folder of its own in `functions/` (the one for unknown addresses) comes from its bundle. `meter` is told of the units that the service would bill. */
export async function loadInMemory(
  functions: readonly FunctionDescription[],
  meter?: Meter,
): Promise<Map<string, Invoke>> {
  const store = memoryStore(meter ? { meter } : {})
  const flows = new Map(endpoints.map(({ flow }) => [flow.toLowerCase(), flow]))
  const loaded = await loadBundles(
    functions.filter(({ id }) => !flows.has(flowName(id))),
    'http://127.0.0.1:9',
  )
  for (const { id, name, environment } of functions) {
    const flow = flows.get(flowName(id))
    if (flow === undefined) continue
    const { routes, byClock } = (await import(`../../functions/${flow}/handler.ts`)) as {
      routes(ports: object): Invoke
      byClock?(ports: object): Promise<unknown>
    }
    const ports = { ...systemPorts, config: configFrom(environment), store }
    const onRequest = routes(ports)
    loaded.set(name, (event, context) =>
      byClock && (event as { source?: unknown }).source === 'aws.events' ? byClock(ports) : onRequest(event, context),
    )
  }
  return loaded
}

/** `Ballots4A03D308`, as CDK names the function of the flow `ballots`. */
function flowName(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '').toLowerCase()
}
