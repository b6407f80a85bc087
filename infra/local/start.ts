/** Runs the whole system on one machine from the synthesized templates: engine, functions, gateway, issuer and site behind one address. */
import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerProblem } from '../../functions/kit/answer.ts'
import type { Meter } from '../../functions/kit/store/capacity.ts'
import { refuse } from '../../shared/refusal.ts'
import { securityHeaders } from '../../shared/site/security-headers.ts'
import { assemblyFolder, buildSite, siteFolder, synthesize } from './build.ts'
import { type LocalClock, startClock } from './clock.ts'
import { readAssembly, readDeployment } from './deployment.ts'
import { type Engine, startEngine } from './engine.ts'
import { StartFault, writingFault } from './fault.ts'
import { loadBundles, loadInMemory } from './functions.ts'
import { gateway } from './gateway.ts'
import { issuer } from './identity/issuer.ts'
import { audience, issuerAt, issuerKeys, signToken } from './identity/keys.ts'
import { personOf } from './identity/people.ts'
import { refuseOldData } from './old-data.ts'
import { loadPages, pages } from './pages.ts'
import { markRunning, runningAt, unmarkRunning } from './running.ts'
import { secretKeeper } from './secrets.ts'
import { makeTables } from './tables.ts'

export interface LocalOptions {
  /** On the loopback address. */
  readonly port: number
  /** Absolute folder for everything that outlives a restart. */
  readonly dataDir: string
  /** In memory, without the engine; data is gone at the end. */
  readonly memory?: boolean
  /** In memory: told of the units that the service would bill. */
  readonly meter?: Meter
  /** Build and serve the site; false serves the API and the issuer alone. */
  readonly site?: boolean
  /** Name of the theme that the site wears; empty: the first one. */
  readonly theme?: string
  /** Told what is being done, one line each. */
  readonly log?: (line: string) => void
}

export interface Local {
  /** `http://127.0.0.1:4280`. */
  readonly origin: string
  /** A signed access token of a demo person; throws for an unknown one. */
  tokenFor(person: string): Promise<string>
  /** What the clock would do now: every function that has a schedule, once. */
  strike(): Promise<void>
  /** Settles with a sentence when the engine has died by itself. */
  readonly failed: Promise<string>
  /** Answers what is under way, then ends engine and server. */
  stop(): Promise<void>
}

/** Nobody reads it: a demo's weaknesses are told where its source is. */
const securityContact = 'mailto:security@buurtkas.example'

/** Less than this and the engine could not keep what it acknowledges. */
const leastFreeBytes = 50 * 1024 * 1024

