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
