/** What the synthesized templates deploy, read for one machine: tables, secrets, functions with their environment, routes and the authorizer. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { physicalName, type Resource, resolver, type Template, type Templates } from './intrinsics.ts'

/** A table as CreateTable asks for it. */
export interface TableDescription {
  readonly name: string
  readonly properties: { readonly [name: string]: unknown }
}

/** A secret and how its value is drawn. */
export interface SecretDescription {
  readonly name: string
  readonly length: number
  /** The characters that may occur. */
  readonly alphabet: string
}

export interface FunctionDescription {
  readonly name: string
  /** The logical id, for log lines. */
  readonly id: string
  /** Absolute folder with the bundle. */
  readonly folder: string
  /** `index.handler`. */
  readonly handler: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
}

/** A JWT authorizer. A token must come from `issuer` and carry one of `audience` as audience or client id. */
export interface AuthorizerDescription {
  readonly issuer: string
  readonly audience: readonly string[]
}

/** `key` as API Gateway writes it: `GET /v1/rounds/{roundId}`, `ANY /x/{proxy+}` or `$default`. */
export interface RouteDescription {
  readonly key: string
  readonly functionName: string
  readonly authorizer: AuthorizerDescription | undefined
}

/** A function that the clock calls. */
export interface ScheduleDescription {
  readonly functionName: string
  /** Milliseconds between two calls. */
  readonly everyMs: number
}

export interface Deployment {
  readonly tables: readonly TableDescription[]
  readonly secrets: readonly SecretDescription[]
  readonly functions: readonly FunctionDescription[]
  readonly routes: readonly RouteDescription[]
  readonly schedules: readonly ScheduleDescription[]
  /** The function behind the edge that makes the pages of the site. */
  readonly pages: FunctionDescription | undefined
}

interface Manifest {
  readonly artifacts: {
    readonly [name: string]: {
      readonly type: string
      readonly properties?: { readonly templateFile?: string; readonly file?: string }
    }
  }
}

interface AssetManifest {
  readonly files: {
    readonly [hash: string]: {
      readonly source: { readonly path: string }
      readonly destinations: { readonly [name: string]: { readonly objectKey: string } }
    }
  }
}

/** Object key in the asset bucket -> absolute folder. */
export type Assets = ReadonlyMap<string, string>

/** Reads the templates and assets of a synthesized folder. */
export function readAssembly(folder: string): { templates: Templates; assets: Assets } {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
  const templates: Record<string, Template> = {}
  const assets = new Map<string, string>()
  for (const [name, { type, properties }] of Object.entries(read<Manifest>('manifest.json').artifacts)) {
    if (type === 'aws:cloudformation:stack' && properties?.templateFile) templates[name] = read(properties.templateFile)
    if (type === 'cdk:asset-manifest' && properties?.file) {
      for (const { source, destinations } of Object.values(read<AssetManifest>(properties.file).files)) {
        for (const { objectKey } of Object.values(destinations)) assets.set(objectKey, join(folder, source.path))
      }
    }
  }
  return { templates, assets }
}

