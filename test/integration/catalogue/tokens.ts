/** Tokens: real ones of our issuer, and those that somebody made to look like one. */
import { createPublicKey } from 'node:crypto'
import { importJWK, SignJWT } from 'jose'
import { audience, clientId, type IssuerKeys, issuerAt } from '../../../infra/local/identity/keys.ts'
import { claimsOf } from '../../../infra/local/identity/people.ts'
import type { Caller } from '../../../shared/people/roles.ts'

/** What a token says and how it is signed; what is left out is as our issuer writes it. Times in seconds from now. */
export interface TokenWish {
  readonly issuer?: string
  readonly audience?: string | undefined
  readonly clientId?: string
  readonly expiresIn?: number | undefined
  readonly validIn?: number
  readonly subject?: string | undefined
  readonly claims?: { readonly [name: string]: unknown }
  readonly header?: { readonly [name: string]: unknown }
}

const seconds = () => Math.floor(Date.now() / 1000)

/** A token of `caller`, signed with `keys`. */
export async function tokenOf(keys: IssuerKeys, origin: string, caller: Caller, wish: TokenWish = {}): Promise<string> {
  const is = { issuer: issuerAt(origin), audience, clientId, expiresIn: 3600, subject: caller.id, ...wish }
  const token = new SignJWT({ ...claimsOf(caller), client_id: is.clientId, ...wish.claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: keys.signing.kid, ...wish.header })
    .setIssuer(is.issuer)
    .setIssuedAt()
  if (is.audience !== undefined) token.setAudience(is.audience)
  if (is.subject !== undefined) token.setSubject(is.subject)
  if (is.expiresIn !== undefined) token.setExpirationTime(seconds() + is.expiresIn)
  if (wish.validIn !== undefined) token.setNotBefore(seconds() + wish.validIn)
  return token.sign(await importJWK(keys.signing, 'RS256'))
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The same token saying something else, under the old signature. */
export function rewritten(token: string, claims: { readonly [name: string]: unknown }): string {
  const [header, body, signature] = token.split('.')
  const said = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as object
  return `${header}.${part({ ...said, ...claims })}.${signature}`
}

/** The same token with another algorithm named and no signature. */
export function unsigned(token: string, alg: string): string {
  return `${part({ alg, typ: 'at+jwt' })}.${token.split('.')[1]}.`
}

/** Signed by a secret that everybody knows: our public key, taken for the secret of an HMAC. */
export async function signedWithPublicKey(keys: IssuerKeys, token: string): Promise<string> {
  const pem = createPublicKey({ key: { kty: 'RSA', n: keys.signing.n, e: keys.signing.e } as never, format: 'jwk' })
    .export({ type: 'spki', format: 'pem' })
    .toString()
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: keys.signing.kid }).sign(Buffer.from(pem))
}