/** Starts everything, or throws a StartFault with nothing left running. */
export async function startLocal({
  port,
  dataDir,
  memory = false,
  meter,
  site = true,
  theme = '',
  log = () => {},
}: LocalOptions): Promise<Local> {
  const origin = `http://127.0.0.1:${port}`
  const step = async <T>(what: string, work: () => Promise<T> | T): Promise<T> => {
    const startedAt = performance.now()
    const outcome = await work()
    log(`${what} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
    return outcome
  }
  // Taken first, so that a second start on the same port never touches the first one's data.
  let answer: Answer = (_, response) => void response.writeHead(503, { 'Retry-After': '1' }).end('Starting\n')
  const server = await listen(port, (request, response) => answer(request, response))
  let engine: Engine | undefined
  let clock: LocalClock | undefined
  try {
    if (!memory) takeFolder(dataDir, origin)
    log('Synthesizing the stacks and building the site, where something changed ...')
    // Both end before either's failure is told, so that no half-built folder stays behind.
    const built = await Promise.allSettled([
      step('Stacks synthesized', synthesize),
      site ? step('Site built', buildSite) : undefined,
    ])
    for (const each of built) if (each.status === 'rejected') throw each.reason
    const kept = memory ? undefined : dataDir
    const parameters = { Issuer: issuerAt(origin), Audience: audience, Theme: theme, SecurityContact: securityContact }
    const deployment = readDeployment(readAssembly(assemblyFolder), parameters, secretKeeper(kept))
    const keys = await issuerKeys(kept)
    const functions = memory
      ? await step('Functions loaded over the store in memory', () => loadInMemory(deployment.functions, meter))
      : await step('Database engine and functions ready', async () => {
          engine = await startEngine(dataDir)
          await makeTables(engine.endpoint, deployment.tables)
          const [any] = deployment.functions.filter(({ environment }) => environment.TABLE_MAIN)
          if (any) await refuseOldData(engine.endpoint, any.environment, dataDir)
          return loadBundles(deployment.functions, engine.endpoint)
        })
    const makePage = site ? await loadPages(deployment.pages, origin) : undefined
    const ticking = startClock(deployment.schedules, functions)
    clock = ticking
    answer = doorman(port, {
      api: gateway(deployment, functions),
      issuer: issuer(origin, keys, securityHeaders),
      pages: makePage ? pages(siteFolder, origin, makePage) : (_, response) => void response.writeHead(404).end(),
    })
    return {
      origin,
      tokenFor: async (id) => {
        const person = personOf(id)
        if (!person) throw new Error(`There is no demo person ${id}.`)
        return signToken(keys, origin, person)
      },
      strike: ticking.strike,
      failed: engine
        ? engine.ended.then(
            () => 'The database engine has stopped. Start again: nothing that was acknowledged is lost.',
          )
        : new Promise(() => {}),
      stop: async () => {
        ticking.stop()
        await close(server)
        await engine?.stop()
        if (!memory) unmarkRunning(dataDir)
      },
    }
  } catch (error) {
    clock?.stop()
    await close(server)
    if (engine) {
      await engine.stop()
      unmarkRunning(dataDir)
    }
    throw writingFault(error, dataDir)
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Sends a request to the API, the issuer or the pages, and keeps out whoever comes under another name. */
function doorman(port: number, to: { readonly api: Answer; readonly issuer: Answer; readonly pages: Answer }): Answer {
  return async (request, response) => {
    const path = request.url ?? '/'
    const host = request.headers.host
    try {
      if (host === `localhost:${port}` && request.method === 'GET' && !path.startsWith('/v1/')) {
        // One address for everything: cookies and tokens belong to it.
        response.writeHead(307, { Location: `http://127.0.0.1:${port}${path}` }).end()
      } else if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
        // A page elsewhere that points its own name at this machine would otherwise read along.
        response.writeHead(421, { 'Content-Type': 'text/plain' }).end('Misdirected request\n')
      } else if (path === '/v1' || path.startsWith('/v1/') || path.startsWith('/v1?')) await to.api(request, response)
      else if (/^\/oidc($|[/?])/.test(path)) await to.issuer(request, response)
      else await to.pages(request, response)
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else {
        const { statusCode = 500, headers = {}, body } = answerProblem(refuse('internal'), 'nl', '')
        response.writeHead(statusCode, headers as Record<string, string>).end(body)
      }
    }
  }
}

function listen(port: number, answer: Answer): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: 5000 }, (request, response) => void answer(request, response))
    server.once('error', (error: { code?: string }) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartFault(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
          : error.code === 'EACCES'
            ? new StartFault(`Port ${port} may not be used by you. Choose one above 1023: PORT=4280 npm start`)
            : error,
      ),
    )
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** Stops taking requests and waits for those under way, at most five seconds. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 5000)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Makes sure that the folder can be written, has room and is nobody else's just now. */
function takeFolder(dataDir: string, origin: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  accessSync(dataDir, constants.W_OK)
  const { bavail, bsize } = statfsSync(dataDir)
  if (bavail * bsize < leastFreeBytes)
    throw new StartFault(`The disk of ${dataDir} is full: at least 50 MB must be free.`)
  const other = runningAt(dataDir)
  if (other)
    throw new StartFault(
      `The data in ${dataDir} is in use by the system at ${other}. Stop that first, or choose another folder with BUURTKAS_DATA.`,
    )
  markRunning(dataDir, origin)
}
