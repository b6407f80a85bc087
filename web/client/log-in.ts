/** The conversation with the issuer: OpenID Connect code flow with PKCE against our own address. */
import { languageOf } from '../words/language.ts'
import { keep, returnPath, safePath, session, stored } from './session.ts'

const pendingKey = 'buurtkas.login'
const clientId = 'buurtkas-web'
const audience = 'urn:buurtkas:api'

interface PendingLogIn {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly backTo: string
}

/** Differences that are no more than the way of an answer, in milliseconds. */
const smallDifferenceMs = 30_000

/** How far the clock of the server that gave this answer is ahead of this device's, in milliseconds; undefined: they agree, or nobody knows. */
export function aheadOf(response: Pick<Response, 'headers'>, now: number): number | undefined {
  const aheadMs = Date.parse(response.headers.get('Date') ?? '') - now
  return Math.abs(aheadMs) > smallDifferenceMs ? aheadMs : undefined
}

/** The protocol library and the issuer's description. */
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

/** Leaves for the issuer's log-in page; the visitor comes back to `backTo`. */
export async function leaveForLogIn(backTo: string): Promise<void> {
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

/**
 * Ends the log-in that `address` (the page we came back to) answers. Not ok: refused, expired, an answer to another question, or no network. `backTo`: where the
 * visitor came from, when that is known. Until it succeeds a reload tries again.
 */
export async function completeLogIn(address: URL): Promise<{ ok: boolean; backTo?: string }> {
  const pending = stored<PendingLogIn>(pendingKey)
  if (!pending) return { ok: false }
  const backTo = safePath(pending.backTo)
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
    const aheadMs = aheadOf(response, Date.now())
    const byServer = { ...client, [oauth.clockSkew]: Math.round((aheadMs ?? 0) / 1000) }
    const answer = await oauth.processAuthorizationCodeResponse(server, byServer, response, {
      expectedNonce: pending.nonce,
      requireIdToken: true,
    })
    keep({ access: answer.access_token, id: answer.id_token, aheadMs })
    if (!session()) return { ok: false, backTo }
    sessionStorage.removeItem(pendingKey)
    return { ok: true, backTo }
  } catch (fault) {
    console.error(fault)
    return { ok: false, backTo }
  }
}

/** Ends the session at the issuer, where it offers that; the visitor ends on the home page. Throws when it is out of reach. */
export async function endAtIssuer(idToken: string | undefined): Promise<void> {
  const { server } = await discover()
  if (!server.end_session_endpoint) return
  const address = new URL(server.end_session_endpoint)
  address.search = new URLSearchParams({
    client_id: clientId,
    post_logout_redirect_uri: `${window.location.origin}/`,
    ...(idToken ? { id_token_hint: idToken } : {}),
  }).toString()
  window.location.assign(address)
}
