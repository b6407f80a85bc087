/** The signing key of the embedded issuer, kept in the data folder so that tokens outlive a restart, and the tokens made with it. */
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { claimsOf, type DemoPerson } from './people.ts'

/** What the issuer keeps. `cookieKeys` sign the cookies of its log-in page. */
export interface IssuerKeys {
  readonly signing: JWK & { readonly kid: string }
  readonly cookieKeys: readonly string[]
}

/** Who the tokens are for. */
export const audience = 'urn:buurtkas:api'
/** The web application's client id. */
export const clientId = 'buurtkas-web'
/** How long an access token is valid. */
export const accessTokenSeconds = 3600

/** The address of the issuer below the address of the system, e.g. `http://127.0.0.1:4280/oidc`. */
export function issuerAt(origin: string): string {
  return `${origin}/oidc`
}

/** The keys of `dataDir`, made when they are not there yet; without a folder, new ones each time. RS256: API Gateway's authorizer takes no other family. */
export async function issuerKeys(dataDir: string | undefined): Promise<IssuerKeys> {
  const file = dataDir && join(dataDir, 'issuer.json')
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as IssuerKeys
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const keys: IssuerKeys = {
    signing: { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' },
    cookieKeys: [randomBytes(32).toString('base64url')],
  }
  if (dataDir && file) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return keys
}

/** An access token of `person`, as the issuer at `origin` would hand it out, valid for an hour from now. */
export async function signToken(keys: IssuerKeys, origin: string, person: DemoPerson): Promise<string> {
  return new SignJWT({ ...claimsOf(person), scope: 'openid profile', client_id: clientId })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: keys.signing.kid })
    .setIssuer(issuerAt(origin))
    .setAudience(audience)
    .setSubject(person.id)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${accessTokenSeconds}s`)
    .sign(await importJWK(keys.signing, 'RS256'))
}
