/** Calls whatever their types, and what must hold of every answer and of the store after it. */
import type { MemoryStore, Snapshot } from '../../../functions/kit/store/memory.ts'
import type { Table } from '../../../functions/kit/store/store.ts'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { apiHeaders } from '../../../shared/api/headers.ts'
import { api, apiVersion, type EndpointId } from '../../../shared/api/index.ts'
import { openapi } from '../../../shared/api/openapi.ts'
import { type ProblemName, problems } from '../../../shared/api/problems.ts'
import type { Role } from '../../../shared/people/roles.ts'
import type { Answer, Call } from '../../system/system.ts'

/** Whatever the types say: hostile callers send anything. */
export type AnyCall = Omit<Call<Endpoint>, 'params' | 'query' | 'body'> & {
  readonly params?: { readonly [name: string]: string }
  readonly query?: { readonly [name: string]: string }
  readonly body?: unknown
}

/** A call that succeeds, in the stage of the city where it does. */
export interface Sample extends AnyCall {
  readonly stage: 'empty' | 'full'
  /** Where a role does this to another thing than the sample's: the call that succeeds for that role. */
  readonly byRole?: { readonly [role in Role]?: AnyCall }
}

/** Calls an endpoint with anything. */
export type AnyCaller = (id: EndpointId, call?: AnyCall) => Promise<Answer<Record<string, unknown>>>

const tables: readonly Table[] = ['main', 'journal', 'ballots']

/** Items added or replaced since `before`, by key. Counters of wrong codes are left out: counting them is what a refusal is for. */
export function changesSince(before: Snapshot, store: MemoryStore): string[] {
  const known = new Set([...before.partitions.values()].flat())
  return tables
    .flatMap((table) =>
      store
        .everything(table)
        .filter((item) => !known.has(item))
        .map(({ pk, sk }) => `${table} ${pk} ${sk}`),
    )
    .filter((key) => !key.includes('#guesses#'))
}

const documented = openapi().paths as {
  [path: string]: { [method: string]: { responses: { [status: string]: { description: string } } } }
}

/** What is wrong with an answer as such: headers, the form of a problem, its language, and whether the contract names it. Empty when all is well. */
export function faultsOf(id: EndpointId, answer: Answer<unknown>, language: 'nl' | 'en' = 'en'): string[] {
  const endpoint: Endpoint = api[id]
  const faults: string[] = []
  const want = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(`${id} ${answer.status}: ${fault}`)
  }
  for (const [name, value] of Object.entries({ ...apiHeaders, 'API-Version': apiVersion }))
    want(answer.headers[name] === value, `header ${name}`)
  want(answer.status < 500, `a fault of ours: ${JSON.stringify(answer.problem)}`)
  if (answer.status < 400) {
    want(answer.status === endpoint.status, 'another status than the contract names')
    return faults
  }
  const problem = answer.problem as unknown as { [name: string]: unknown }
  const name = String(problem.type).replace('/problems/', '') as ProblemName
  want(answer.headers['Content-Type'] === 'application/problem+json', 'not a problem document')
  want(answer.headers['Content-Language'] === language, 'another language')
  want(problems[name]?.status === answer.status && problem.status === answer.status, `status of ${name}`)
  want(problem.title === problems[name]?.title[language], 'title')
  want(
    typeof problem.detail === 'string' && problem.detail.length > 0 && !/undefined|NaN|null/.test(problem.detail),
    `detail ${problem.detail}`,
  )
  want(typeof problem.instance === 'string' && problem.instance !== '', 'instance')
  const inContract =
    documented[endpoint.path.replace('/v1', '')]?.[endpoint.method.toLowerCase()]?.responses[answer.status]
  want(inContract?.description.includes(`/problems/${name})`) ?? false, `${name} is not in the contract`)
  return faults
}

/** Calls, and throws unless it succeeds. */
export function succeeding(call: AnyCaller): AnyCaller {
  return async (id, of) => {
    const answer = await call(id, of)
    if (answer.status >= 400) throw new Error(`${id}: ${JSON.stringify(answer.problem)}`)
    return answer
  }
}
