/** What the synthesized stacks promise: who may write where, which endpoint leads to which function, and who is asked for a token. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flows, rights } from '../../infra/api/rights.ts'
import { type Deployment, readDeployment } from '../../infra/local/deployment.ts'
import type { Resource } from '../../infra/local/intrinsics.ts'
import { endpoints } from '../../shared/api/index.ts'
import { longestVoteSeconds } from '../../shared/rounds/round.ts'
import { type Assembly, synthesized } from './assembly.ts'

let assembly: Assembly
let deployment: Deployment
const issuer = 'https://issuer.example'
const contact = { SecurityContact: 'mailto:security@buurtkas.example' }

beforeAll(() => {
  assembly = synthesized()
  deployment = readDeployment(
    assembly,
    { ...contact, Issuer: issuer, Audience: 'urn:buurtkas:api' },
    ({ name, length }) => `${name}:`.padEnd(length, '0'),
  )
})
afterAll(() => assembly.remove())

/** The statements of one policy. */
const statementsOf = ({ Properties }: Resource): readonly Statement[] =>
  (Properties?.PolicyDocument as { Statement: Statement[] } | undefined)?.Statement ?? []

interface Statement {
  readonly Action: string | readonly string[]
  readonly Effect: string
  readonly Resource: unknown
}

/** Every action that any function is allowed on the table whose logical id begins with `table`, with the id of the policy. */
function actionsOn(table: string): { policy: string; action: string }[] {
  return assembly.ofType('AWS::IAM::Policy').flatMap(([policy, resource]) =>
    statementsOf(resource)
      .filter(
        ({ Effect, Resource }) =>
          Effect === 'Allow' && new RegExp(`GetAtt${table}[0-9A-Za-z]*Arn`).test(JSON.stringify(Resource)),
      )
      .flatMap(({ Action }) => [Action].flat().map((action) => ({ policy, action }))),
  )
}

describe('tables', () => {
  test('the journal can be added to and read, never changed: nobody has a right for it', () => {
    const actions = new Set(actionsOn('JournalTable').map(({ action }) => action))
    expect(actions).toEqual(
      new Set(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:ConditionCheckItem']),
    )
  })

  test('no function has a wildcard, or a right outside the tables', () => {
    const statements = assembly.ofType('AWS::IAM::Policy').flatMap(([, resource]) => statementsOf(resource))
    expect(statements.length).toBeGreaterThan(0)
    for (const { Action, Resource } of statements) {
      expect(
        [Action].flat().filter((action) => !/^dynamodb:(GetItem|Query|PutItem|ConditionCheckItem)$/.test(action)),
      ).toEqual([])
      expect([Resource].flat()).not.toContain('*')
    }
  })

  test('only the flows that take votes, on screen and on paper, write ballots; only they and the count read them', () => {
    const actions = actionsOn('Ballots')
    const may = (action: string) =>
      new Set(actions.filter((each) => each.action === action).map(({ policy }) => policy.replace(/ServiceRole.*/, '')))
    expect(may('dynamodb:PutItem')).toEqual(new Set(['Ballots', 'Register']))
    expect(may('dynamodb:GetItem')).toEqual(new Set(['Ballots', 'Register', 'Allocation']))
  })

  test('every flow that remembers its answer in the journal may append to it, and no other flow', () => {
    const appends = new Set(endpoints.filter(({ idempotency }) => idempotency === 'journal').map(({ flow }) => flow))
    expect(new Set(flows.filter((flow) => rights[flow].journal === 'append'))).toEqual(appends)
  })

  test('three tables, kept when the stack goes; the ballots have no stream and no index', () => {
    const tables = assembly.ofType('AWS::DynamoDB::GlobalTable')
    expect(tables).toHaveLength(3)
    for (const [, table] of tables) {
      expect(table).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          Replicas: [
            {
              DeletionProtectionEnabled: true,
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            },
          ],
        },
      })
    }
    const ballots = tables.find(([id]) => id.startsWith('Ballots'))?.[1].Properties
    expect(ballots).toBeDefined()
    expect(Object.keys(ballots ?? {}).filter((name) => /Index|Stream/.test(name))).toEqual([])
  })
})

describe('functions', () => {
  test('all run on Node 24', () => {
    for (const [, { Properties }] of assembly.ofType('AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
    }
  })

  const described = (flow: string) => deployment.functions.find(({ id }) => id.toLowerCase().startsWith(flow))

  test('the reconciler runs by the clock, and what it finds is an alarm', () => {
    const [[, rule] = []] = assembly.ofType('AWS::Events::Rule')
    expect(rule?.Properties).toMatchObject({ ScheduleExpression: 'rate(15 minutes)', State: 'ENABLED' })
    expect(JSON.stringify(rule?.Properties?.Targets)).toMatch(/"Fn::GetAtt":\["Reconciler[0-9A-F]+","Arn"\]/)
    const [[, filter] = []] = assembly.ofType('AWS::Logs::MetricFilter')
    expect(filter?.Properties?.FilterPattern).toBe('{ $.alarm = "*" }')
    const watched = assembly.ofType('AWS::CloudWatch::Alarm').map(([id]) => id)
    expect(watched.filter((id) => /^(LedgerDiffers|ReconcilerFails)/.test(id))).toHaveLength(2)
  })

  test('a vote is cut off before counting may start', () => {
    expect(described('ballots')?.timeoutSeconds).toBe(longestVoteSeconds)
  })

  test('who takes votes cannot open them, who opens them does not know the pseudonyms, and nobody else has a secret', () => {
    const holders = (secret: string) => flows.filter((flow) => secret in (described(flow)?.environment ?? {}))
    expect(holders('PEPPER_SECRET')).toEqual(['ballots', 'register'])
    expect(holders('SEAL_SECRET')).toEqual(['rounds', 'allocation'])
    expect(holders('BOOKS_SECRET')).toEqual(['ledger', 'payments'])
  })

  test('secrets are 32 bytes in hexadecimal, and their values stand in no template', () => {
    expect(deployment.secrets).toHaveLength(4)
    for (const secret of deployment.secrets) expect(secret).toMatchObject({ length: 64, alphabet: 'abcdef0123456789' })
    expect(JSON.stringify(assembly.templates)).toContain('{{resolve:secretsmanager:')
  })
})

describe('routes', () => {
  test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s leads to the function of its flow, behind the authorizer when it asks for a role',
    (_, { method, path, flow, access }) => {
      const route = deployment.routes.find(({ key }) => key === `${method} ${path}`)
      expect(route?.functionName.toLowerCase()).toMatch(new RegExp(`^buurtkas-api-${flow}[0-9a-f]{8}$`))
      expect(route?.authorizer).toEqual(
        access.kind === 'public' ? undefined : { issuer, audience: ['urn:buurtkas:api'] },
      )
    },
  )

  test('there is no route beside the contract, but the one for unknown addresses', () => {
    expect(deployment.routes.map(({ key }) => key).sort()).toEqual(
      [...endpoints.map(({ method, path }) => `${method} ${path}`), '$default'].sort(),
    )
  })

  test('without an issuer of its own the API trusts the user pool', () => {
    const pool = readDeployment(assembly, contact, () => '').routes.find(({ authorizer }) => authorizer)?.authorizer
    expect(pool?.issuer).toMatch(/^Buurtkas-Identity-People[0-9A-F]+\.ProviderURL$/)
    expect(pool?.audience[0]).toMatch(/^Buurtkas-Identity-PeopleWeb/)
  })
})
