/** Who may do what (cases ID-01, ID-04, ID-14, BA-22, MO-05): every endpoint with every role, and then whose thing it is. */
import type { Context } from 'aws-lambda'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import { type Role, roles } from '../../../shared/people/roles.ts'
import { person } from '../../system/system.ts'
import { type AnyCall, changesSince, faultsOf, succeeding } from './answers.ts'
import { type City, city } from './city.ts'
import { calculation, oost, people, reason, roundBody, wish } from './material.ts'

let there: City
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there = await city()
})

const all = Object.keys(api) as EndpointId[]
const sampleOf = (id: EndpointId) => {
  const { stage, ...sample } = there.samples[id]
  return { before: there.stage(stage), sample }
}

/** Everybody there is: a visitor, somebody signed in without a role, and each role alone, with all that role can have. */
const callers: readonly (readonly [string, Role | 'visitor' | 'no role'])[] = [
  ['a visitor', 'visitor'],
  ['somebody without a role', 'no role'],
  ...roles.map((role) => [`a ${role}`, role] as const),
]
const cells = all.flatMap((id) => callers.map(([name, role]) => [id, name, role] as const))

test.each(cells)('%s by %s', async (id, _, role) => {
  const { access }: Endpoint = api[id]
  const { before, sample } = sampleOf(id)
  const { as: _as, ...call } = sample
  const caller =
    role === 'visitor'
      ? {}
      : { as: person('somebody', { roles: role === 'no role' ? [] : [role], districts: [oost], group: oost }) }
  const answer = await there.call(id, { ...call, ...caller })
  expect(faultsOf(id, answer)).toEqual([])
  if (access.kind === 'public' || access.roles.includes(role as Role)) {
    expect([401, '/problems/forbidden']).not.toContain(answer.status === 401 ? 401 : answer.problem?.type)
    return
  }
  expect(answer.problem.type).toBe(role === 'visitor' ? '/problems/unauthenticated' : '/problems/forbidden')
  expect(answer.headers['WWW-Authenticate']).toBe(role === 'visitor' ? 'Bearer' : undefined)
  expect(changesSince(before, there.store)).toEqual([])
})

test.each(all.filter((id) => (api[id] as Endpoint).access.kind === 'roles'))(
  '%s tells somebody without the role nothing of its input',
  async (id) => {
    const { sample } = sampleOf(id)
    const { params = {} } = sample
    const wrong: AnyCall = {
      ...sample,
      as: person('somebody', { roles: [] }),
      params: Object.fromEntries(Object.keys(params).map((name) => [name, 'nothing'])),
      raw: '{',
      headers: { 'idempotency-key': undefined, 'if-match': undefined, 'content-type': 'text/plain' },
    }
    expect((await there.call(id, wrong)).problem.type).toBe('/problems/forbidden')
  },
)

test('roles that a token claims in other words are none', async () => {
  there.stage('full')
  for (const claimed of [
    'Coordinator',
    'coordinator ',
    'admin',
    'resident,coordinator;',
    'finance-officer\u0000',
    '__proto__',
  ]) {
    const as = { ...people.carla, roles: [claimed] as unknown as Role[] }
    const answer = await there.call('closeRound', { ...there.samples.closeRound, as })
    expect([claimed, answer.status]).toEqual([claimed, 403])
  }
})

test('what the request says of the caller is not looked at', async () => {
  there.stage('full')
  const event = {
    version: '2.0',
    rawPath: '/v1/worklist',
    headers: {
      authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYWxsb3J5Iiwicm9sZXMiOlsiY2xlcmsiXX0.',
      'x-roles': 'clerk',
    },
    queryStringParameters: {},
    requestContext: { http: { method: 'GET', path: '/v1/worklist', sourceIp: '192.0.2.1' }, requestId: 'forged' },
  }
  expect((await there.flows.proposals(event as never, {} as Context)).statusCode).toBe(401)
})

