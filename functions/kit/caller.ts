/** Who calls: read from the claims that the gateway's authorizer has verified, never from the request itself. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { type Caller, type Role, roles } from '../../shared/people/roles.ts'

type Claims = { readonly [name: string]: unknown }

/** A claim with several values: API Gateway hands an array over as the text "[a b]". */
function many(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  if (typeof value !== 'string' || value === '') return []
  return value
    .replace(/^\[|\]$/g, '')
    .split(/[ ,]+/)
    .filter(Boolean)
}

const one = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** The caller, or undefined without verified claims. `roles` may come as Cognito's groups. Unknown roles are passed over. */
export function callerOf(event: APIGatewayProxyEventV2): Caller | undefined {
  const authorizer = (event.requestContext as { authorizer?: { jwt?: { claims?: Claims } } } | undefined)?.authorizer
  const claims = authorizer?.jwt?.claims
  const id = one(claims?.sub)
  if (!claims || !id) return undefined
  const claimed = many(claims.roles ?? claims['cognito:groups'])
  return {
    id,
    name: one(claims.name) ?? id,
    roles: roles.filter((role: Role) => claimed.includes(role)),
    districts: many(claims.districts ?? claims['custom:districts']),
    residence: one(claims.residence ?? claims['custom:residence']),
    group: one(claims.group ?? claims['custom:group']),
  }
}
