/** A run of drawn requests: each answer is judged, and after each stretch everything that is stored. */
import { seeded } from '../../../functions/kit/store/faults.ts'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { api } from '../../../shared/api/index.ts'
import type { Stored } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import type { Answer } from '../../system/system.ts'
import { documentFaults, leaks } from '../catalogue/judge.ts'
import { otherTenant } from '../catalogue/other-town.ts'
import { faultsOf } from '../hostile/answers.ts'
import type { City } from '../hostile/city.ts'
import { people } from '../hostile/material.ts'
import { type Drawn, requestsOf } from './requests.ts'

/** Requests between two returns to the city as it was built: what one request changed, the next ones meet. */
const stretch = 200

/** What was done, and what was wrong. */
export interface FuzzReport {
  readonly requests: number
  /** How many answers of each status. */
  readonly answers: ReadonlyMap<number, number>
  /** Endpoints that were carried out at least once. */
  readonly succeeded: ReadonlySet<string>
  /** Different fields that held a hostile value. */
  readonly fields: ReadonlySet<string>
  /** Problems that were answered, by name. */
  readonly problems: ReadonlySet<string>
  readonly faults: readonly string[]
}

/** How a request gets to the system. */
export interface Target {
  readonly city: City
  send(drawn: Drawn): Promise<Answer<Record<string, unknown>> & { readonly text?: string }>
  /** Back to the city as it was built. */
  goBack(): Promise<void>
  stored(): Promise<Stored>
}

/** What no answer to anybody but these holds: an account number, a code of a letter, and the receipts of a vote that is not counted. */
interface Secret {
  readonly text: string
  mayKnow(drawn: Drawn): boolean
}

/** Votes as bas and yasmin in the open round, so that there is something to keep. */
export async function voteAhead({ call, ids }: City): Promise<Secret[]> {
  const secrets: Secret[] = [
    { text: 'NL91ABNA0417164300', mayKnow: ({ id }) => id === 'getBatchFile' },
    { text: ids.code ?? '', mayKnow: () => false },
  ]
  for (const as of [people.bas, people.yasmin]) {
    const { value } = await call('castBallot', {
      as,
      params: { roundId: ids.open ?? '' },
      body: { revision: 1, choices: [{ projectId: ids.choice }] },
    })
    secrets.push({ text: String(value.receipt), mayKnow: ({ call: { as: caller } }) => caller?.id === as.id })
  }
  return secrets
}

function wrongWith(
  { id, call, language }: Drawn,
  answer: Answer<unknown>,
  text: string,
  secrets: readonly string[],
): string[] {
  const endpoint: Endpoint = api[id]
  const isRefused = answer.status >= 400
  const shape = isRefused ? [] : endpoint.output.safeParse(answer.value).success ? [] : ['not what the contract says']
  return [
    ...faultsOf(id, answer, language),
    ...(isRefused ? documentFaults(answer, language) : shape),
    ...leaks(text, JSON.stringify(call), secrets),
  ]
}

/** Sends `requests` requests that follow from `seed`. At most 20 faults are told. */
export async function fuzz(
  target: Target,
  requests: number,
  seed: number,
  secrets: readonly Secret[],
): Promise<FuzzReport> {
  const random = seeded(seed)
  const next = requestsOf(target.city, random)
  const answers = new Map<number, number>()
  const report = { succeeded: new Set<string>(), fields: new Set<string>(), problems: new Set<string>() }
  const faults: string[] = []
  for (let number = 0; number < requests && faults.length < 20; number++) {
    if (number % stretch === 0) {
      if (number > 0) faults.push(...(await storedWrongly(target)))
      await target.goBack()
    }
    // Time passes: seconds, a day, and now and then into the new year.
    const chance = random()
    const days = chance < 0.001 ? 45 : chance < 0.004 ? 1 : chance < 0.02 ? 0.0002 : 0
    target.city.clock.advance(Math.floor(random() * days * 24 * 3_600_000))
    const drawn = next()
    const answer = await target.send(drawn)
    const text = answer.text ?? JSON.stringify(answer.value)
    const hidden = secrets.filter(({ mayKnow }) => !mayKnow(drawn)).map((secret) => secret.text)
    const wrong = wrongWith(drawn, answer, text, hidden)
    if (wrong.length > 0)
      faults.push(`${number} ${wrong.join('; ')}: ${JSON.stringify(drawn).slice(0, 800)} -> ${text.slice(0, 300)}`)
    answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1)
    if (drawn.field !== '') report.fields.add(`${drawn.id} ${drawn.field}`)
    if (answer.status < 400) report.succeeded.add(drawn.id)
    else report.problems.add(answer.problem.type)
  }
  faults.push(...(await storedWrongly(target)))
  await target.goBack()
  return { requests: [...answers.values()].reduce((sum, count) => sum + count, 0), answers, ...report, faults }
}

/** What is wrong with all that is stored: an invariant that broke, or a change in the other municipality. */
async function storedWrongly(target: Target): Promise<string[]> {
  const { main, journal, ballots } = await target.stored()
  const ours = (items: Stored['main']) => items.filter(({ pk }) => !pk.startsWith(`${otherTenant}#`))
  return violations({ main: ours(main), journal: ours(journal), ballots: ours(ballots) }, { tenant }).map((found) =>
    JSON.stringify(found),
  )
}

/** The flows in this process over the city's own store. */
export function inProcess(city: City, start: ReturnType<City['stage']>): Target {
  const startedAt = city.clock.now()
  return {
    city,
    send: ({ id, call }) => city.call(id, call),
    goBack: async () => {
      city.store.restore(start)
      city.clock.advance(startedAt - city.clock.now())
    },
    stored: async () => storedIn(city.store),
  }
}