describe('whose thing it is', () => {
  const elsewhere = 'WK040201'
  const refusals: readonly [string, EndpointId, string, () => AnyCall][] = [
    ...(
      [
        'checkProposal',
        'grantQuick',
        'placeProposal',
        'takeOffProposal',
        'openRound',
        'closeRound',
        'makeVotingCodes',
        'getRegister',
        'getRegisterEntry',
        'replaceVotingCode',
        'issueVotingCode',
        'appointProxy',
        'withdrawEntry',
        'countRound',
        'createRound',
      ] as const
    ).map(
      (id) =>
        [
          'a coordinator of another district',
          id,
          'not-your-district',
          () => ({ as: person('kees', { roles: ['coordinator'], districts: [elsewhere] }) }),
        ] as [string, EndpointId, string, () => AnyCall],
    ),
    [
      'a coordinator without a district',
      'checkProposal',
      'not-your-district',
      () => ({ as: person('kees', { roles: ['coordinator'] }) }),
    ],
    [
      'a district team of another district',
      'answerServiceRequest',
      'not-your-district',
      () => ({ as: person('kees', { roles: ['district-team'], districts: [elsewhere] }) }),
    ],
    [
      'the initiator, who is in the district team too',
      'answerServiceRequest',
      'self-approval',
      () => ({ as: person('noor', { roles: ['district-team'], districts: [oost] }) }),
    ],
    [
      'a member of another group',
      'adoptResult',
      'not-your-district',
      () => ({ as: person('gijs', { roles: ['group-member'], group: elsewhere }) }),
    ],
    [
      'a member of another group',
      'countRound',
      'not-your-district',
      () => ({ as: person('gijs', { roles: ['group-member'], group: elsewhere }) }),
    ],
    [
      'a member without a group',
      'adoptResult',
      'not-your-district',
      () => ({ as: person('gijs', { roles: ['group-member'] }) }),
    ],
    ...(['improveProposal', 'withdrawProposal', 'answerQuestion', 'signDeal', 'declineDeal'] as const).map(
      (id) =>
        ['another resident', id, 'not-your-proposal', () => ({ as: people.bas })] as [
          string,
          EndpointId,
          string,
          () => AnyCall,
        ],
    ),
    [
      'a resident of another district',
      'castBallot',
      'not-eligible',
      () => ({ as: person('ria', { residence: elsewhere }) }),
    ],
    [
      'a resident of no district',
      'castBallot',
      'not-eligible',
      () => ({ as: person('ria', { residence: undefined }) }),
    ],
    [
      'a resident of another district',
      'getBallot',
      'not-eligible',
      () => ({ as: person('ria', { residence: elsewhere }) }),
    ],
    [
      'the initiator, who is a coordinator too',
      'checkProposal',
      'self-approval',
      () => ({ as: person('noor', { roles: ['coordinator'], districts: [oost] }) }),
    ],
    [
      'the initiator, who is a coordinator too',
      'grantQuick',
      'self-approval',
      () => ({ as: person('noor', { roles: ['coordinator'], districts: [oost] }) }),
    ],
    ...(['approveProposal', 'redirectProposal', 'returnProposal', 'refuseProposal'] as const).map(
      (id) =>
        [
          'the initiator, who is a finance officer too',
          id,
          'self-approval',
          () => ({ as: person('noor', { roles: ['finance-officer'] }) }),
        ] as [string, EndpointId, string, () => AnyCall],
    ),
    [
      'the initiator of a winner, who is in the group too',
      'adoptResult',
      'self-approval',
      () => ({ as: person('noor', { roles: ['group-member'], group: oost }) }),
    ],
    [
      'the initiator, who is a clerk too',
      'decideDossier',
      'self-approval',
      () => ({ as: person('noor', { roles: ['clerk'] }) }),
    ],
    [
      'the initiator, who is a coordinator too',
      'placeProposal',
      'self-approval',
      () => ({ as: person('noor', { roles: ['coordinator'], districts: [oost] }) }),
    ],
    [
      'who checked it',
      'approveProposal',
      'prepared-it',
      () => ({ as: person('carla', { roles: ['coordinator', 'finance-officer'], districts: [oost] }) }),
    ],
  ]

  test.each(refusals)('%s: %s is refused, %s', async (_, id, name, change) => {
    const { before, sample } = sampleOf(id)
    const answer = await there.call(id, { ...sample, ...change() })
    expect(answer.problem.type).toBe(`/problems/${name}`)
    expect(answer.status).toBe(403)
    expect(faultsOf(id, answer)).toEqual([])
    expect(changesSince(before, there.store)).toEqual([])
  })

  test('the programme office works for every district', async () => {
    there.stage('full')
    expect((await there.call('closeRound', { ...there.samples.closeRound, as: people.olga })).status).toBe(200)
  })

  test('nobody approves twice, also with another amount of money in sight', async () => {
    there.stage('full')
    const { call, clock } = there
    const sure = succeeding(call)
    const made = await sure('submitProposal', {
      as: people.noor,
      body: { districtCode: oost, ...wish, title: 'Lamps along the path', cost: { cents: 1_200_000 } },
    })
    const params = { proposalId: String(made.value.id) }
    await sure('checkProposal', { as: people.carla, params, ifMatch: 1, body: { outcome: 'checked', reason } })
    const round = await sure('createRound', { as: people.carla, body: { ...roundBody, budget: { cents: 1_200_000 } } })
    const roundId = { roundId: String(round.value.id) }
    await sure('placeProposal', { as: people.carla, params: roundId, body: params })
    await sure('openRound', { as: people.carla, params: roundId, body: {} })
    await sure('castBallot', {
      as: people.bas,
      params: roundId,
      body: { revision: 1, choices: [{ projectId: params.proposalId }] },
    })
    clock.advance(1000)
    await sure('closeRound', { as: people.carla, params: roundId, body: {} })
    clock.advance(11_000)
    await sure('countRound', { as: people.carla, params: roundId, body: {} })
    await sure('adoptResult', { as: people.yasmin, params: roundId, body: { remark: reason } })
    const approve = async (as: (typeof people)['fatima']) =>
      call('approveProposal', {
        as,
        params,
        ifMatch: (await call('getProposal', { params })).version,
        body: { reason },
      })
    expect((await approve(people.fatima)).value.state).toBe('funded')
    expect((await approve(people.fatima)).problem.type).toBe('/problems/same-approver')
    expect((await approve({ ...people.fatima, name: 'Another name' })).problem.type).toBe('/problems/same-approver')
    expect((await approve(people.frits)).value.state).toBe('agreed')
  })

  test('a question answered under another name is still one of the same person', async () => {
    const { sample } = sampleOf('answerQuestion')
    expect((await there.call('answerQuestion', { ...sample, as: { ...people.noor, name: 'N. de Wit' } })).status).toBe(
      200,
    )
  })

  test('a plan of another district cannot be placed, whoever asks', async () => {
    there.stage('full')
    const made = await succeeding(there.call)('submitProposal', {
      as: people.noor,
      body: { districtCode: elsewhere, ...wish },
    })
    const sample = { ...there.samples.placeProposal, body: { proposalId: made.value.id } }
    expect((await there.call('placeProposal', sample)).problem.type).toBe('/problems/not-found')
    expect((await there.call('placeProposal', { ...sample, as: people.olga })).problem.type).toBe('/problems/not-found')
  })

  test('a plan that is redirected once cannot be redirected or approved again', async () => {
    const { sample } = sampleOf('redirectProposal')
    const first = await there.call('redirectProposal', sample)
    expect(first.status).toBe(200)
    for (const as of [people.fatima, people.frits]) {
      const again = await there.call('redirectProposal', {
        ...sample,
        as,
        ifMatch: first.version,
        body: { reason, calculation },
      })
      expect(again.problem.type).toBe('/problems/illegal-transition')
    }
  })
})
