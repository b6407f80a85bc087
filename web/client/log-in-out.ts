/** Logging in and out as a screen asks for it; the conversation with the issuer is loaded only then. */
import { forgetSession, idToken } from './session.ts'

/** Leaves for the issuer's log-in page; the visitor comes back to `backTo`, by default the page they are on. */
export async function logIn(backTo = window.location.pathname + window.location.search): Promise<void> {
  return (await import('./log-in.ts')).leaveForLogIn(backTo)
}

/** Forgets the tokens and ends the session at the issuer, where it offers that; the visitor ends on the home page. */
export async function logOut(): Promise<void> {
  const token = idToken()
  forgetSession()
  try {
    await (await import('./log-in.ts')).endAtIssuer(token)
  } catch (fault) {
    // The issuer is out of reach: the session here has ended all the same.
    console.error(fault)
  }
}
