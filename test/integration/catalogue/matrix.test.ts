/**
 * Who may do what, and how far (case ID-04, invariant I13): every endpoint, with every role, on things of the caller's own, of another district and of another
 * municipality, each by what the contract declares and nothing else. Over HTTP, with signed tokens.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Endpoint, type Scope, scopeOf } from '../../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import type { ProblemName } from '../../../shared/api/problems.ts'
import { type Caller, type Role, roles } from '../../../shared/people/roles.ts'
import { person } from '../../system/system.ts'
import { type AnyCall, changesSince, faultsOf, type Sample } from '../hostile/answers.ts'
import { oost } from '../hostile/material.ts'
import { documentFaults, leaks } from './judge.ts'
import { idOfOther } from './other-town.ts'
import { elsewhere } from './people.ts'
import { type Running, running } from './running.ts'
import { tokenOf } from './tokens.ts'
import { wired } from './wire.ts'

let there: Running
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await running('memory')
})
afterAll(() => there.stop())

type Who = Role | 'visitor' | 'no role'
const everybody: readonly Who[] = ['visitor', 'no role', ...roles]

/** Where the caller stands to the thing: it is their own, or of their own district; it is of another district; their token is of another municipality; or the thing is. */
const reaches = [
  'own',
  'another district',
  'a token of another municipality',
  'a thing of another municipality',
] as const
type Reach = (typeof reaches)[number]

/** How each scope refuses what lies beyond it. */
const beyond: Readonly<Record<Exclude<Scope, 'municipality'>, ProblemName>> = {
  'own-person': 'not-your-proposal',
  'own-residence': 'not-eligible',
  'own-district': 'not-your-district',
  'own-group-district': 'not-your-district',
}

/** Challenges name their own refusals; a draft is nobody's but its group's, so for others it is not there. */
const ofDrafts: readonly string[] = ['getMyChallenge', 'saveChallenge', 'submitChallenge']
function beyondScope({ id, flow }: Endpoint, scope: Exclude<Scope, 'municipality'>): ProblemName {
  if (flow === 'challenges' && scope === 'own-person') return ofDrafts.includes(id) ? 'not-found' : 'not-your-challenge'
  if (flow === 'challenges' && scope === 'own-residence') return 'not-a-resident-here'
  return beyond[scope]
}

/** A list without a thing in its path: beyond a scope it is shorter, not refused. The drafts about one thing are as that thing. */
const isList = ({ id, method, params }: Endpoint) => method === 'GET' && !params && id !== 'listDrafts'

const allIds = Object.keys(api) as EndpointId[]
const endpointOf = (id: EndpointId): Endpoint => api[id]

/** What the contract says of a cell: the refusal, or that it succeeds. `shorter`: it succeeds, and shows nothing of the other district. */
function declared(endpoint: Endpoint, who: Who, reach: Reach): ProblemName | 'succeeds' | 'shorter' {
  const { access } = endpoint
  if (access.kind === 'roles') {
    if (who === 'visitor' || reach === 'a token of another municipality') return 'unauthenticated'
    const scope = who === 'no role' ? undefined : scopeOf(access, who)
    if (scope === undefined) return 'forbidden'
    if (reach === 'another district' && scope !== 'municipality')
      return isList(endpoint) ? 'shorter' : beyondScope(endpoint, scope)
  }
  return reach === 'a thing of another municipality' ? 'not-found' : 'succeeds'
}

/** The sample of an endpoint, or that of a role that does it to another thing. */
function sampleOf(id: EndpointId, who?: Who): Sample {
  const { byRole, ...sample } = there.city.samples[id]
  const other = who === undefined || who === 'visitor' || who === 'no role' ? undefined : byRole?.[who]
  return other ? { stage: sample.stage, ...other } : sample
}

/** The call that succeeds, on the thing that the reach is about. */
function callOf(id: EndpointId, reach: Reach, who?: Who): AnyCall {
  const { stage: _stage, as: _as, ...sample } = sampleOf(id, who)
  if (reach !== 'a thing of another municipality') return sample
  const params = Object.entries(sample.params ?? {}).map(([name, value]) => [name, idOfOther(value)])
  return { ...sample, params: Object.fromEntries(params) }
}