/** Finds everything that has to run. `secret` gives the value of a secret by name, and fills in the dynamic references to it. */
export function readDeployment(
  { templates, assets }: { templates: Templates; assets: Assets },
  parameters: Readonly<Record<string, string>>,
  secret: (description: SecretDescription) => string,
): Deployment {
  const { resolve, text } = resolver(templates, parameters)
  const ofType = (type: string) =>
    Object.entries(templates).flatMap(([stack, template]) =>
      Object.entries(template.Resources ?? {})
        .filter(([, resource]) => resource.Type === type)
        .map(([id, resource]) => ({
          stack,
          id,
          name: physicalName(stack, id),
          properties: properties(stack, resource),
        })),
    )
  const properties = (stack: string, resource: Resource) => (name: string) =>
    resolve(stack, resource.Properties?.[name])

  const tables = [...ofType('AWS::DynamoDB::GlobalTable'), ...ofType('AWS::DynamoDB::Table')].map((table) => ({
    name: table.name,
    properties: Object.fromEntries(
      [
        'AttributeDefinitions',
        'KeySchema',
        'BillingMode',
        'GlobalSecondaryIndexes',
        'LocalSecondaryIndexes',
        'StreamSpecification',
      ]
        .map((name) => [name, table.properties(name)] as const)
        .filter(([, value]) => value !== undefined),
    ),
  }))

  const secrets = ofType('AWS::SecretsManager::Secret').map(({ name, properties }) => ({
    name,
    ...drawn(properties('GenerateSecretString') as GenerateSecretString | undefined),
  }))
  const withSecrets = (value: string) =>
    value.replace(/\{\{resolve:secretsmanager:(.+?):SecretString:[^}]*\}\}/g, (_, name: string) => {
      const found = secrets.find((each) => each.name === name)
      if (!found) throw new Error(`A function asks for the secret ${name}, which no stack has.`)
      return secret(found)
    })

  const api = ofType('AWS::ApiGatewayV2::Route').map(({ stack, properties }) => {
    const byRef = (type: string, name: string) => {
      const found = ofType(type).find((each) => each.stack === stack && each.name === name)
      if (!found) throw new Error(`${stack}: a route leads to ${name}, which is not there.`)
      return found
    }
    const integration = byRef(
      'AWS::ApiGatewayV2::Integration',
      String(properties('Target')).replace('integrations/', ''),
    )
    const authorizer =
      properties('AuthorizationType') === 'JWT'
        ? byRef('AWS::ApiGatewayV2::Authorizer', String(properties('AuthorizerId')))
        : undefined
    const jwt = authorizer?.properties('JwtConfiguration') as { Issuer: string; Audience: string[] } | undefined
    return {
      key: String(properties('RouteKey')),
      functionName: String(integration.properties('IntegrationUri')).split(':').at(-1) as string,
      authorizer: jwt && { issuer: jwt.Issuer, audience: jwt.Audience },
    }
  })

  const schedules = ofType('AWS::Events::Rule')
    .filter(({ properties }) => properties('ScheduleExpression') !== undefined)
    .flatMap(({ id, properties }) =>
      (properties('Targets') as { Arn: string }[]).map(({ Arn }) => ({
        functionName: Arn.split(':').at(-1) as string,
        everyMs: rateOf(String(properties('ScheduleExpression')), id),
      })),
    )
  const called = new Set([...api, ...schedules].map(({ functionName }) => functionName))
  const described = (names: ReadonlySet<string>) =>
    ofType('AWS::Lambda::Function')
      .filter(({ name }) => names.has(name))
      .map(({ stack, id, name, properties }) => {
        const { S3Key } = properties('Code') as { S3Key: string }
        const folder = assets.get(S3Key)
        if (!folder) throw new Error(`The bundle of ${id} is not among the assets.`)
        const variables = (
          templates[stack]?.Resources?.[id]?.Properties?.Environment as { Variables?: object } | undefined
        )?.Variables
        return {
          name,
          id,
          folder,
          handler: String(properties('Handler')),
          environment: Object.fromEntries(
            Object.entries(variables ?? {}).map(([key, value]) => [key, withSecrets(text(stack, value))]),
          ),
          timeoutSeconds: Number(properties('Timeout') ?? 3),
        }
      })
  const behind = ofType('AWS::Lambda::Url').map(({ properties }) =>
    String(properties('TargetFunctionArn')).split(':').at(-1),
  )
  return {
    tables,
    secrets,
    functions: described(called),
    routes: api,
    schedules,
    pages: described(new Set(behind.filter((name) => name !== undefined)))[0],
  }
}

const unitMs: { readonly [unit: string]: number } = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** `rate(15 minutes)` in milliseconds. Throws for a schedule that this runner does not know, so that none is left out in silence. */
function rateOf(expression: string, id: string): number {
  const [, count = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  const every = Number(count) * (unitMs[unit] ?? 0)
  if (every <= 0) throw new Error(`${id}: the local runner knows no schedule ${expression}.`)
  return every
}

interface GenerateSecretString {
  readonly PasswordLength?: number
  readonly ExcludeCharacters?: string
  readonly ExcludeLowercase?: boolean
  readonly ExcludeUppercase?: boolean
  readonly ExcludeNumbers?: boolean
  readonly ExcludePunctuation?: boolean
}

/** Length and alphabet, as Secrets Manager reads the description. */
function drawn(asked: GenerateSecretString = {}): { length: number; alphabet: string } {
  const alphabet = [
    asked.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    asked.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    asked.ExcludeNumbers ? '' : '0123456789',
    asked.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ]
    .join('')
    .split('')
    .filter((character) => !(asked.ExcludeCharacters ?? '').includes(character))
    .join('')
  return { length: asked.PasswordLength ?? 32, alphabet }
}
