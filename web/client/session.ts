/** Who is logged in: tokens for this tab only, and one signal. The conversation with the issuer is in `log-in.ts`, loaded by those who log in. */
import { createSignal, untrack } from 'solid-js'
import { type Caller, type Role, roles } from '../../shared/people/roles.ts'
import { withoutLanguage } from '../words/language.ts'

/** The logged-in person, as the access token describes them. For showing only: the server checks the token itself. */
export type Session = Caller

const tokensKey = 'buurtkas.tokens'
/** Where the issuer sends visitors back to. */
export const returnPath = '/login/terug'

interface Tokens {
  readonly access: string
  readonly id: string | undefined
  /** How far the clock of the server is ahead of this device's, in milliseconds: many a device has another hour. Absent: they agree. */
  readonly aheadMs?: number | undefined
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

/** Reads a value of this tab; undefined when there is none. */
export function stored<Value>(key: string): Value | undefined {
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
function watchExpiry({ access, aheadMs = 0 }: Tokens): void {
  clearTimeout(ending)
  const expiry = Number(claimsOf(access)?.exp) * 1000 - Date.now() - aheadMs
  if (expiry > 0 && expiry < 2_000_000_000) ending = setTimeout(() => setNow(Date.now()), expiry + 500)
}
const first = untrack(tokens)
if (first) watchExpiry(first)

/** The logged-in person, or undefined; a signal. */
export function session(): Session | undefined {
  const kept = tokens()
  return kept && sessionOf(kept.access, Math.max(now(), Date.now()) + (kept.aheadMs ?? 0))
}

/** The token that the API asks for; undefined when nobody is logged in or it has expired. */
export function accessToken(): string | undefined {
  const kept = tokens()
  return kept && sessionOf(kept.access, Date.now() + (kept.aheadMs ?? 0)) ? kept.access : undefined
}

/** Takes new tokens, or none: a log-in or a log-out. */
export function keep(next: Tokens | undefined): void {
  try {
    if (next) sessionStorage.setItem(tokensKey, JSON.stringify(next))
    else sessionStorage.removeItem(tokensKey)
  } catch {
    // Full or blocked: the session lives as long as the page.
  }
  setNow(Date.now())
  setTokens(next)
  if (next) watchExpiry(next)
}

/** Forgets the session here, without asking the issuer: for a token that the API no longer accepts. */
export function forgetSession(): void {
  keep(undefined)
}

/** Only a path of our own, never the return page itself: an address from outside cannot send a visitor away. */
export function safePath(path: string): string {
  return /^\/(?![/\\])/.test(path) && withoutLanguage(path.split('?')[0] ?? '') !== returnPath ? path : '/'
}

/** The identity token of this session, by which the issuer knows whom to log out. */
export function idToken(): string | undefined {
  return tokens()?.id
}
