/** The HTTP API: one function a flow, a route for each endpoint of the contract, and the authorizer before those that ask for a role. */
import { CfnCondition, CfnOutput, CfnParameter, Duration, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { HttpApi, HttpMethod, HttpNoneAuthorizer, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IGrantable } from 'aws-cdk-lib/aws-iam'
import { FilterPattern } from 'aws-cdk-lib/aws-logs'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import type { Flow } from '../../shared/api/endpoint.ts'
import { apiVersion, endpoints } from '../../shared/api/index.ts'
import type { DataStack } from '../data/data-stack.ts'
import { putting, reading } from '../data/keys.ts'
import type { IdentityStack } from '../identity/identity-stack.ts'
import { FlowFunction } from './flow-function.ts'
import { flows, type Rights, rights } from './rights.ts'

export interface ApiStackProps extends StackProps {
  readonly data: DataStack
  readonly identity: IdentityStack
}

/** `proposals` becomes `Proposals`, as construct ids are written. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export class ApiStack extends Stack {
  readonly http: HttpApi
  /** What the edge in front shows itself by: the API can be reached without it, and then believes nobody's word on an address. */
  readonly originSecret: Secret

  constructor(scope: Construct, id: string, { data, identity, ...props }: ApiStackProps) {
    super(scope, id, props)
    const tenant = new CfnParameter(this, 'Tenant', {
      default: 'hilversum',
      allowedPattern: '[a-z0-9-]{2,40}',
      description: 'Short name of the municipality; part of every key.',
    })
    this.originSecret = this.#secret('Origin')
    const secrets = { pepper: this.#secret('Pepper'), seal: this.#secret('Seal'), books: this.#secret('Books') }
    const authorizer = this.#authorizer(identity)
    this.http = new HttpApi(this, 'Http', { description: `Buurtkas ${apiVersion}`, createDefaultStage: true })

    const integrations = new Map<Flow, HttpLambdaIntegration>()
    for (const flow of flows) {
      const may = rights[flow]
      const served = new FlowFunction(this, capital(flow), {
        entry: `functions/${flow}/entry.ts`,
        timeoutSeconds: may.timeoutSeconds,
        memoryMb: may.memoryMb,
        environment: {
          TENANT: tenant.valueAsString,
          API_VERSION: apiVersion,
          TABLE_MAIN: data.main.tableName,
          TABLE_JOURNAL: data.journal.tableName,
          TABLE_BALLOTS: data.ballots.tableName,
          // A dynamic reference: the template holds the secret's name, CloudFormation fills the value in when it deploys.
          ...(may.secrets.includes('pepper') ? { PEPPER_SECRET: secrets.pepper.secretValue.unsafeUnwrap() } : {}),
          ...(may.secrets.includes('seal') ? { SEAL_SECRET: secrets.seal.secretValue.unsafeUnwrap() } : {}),
          ...(may.secrets.includes('origin') ? { ORIGIN_SECRET: this.originSecret.secretValue.unsafeUnwrap() } : {}),
          ...(may.secrets.includes('books') ? { BOOKS_SECRET: secrets.books.secretValue.unsafeUnwrap() } : {}),
        },
      })
      grant(served, may, data)
      if (flow === 'reconciler') this.#byTheClock(served)
      integrations.set(flow, new HttpLambdaIntegration(`${capital(flow)}Integration`, served))
    }

    for (const { id: endpointId, method, path, flow, access } of endpoints) {
      new HttpRoute(this, capital(endpointId), {
        httpApi: this.http,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: integrations.get(flow) as HttpLambdaIntegration,
        authorizer: access.kind === 'public' ? new HttpNoneAuthorizer() : authorizer,
      })
    }
    const unmatched = new FlowFunction(this, 'Unmatched', {
      entry: 'infra/api/unmatched.ts',
      timeoutSeconds: 5,
      memoryMb: 256,
    })
    new HttpRoute(this, 'EveryOtherAddress', {
      httpApi: this.http,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('UnmatchedIntegration', unmatched),
      authorizer: new HttpNoneAuthorizer(),
    })

    this.http.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }).createAlarm(this, 'ServerErrors', {
      alarmDescription: 'The API answered with a 5xx.',
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    new CfnOutput(this, 'ApiUrl', { value: this.http.apiEndpoint })
  }

  /** Runs the reconciler every quarter of an hour; any difference, or a run that fails, is an alarm. */
  #byTheClock(reconciler: FlowFunction): void {
    new Rule(this, 'EveryQuarter', {
      schedule: Schedule.rate(Duration.minutes(15)),
      targets: [new LambdaFunction(reconciler, { retryAttempts: 2 })],
    })
    const found = reconciler.logGroup.addMetricFilter('LedgerDifferences', {
      filterPattern: FilterPattern.exists('$.alarm'),
      metricNamespace: 'Buurtkas',
      metricName: 'LedgerDifferences',
      metricValue: '1',
    })
    const alarms = { LedgerDiffers: found.metric(), ReconcilerFails: reconciler.metricErrors() }
    for (const [id, metric] of Object.entries(alarms))
      metric.with({ period: Duration.minutes(15), statistic: 'Sum' }).createAlarm(this, id, {
        alarmDescription: 'The ledger was reckoned again and something is wrong: accounts are on hold.',
        threshold: 1,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
  }

  /** 32 random bytes in hexadecimal, made when the stack is created and kept when it goes. */
  #secret(id: string): Secret {
    return new Secret(this, id, {
      generateSecretString: {
        passwordLength: 64,
        excludeUppercase: true,
        excludePunctuation: true,
        excludeCharacters: 'ghijklmnopqrstuvwxyz',
        requireEachIncludedType: false,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  /** Checks tokens of the municipality's own issuer when its address is given, else of the user pool beside this stack. */
  #authorizer(identity: IdentityStack): HttpJwtAuthorizer {
    const issuer = new CfnParameter(this, 'Issuer', {
      default: '',
      description: 'Address of the OpenID Connect issuer; empty for our own user pool.',
    })
    const audience = new CfnParameter(this, 'Audience', {
      default: 'urn:buurtkas:api',
      description: 'The audience its tokens must carry.',
    })
    const own = new CfnCondition(this, 'OwnUserPool', { expression: Fn.conditionEquals(issuer.valueAsString, '') })
    const choose = (ours: string, given: string) => Fn.conditionIf(own.logicalId, ours, given).toString()
    return new HttpJwtAuthorizer('Token', choose(identity.pool.userPoolProviderUrl, issuer.valueAsString), {
      jwtAudience: [choose(identity.client.userPoolClientId, audience.valueAsString)],
    })
  }
}

/** Gives `to` what its flow needs on each table. */
function grant(to: IGrantable, may: Rights, data: DataStack): void {
  if (may.main !== 'none') data.main.grant(to, ...reading, ...(may.main === 'write' ? putting : []))
  if (may.journal !== 'none') data.journal.grantRead(to)
  if (may.journal === 'append') data.journal.grantAppend(to)
  if (may.ballots !== 'none') data.ballots.grant(to, ...reading, ...(may.ballots === 'write' ? putting : []))
}
