/** The running system for hostile callers: the synthesized routes and authorizer behind the gateway, the issuer, the real flows, and a city full of things in the store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import type { Ports } from '../../../functions/kit/ports.ts'
import type { Store, Table } from '../../../functions/kit/store/store.ts'
import { handler as unmatched } from '../../../infra/api/unmatched.ts'
import { buurtkas } from '../../../infra/buurtkas.ts'
import { type Deployment, readAssembly, readDeployment } from '../../../infra/local/deployment.ts'
import type { Invoke } from '../../../infra/local/functions.ts'
import { gateway } from '../../../infra/local/gateway.ts'
import { issuer } from '../../../infra/local/identity/issuer.ts'
import { audience, type IssuerKeys, issuerAt, issuerKeys } from '../../../infra/local/identity/keys.ts'
import { secretKeeper } from '../../../infra/local/secrets.ts'
import { noPages } from '../../../infra/site/pages-code.ts'
import { endpoints } from '../../../shared/api/index.ts'
import type { Stored } from '../../../shared/invariants/holdings.ts'
import { storedIn } from '../../faults/stored.ts'
import { type City, city } from '../hostile/city.ts'
import { type EngineTables, engineTables } from './engine-tables.ts'
import { otherTown } from './other-town.ts'
import { type Recording, recording } from './recording.ts'
import { type Received, type Sent, send } from './wire.ts'

/** Everything that the tests of a file use of it. */
export interface Running extends Pick<Recording, 'written' | 'forget'> {
  readonly origin: string
  readonly keys: IssuerKeys
  readonly city: City
  /** The ports that the flows run on. */
  readonly ports: Ports
  /** Sends a request as it is. */
  send(request: Sent): Promise<Received>
  /** Everything in the three tables: of this municipality and of the other one. */
  stored(): Promise<Stored>
  /** Puts the tables and the clock back as they were when the city had been built. */
  goBack(): Promise<void>
  /** Starts a new instance of every function: an instance may remember who guessed. */
  renew(): Promise<void>
  stop(): Promise<void>
}

/** The routes as CloudFormation would make them for an issuer at `origin`. Bundles are left out: the flows run from source. */
function deploymentFor(origin: string): Deployment {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkas-catalogue-'))
  try {
    const app = new App({ outdir: folder, analyticsReporting: false, context: { 'aws:cdk:bundling-stacks': [] } })
    buurtkas(app, noPages())
    app.synth()
    const parameters = {
      Issuer: issuerAt(origin),
      Audience: audience,
      SecurityContact: 'mailto:security@buurtkas.example',
    }
    return readDeployment(readAssembly(folder), parameters, secretKeeper(undefined))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts a new instance of every function of the deployment into `loaded`, by its name, from source over the given ports. */
async function loadInto(loaded: Map<string, Invoke>, ports: Ports, { functions }: Deployment): Promise<void> {
  const flows = [...new Set(endpoints.map(({ flow }) => flow))]
  for (const { id, name } of functions) {
    const flow = flows.find((one) => id.toLowerCase().startsWith(one))
    if (flow === undefined) {
      loaded.set(name, unmatched)
      continue
    }
    const module = (await import(`../../../functions/${flow}/handler.ts`)) as { routes(of: Ports): Invoke }
    loaded.set(name, module.routes(ports))
  }
}

async function inMemory(there: City): Promise<EngineTables> {
  there.stage('full')
  await addTo(there.store, otherTown(storedIn(there.store)))
  const start = there.store.snapshot()
  return {
    store: there.store,
    stored: async () => storedIn(there.store),
    putBack: async () => there.store.restore(start),
    stop: async () => {},
  }
}

async function addTo(store: Store, stored: Stored): Promise<void> {
  for (const table of ['main', 'journal', 'ballots'] as const satisfies readonly Table[])
    for (const item of stored[table])
      await store.write([{ kind: 'put', table, item: item as never, condition: { kind: 'absent' } }])
}

async function onEngine(there: City): Promise<EngineTables> {
  there.stage('full')
  const own = storedIn(there.store)
  const other = otherTown(own)
  const all: Stored = {
    main: [...own.main, ...other.main],
    journal: [...own.journal, ...other.journal],
    ballots: [...own.ballots, ...other.ballots],
  }
  return engineTables(all)
}

function listen(): Promise<{ server: Server; origin: string; answerWith(answer: Answer): void }> {
  let answer: Answer = (_, response) => void response.writeHead(503).end()
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch((error: unknown) => response.destroy(error as Error))
  })
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        server,
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        answerWith: (given) => {
          answer = given
        },
      }),
    ),
  )
}
type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Starts it on a free port, over the store in memory or the database engine. The clock of the flows stands still; that of the tokens is the machine's. */
export async function running(store: 'memory' | 'engine'): Promise<Running> {
  const there = await city()
  const kept = store === 'memory' ? await inMemory(there) : await onEngine(there)
  const { store: recorded, written, forget, touched } = recording(kept.store)
  const ports: Ports = { ...there.ports, store: recorded }
  const startedAt = there.clock.now()
  const { server, origin, answerWith } = await listen()
  const deployment = deploymentFor(origin)
  const keys = await issuerKeys(undefined)
  const functions = new Map<string, Invoke>()
  await loadInto(functions, ports, deployment)
  const api = gateway(deployment, functions)
  const identity = issuer(origin, keys, {})
  answerWith((request, response) => ((request.url ?? '').startsWith('/oidc') ? identity : api)(request, response))
  return {
    origin,
    keys,
    city: there,
    ports,
    send: (request) => send(origin, request),
    stored: kept.stored,
    written,
    forget,
    goBack: async () => {
      await kept.putBack(touched())
      there.clock.advance(startedAt - there.clock.now())
    },
    renew: () => loadInto(functions, ports, deployment),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await kept.stop()
    },
  }
}
