/** Logging in and out as a screen asks for it; the conversation with the issuer is loaded only then. */
import { inLanguage, isIn, languageOf, withoutLanguage } from '../words/language.ts'
import { forgetSession, idToken } from './session.ts'

const todayPath = '/vandaag'

/** Where somebody lands who logged in on a page: back on it, but from the first page of the site where what waits for them is, in a language that has that page. */
export function landing(path: string): string {
  const language = languageOf(path)
  return withoutLanguage(path) === '/' && isIn(todayPath, language) ? inLanguage(todayPath, language) : path
}

/** Leaves for the issuer's log-in page; the visitor comes back to `backTo`, by default to where the page they are on lands them. */
export async function logIn(backTo = landing(window.location.pathname) + window.location.search): Promise<void> {
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
