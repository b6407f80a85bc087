/** The embedded OpenID Connect issuer of one machine, below /oidc: code flow with PKCE, a page of demo people in place of a password. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { accessTokenSeconds, audience, clientId, type IssuerKeys, issuerAt } from './keys.ts'
import { faultPage, type Language, loginPage, logoutPage, logoutScript, pageCss } from './page.ts'
import { claimsOf, personOf } from './people.ts'

/** Answers a request whose path begins with /oidc. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const loginPath = '/oidc/inloggen/'
const mostFormBytes = 4096
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Makes the issuer for the system at `origin`. `headers` go on every page of it, beside its own security policy. */
export function issuer(origin: string, keys: IssuerKeys, headers: Readonly<Record<string, string>>): Answer {
  const provider = quietly(() => new Provider(issuerAt(origin), configuration(origin, keys)))
  const answerProtocol = provider.callback()
  const pageHeaders = { ...headers, 'Content-Security-Policy': contentSecurityPolicy, 'Cache-Control': 'no-store' }

  const send = (response: ServerResponse, type: string, text: string, status = 200) =>
    void response.writeHead(status, { ...pageHeaders, 'Content-Type': `${type}; charset=utf-8` }).end(text)

  async function login(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const interaction = await provider.interactionDetails(request, response)
    if (url.pathname !== `${loginPath}${interaction.uid}`)
      throw new Error('Another log-in is under way in this browser.')
    if (request.method === 'GET') {
      const asked =
        url.searchParams.get('lang') ??
        String(interaction.params.ui_locales ?? request.headers['accept-language'] ?? 'nl')
      return send(response, 'text/html', loginPage(languageOf(asked), url.pathname))
    }
    const form = new URLSearchParams(await bodyOf(request))
    const person = personOf(form.get('person') ?? '')
    const outcome =
      person && !form.has('cancel')
        ? { login: { accountId: person.id } }
        : { error: 'access_denied', error_description: 'Nobody was chosen.' }
    await provider.interactionFinished(request, response, outcome, { mergeWithLastSubmission: false })
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', origin)
    if (url.pathname === '/oidc/page.css') return send(response, 'text/css', pageCss)
    if (url.pathname === '/oidc/log-out.js') return send(response, 'text/javascript', logoutScript)
    if (url.pathname.startsWith(loginPath)) {
      try {
        return await login(request, response, url)
      } catch (error) {
        // A log-in page from before a restart, or of another tab: nothing is wrong with the system.
        const language = languageOf(request.headers['accept-language'] ?? 'nl')
        return send(response, 'text/html', faultPage(language, (error as Error).message), 400)
      }
    }
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value)
    // The issuer is mounted below /oidc: it routes by the rest of the path and finds its own address from the whole.
    Object.assign(request, { originalUrl: request.url })
    request.url = (request.url ?? '').slice('/oidc'.length) || '/'
    await answerProtocol(request, response)
  }
}

/** English when that comes first, else Dutch. */
function languageOf(text: string): Language {
  return /^\s*en\b/i.test(text) ? 'en' : 'nl'
}

function configuration(origin: string, keys: IssuerKeys): Configuration {
  const contextLanguage = (context: KoaContextWithOIDC) => languageOf(context.get('Accept-Language'))
  return {
    clients: [
      {
        client_id: clientId,
        redirect_uris: [`${origin}/login/terug`, `${origin}/en/login/terug`],
        post_logout_redirect_uris: [`${origin}/`, `${origin}/en`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [keys.signing as never] },
    cookies: { keys: [...keys.cookieKeys] },
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'districts', 'residence', 'group'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    ttl: {
      AccessToken: accessTokenSeconds,
      IdToken: accessTokenSeconds,
      Session: 8 * 3600,
      Grant: 8 * 3600,
      Interaction: 3600,
      AuthorizationCode: 60,
    },
    interactions: { url: (_context, interaction) => `${loginPath}${interaction.uid}` },
    findAccount: (_context, id) => {
      const person = personOf(id)
      return person && { accountId: id, claims: async () => ({ sub: id, ...claimsOf(person) }) }
    },
    // The municipality's own application: nobody is asked for consent.
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc
      if (!client || !session?.accountId) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile')
      grant.addResourceScope(audience, 'openid profile')
      await grant.save()
      return grant
    },
    extraTokenClaims: (_context, token) => {
      const person = 'accountId' in token && token.accountId ? personOf(token.accountId) : undefined
      return person && claimsOf(person)
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid profile',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessTokenSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.type = 'html'
          context.body = logoutPage(contextLanguage(context), form)
        },
      },
    },
    renderError: (context, out) => {
      context.type = 'html'
      context.body = faultPage(contextLanguage(context), out.error_description ?? out.error)
    },
  }
}

/** The library warns of what is meant on one machine (plain http, memory); that is no news to the person at the terminal. */
function quietly<T>(make: () => T): T {
  const { info, warn } = console
  console.info = console.warn = () => {}
  try {
    return make()
  } finally {
    Object.assign(console, { info, warn })
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > mostFormBytes) throw new Error('The form is too large.')
  }
  return text
}
