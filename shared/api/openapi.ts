/** The contract as an OpenAPI 3.1 document, made from the same descriptions that the handlers run on (NL GOV REST API Design Rules 2.2). */
import * as z from 'zod/mini'
import { result } from './allocation.ts'
import { stored } from './ballots.ts'
import { dossier } from './council.ts'
import { deal } from './deals.ts'
import { programme } from './districts.ts'
import { type Access, type Endpoint, type Scope, scopeOf } from './endpoint.ts'
import { apiVersion, endpoints } from './index.ts'
import { type ProblemName, problems } from './problems.ts'
import { proposal } from './proposals.ts'
import { round } from './rounds.ts'

type Json = { [name: string]: unknown }

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}

/** Schemas that several answers share, by the name they have in the document. */
const shared = {
  Proposal: proposal,
  Round: round,
  Result: result,
  Deal: deal,
  Dossier: dossier,
  Programme: programme,
  StoredBallot: stored,
}

/** A schema of an answer: a reference where it has a name. */
function outputSchema(output: z.ZodMiniType): Json {
  const name = Object.entries(shared).find(([, schema]) => schema === output)?.[0]
  return name ? { $ref: `#/components/schemas/${name}` } : schemaOf(output, 'output')
}

const headerRef = (name: string) => ({ $ref: `#/components/headers/${name}` })

const answerHeaders = { 'API-Version': headerRef('API-Version') }

/** Problems that an endpoint can meet by its shape alone. */
function shapeProblems(endpoint: Endpoint): ProblemName[] {
  return [
    ...(endpoint.access.kind === 'roles' ? (['unauthenticated', 'forbidden'] as const) : []),
    ...(endpoint.params ? (['not-found'] as const) : []),
    // Also without a body: an unknown query parameter is refused.
    'invalid-input',
    ...(endpoint.body ? (['invalid-json', 'too-large', 'unsupported-media'] as const) : []),
    ...(endpoint.idempotency || endpoint.ifMatch ? (['precondition-required'] as const) : []),
    ...(endpoint.idempotency === 'journal' || endpoint.idempotency === 'requests' ? (['key-reused'] as const) : []),
    ...(endpoint.ifMatch ? (['changed-meanwhile'] as const) : []),
    // Whatever moves money meets an account that is on hold.
    ...(endpoint.idempotency === 'journal' ? (['account-frozen'] as const) : []),
    'internal',
    'unavailable',
  ]
}

function problemResponses(endpoint: Endpoint): Json {
  const byStatus = new Map<number, Set<ProblemName>>()
  for (const name of [...shapeProblems(endpoint), ...endpoint.problems]) {
    const { status } = problems[name]
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(name))
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, names]) => [
        String(status),
        {
          description: [...names].map((name) => `${problems[name].title.nl} (/problems/${name})`).join('; '),
          headers: answerHeaders,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  )
}

function parameters(endpoint: Endpoint): Json[] {
  const inPath = endpoint.params ? Object.entries((schemaOf(endpoint.params, 'input').properties ?? {}) as Json) : []
  const query = endpoint.query ? schemaOf(endpoint.query, 'input') : {}
  const needed = (query.required ?? []) as string[]
  return [
    ...inPath.map(([name, schema]) => ({ name, in: 'path', required: true, schema })),
    ...Object.entries((query.properties ?? {}) as Json).map(([name, schema]) => ({
      name,
      in: 'query',
      required: needed.includes(name),
      schema,
    })),
    ...(endpoint.idempotency ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(endpoint.ifMatch ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
    { $ref: '#/components/parameters/AcceptLanguage' },
  ]
}

const reach: Readonly<Record<Scope, string>> = {
  'own-person': 'eigen zaken',
  'own-residence': 'in de eigen woonwijk',
  'own-district': 'in de wijken waar men werkt',
  'own-group-district': 'in de wijk van de eigen buurtgroep',
  municipality: 'in de hele gemeente',
}

/** For whom, and how far each of them reaches. */
function audienceOf(access: Access): string {
  if (access.kind === 'public') return 'Voor iedereen.'
  const each = access.roles.map((role) => {
    const scope = scopeOf(access, role)
    return scope ? `${role} (${reach[scope]})` : role
  })
  return `Voor: ${each.join(', ')}.`
}

function operation(endpoint: Endpoint): Json {
  const { access, body, output, media, status } = endpoint
  const schema = outputSchema(output)
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    description: audienceOf(access),
    tags: [endpoint.flow],
    security: access.kind === 'public' ? [] : [{ openIdConnect: [] }],
    parameters: parameters(endpoint),
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }
      : {}),
    responses: {
      [String(status)]: {
        description: 'Gelukt',
        headers: answerHeaders,
        content: { [media === 'text' ? 'text/plain' : 'application/json']: { schema } },
      },
      ...problemResponses(endpoint),
    },
  }
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
}

/** The whole document. Deterministic: the same contract gives the same bytes. */
export function openapi(): Json {
  const paths: { [path: string]: Json } = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/^\/v1/, '')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Buurtkas',
      version: apiVersion,
      description:
        'Bewoners dienen plannen in en stemmen, de buurtgroep verdeelt, de gemeente keurt goed of stuurt door naar de raad.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Programma Buurten (demo)', email: 'buurtkas@example.org', url: 'https://buurtkas.example.org' },
    },
    servers: [{ url: '/v1' }],
    tags: [...new Set(endpoints.map((endpoint) => endpoint.flow))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        openIdConnect: { type: 'openIdConnect', openIdConnectUrl: '/oidc/.well-known/openid-configuration' },
      },
      headers: { 'API-Version': { description: 'De versie van de API', schema: { type: 'string' } } },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'Een eigen sleutel per verzoek: twee keer sturen telt één keer',
          schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
        },
        IfMatch: {
          name: 'If-Match',
          in: 'header',
          required: true,
          description: 'De ETag die u het laatst las',
          schema: { type: 'string' },
        },
        AcceptLanguage: {
          name: 'Accept-Language',
          in: 'header',
          required: false,
          description: 'nl of en, voor de zinnen in fouten',
          schema: { type: 'string' },
        },
      },
      schemas: {
        Problem: problemSchema,
        ...Object.fromEntries(Object.entries(shared).map(([name, schema]) => [name, schemaOf(schema, 'output')])),
      },
    },
  }
}