/** Whether the path of an endpoint names a thing by an id. Districts, accounts and years have the same names everywhere. */
const namesThing = (id: EndpointId) => /\{\w+Id\}/.test(api[id].path)

/** The caller of a cell: the one of the sample where the role fits, else somebody of the same place; or somebody of another place. */
function callerOf(id: EndpointId, who: Who, reach: Reach): Caller | undefined {
  if (who === 'visitor') return undefined
  const of = sampleOf(id, who).as
  const own = who === 'no role' ? [] : [who]
  const isElsewhere = reach === 'another district'
  if (!isElsewhere && of && who !== 'no role' && of.roles.includes(who)) return { ...of, roles: own }
  const home = isElsewhere ? elsewhere : (of?.group ?? of?.residence ?? of?.districts[0] ?? oost)
  const name = isElsewhere ? 'somebody-else' : 'somebody'
  return person(name, { roles: own, residence: home, districts: [home], group: home })
}

const tokens = new Map<string, Promise<string>>()

/** The token of a cell: of our issuer, or of the issuer and for the system of another municipality. */
function tokenFor(caller: Caller | undefined, reach: Reach): Promise<string> | undefined {
  if (!caller) return undefined
  const isForeign = reach === 'a token of another municipality'
  const name = JSON.stringify([caller, isForeign])
  const foreign = { issuer: 'https://login.amersfoort.example/oidc', audience: 'urn:buurtkas:amersfoort' }
  const token = tokens.get(name) ?? tokenOf(there.keys, there.origin, caller, isForeign ? foreign : {})
  tokens.set(name, token)
  return token
}

describe.each(allIds)('%s', (id) => {
  const endpoint = endpointOf(id)
  const cells = everybody.flatMap((who) =>
    reaches
      .filter((reach) => !(who === 'visitor' && reach === 'a token of another municipality'))
      .filter((reach) => reach !== 'a thing of another municipality' || namesThing(id))
      .map((reach) => [who, reach, declared(endpoint, who, reach)] as const),
  )

  test.each(cells)('%s, %s: %s', async (who, reach, expected) => {
    const caller = callerOf(id, who, reach)
    if (there.city.samples[id].stage === 'empty') there.city.stage('empty')
    else await there.goBack()
    const before = there.city.store.snapshot()
    const answer = await there.send(wired(id, callOf(id, reach, who), await tokenFor(caller, reach)))
    expect(faultsOf(id, answer)).toEqual([])
    expect(leaks(answer.text, '', [])).toEqual([])
    if (expected === 'succeeds' || expected === 'shorter') {
      expect(answer.status, answer.text).toBe(endpoint.status)
      if (expected === 'shorter') expect(answer.text).not.toContain(oost)
      return
    }
    expect(answer.problem.type, answer.text).toBe(`/problems/${expected}`)
    expect(documentFaults(answer, 'en')).toEqual([])
    expect(changesSince(before, there.city.store)).toEqual([])
  })
})

test('two roles of one person do not lend each other their reach', async () => {
  await there.goBack()
  const both = person('both', {
    roles: ['finance-officer', 'coordinator'],
    districts: [elsewhere],
    residence: undefined,
  })
  const answer = await there.send(wired('getWorklist', {}, await tokenFor(both, 'own')))
  const tasks = answer.value.tasks as { kind: string; districtCode: string }[]
  expect(tasks.filter(({ kind }) => kind === 'finance-decision').length).toBeGreaterThan(0)
  expect(tasks.filter(({ kind }) => kind === 'check-proposal' || kind === 'place-proposal')).toEqual([])
  const refused = await there.send(wired('checkProposal', callOf('checkProposal', 'own'), await tokenFor(both, 'own')))
  expect(refused.problem.type).toBe('/problems/not-your-district')
})
