/** Who is logged in: OpenID Connect code flow with PKCE against our own address, tokens for this tab only, and one signal. */
import { createSignal, untrack } from 'solid-js'
import { type Caller, type Role, roles } from '../../shared/people/roles.ts'
import { languageOf, withoutLanguage } from '../words/language.ts'

/** The logged-in person, as the access token describes them. For showing only: the server checks the token itself. */
export type Session = Caller

const tokensKey = 'buurtkas.tokens'
const pendingKey = 'buurtkas.login'
const clientId = 'buurtkas-web'
const audience = 'urn:buurtkas:api'
const returnPath = '/login/terug'

interface Tokens {
  readonly access: string
  readonly id: string | undefined
}
interface PendingLogIn {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly backTo: string
}

/** The claims of a JWT, unchecked; undefined when the text is none. */
function claimsOf(token: string): Record<string, unknown> | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  } catch {
    return undefined
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** Reads a session out of an access token. Undefined when it is no token or has expired at `now` (milliseconds UTC). */
export function sessionOf(token: string, now: number): Session | undefined {
  const claims = claimsOf(token)
  const id = text(claims?.sub)
  if (!claims || !id || (typeof claims.exp === 'number' && claims.exp * 1000 <= now)) return undefined
  const known: readonly string[] = roles
  return {
    id,
    name: text(claims.name) ?? id,
    roles: texts(claims.roles).filter((role): role is Role => known.includes(role)),
    districts: texts(claims.districts),
    residence: text(claims.residence),
    group: text(claims.group),
  }
}

function stored<Value>(key: string): Value | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

const [tokens, setTokens] = createSignal<Tokens | undefined>(stored<Tokens>(tokensKey))
const [now, setNow] = createSignal(Date.now())
let ending: ReturnType<typeof setTimeout> | undefined

/** Draws the page anew when the token expires; a timer cannot run longer than 24 days. */
function watchExpiry(token: string): void {
  clearTimeout(ending)
  const expiry = Number(claimsOf(token)?.exp) * 1000 - Date.now()
  if (expiry > 0 && expiry < 2_000_000_000) ending = setTimeout(() => setNow(Date.now()), expiry + 500)
}
const first = untrack(tokens)
if (first) watchExpiry(first.access)

/** The logged-in person, or undefined; a signal. */
export function session(): Session | undefined {
  const kept = tokens()
  return kept && sessionOf(kept.access, Math.max(now(), Date.now()))
}

/** The token that the API asks for; undefined when nobody is logged in or it has expired. */
export function accessToken(): string | undefined {
  const kept = tokens()
  return kept && sessionOf(kept.access, Date.now()) ? kept.access : undefined
}

function keep(next: Tokens | undefined): void {
  if (next) sessionStorage.setItem(tokensKey, JSON.stringify(next))
  else sessionStorage.removeItem(tokensKey)
  setNow(Date.now())
  setTokens(next)
  if (next) watchExpiry(next.access)
}

/** Forgets the session here, without asking the issuer: for a token that the API no longer accepts. */
export function forgetSession(): void {
  keep(undefined)
}

/** The protocol library and the issuer's description; loaded only by those who log in. */
async function discover() {
  const oauth = await import('oauth4webapi')
  // One machine speaks plain http with itself; anywhere else the library insists on https.
  const options = { [oauth.allowInsecureRequests]: window.location.protocol === 'http:' }
  const issuer = new URL('/oidc', window.location.origin)
  const server = await oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, { ...options, algorithm: 'oidc' }),
  )
  return { oauth, options, server, client: { client_id: clientId }, redirectUri: window.location.origin + returnPath }
}

/** Leaves for the issuer's log-in page; the visitor comes back to `backTo`, by default the page they are on. */
export async function logIn(backTo = window.location.pathname + window.location.search): Promise<void> {
  const { oauth, server, redirectUri } = await discover()
  if (!server.authorization_endpoint) throw new Error('The issuer names no authorization endpoint')
  const pending: PendingLogIn = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    backTo,
  }
  sessionStorage.setItem(pendingKey, JSON.stringify(pending))
  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile',
    resource: audience,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    ui_locales: languageOf(window.location.pathname),
  }).toString()
  window.location.assign(address)
}

/** Only a path of our own, never the return page itself: an address from outside cannot send a visitor away. */
export function safePath(path: string): string {
  return /^\/(?![/\\])/.test(path) && withoutLanguage(path.split('?')[0] ?? '') !== returnPath ? path : '/'
}

/** Ends the log-in that `address` (the page we came back to) answers. Not ok: refused, expired, or an answer to another question. */
export async function completeLogIn(address: URL): Promise<{ ok: true; backTo: string } | { ok: false }> {
  const pending = stored<PendingLogIn>(pendingKey)
  sessionStorage.removeItem(pendingKey)
  if (!pending) return { ok: false }
  try {
    const { oauth, options, server, client, redirectUri } = await discover()
    const parameters = oauth.validateAuthResponse(server, client, address, pending.state)
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      redirectUri,
      pending.verifier,
      {
        ...options,
        additionalParameters: { resource: audience },
      },
    )
    const answer = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: pending.nonce,
      requireIdToken: true,
    })
    keep({ access: answer.access_token, id: answer.id_token })
    return session() ? { ok: true, backTo: safePath(pending.backTo) } : { ok: false }
  } catch (fault) {
    console.error(fault)
    return { ok: false }
  }
}

/** Forgets the tokens and ends the session at the issuer, where it offers that; the visitor ends on the home page. */
export async function logOut(): Promise<void> {
  const idToken = tokens()?.id
  keep(undefined)
  try {
    const { server } = await discover()
    if (!server.end_session_endpoint) return
    const address = new URL(server.end_session_endpoint)
    address.search = new URLSearchParams({
      client_id: clientId,
      post_logout_redirect_uri: `${window.location.origin}/`,
      ...(idToken ? { id_token_hint: idToken } : {}),
    }).toString()
    window.location.assign(address)
  } catch (fault) {
    // The issuer is out of reach: the session here has ended all the same.
    console.error(fault)
  }
}
