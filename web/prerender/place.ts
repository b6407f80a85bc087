/** Which screen an address leads to, as the router of the browser finds it. */
import { roundsPath } from '../parts/paths.ts'
import { routes, type ScreenRoute } from '../routes.ts'
import type { Language } from '../words/formats.ts'
import { isIn, languageOf, withoutLanguage } from '../words/language.ts'

/** Where an address leads: its language, its path without it and without a slash at the end, and the screen; none: nowhere. */
export interface Place {
  readonly language: Language
  readonly path: string
  readonly route: ScreenRoute | undefined
}

const partsOf = (path: string) => path.split('/').filter((part) => part !== '')
const pathOf = (parts: readonly string[]) => `/${parts.join('/')}`

/** Whether every part of a route's path is that of `parts`, or a parameter. Capitals count for nothing, as in the router of the browser. */
function leadsTo(route: ScreenRoute, parts: readonly string[]): boolean {
  const pattern = partsOf(route.path)
  return (
    pattern.length === parts.length &&
    pattern.every((part, at) => part.startsWith(':') || part === parts[at]?.toLowerCase())
  )
}

/** The parts as the route writes them, with the values of its parameters. */
const asWritten = (route: ScreenRoute, parts: readonly string[]) =>
  partsOf(route.path).map((part, at) => (part.startsWith(':') ? (parts[at] ?? '') : part))

/** The place of an address's path. A path without parameters goes before one with. */
export function placeOf(rawPath: string): Place {
  // Dots that lead upwards are gone then, however they are written.
  const pathname = pathOf(partsOf(new URL(`http://site.invalid${rawPath}`).pathname))
  const language = languageOf(pathname)
  const parts = partsOf(withoutLanguage(pathname))
  const path = pathOf(parts)
  // The front page of Arabic is its list of rounds.
  const shown = language === 'ar' && path === '/' ? partsOf(roundsPath) : parts
  const fitting = isIn(path, language) ? routes.filter((route) => leadsTo(route, shown)) : []
  const route = fitting.find((each) => !each.path.includes(':')) ?? fitting[0]
  return { language, path: route && shown === parts ? pathOf(asWritten(route, parts)) : path, route }
}

/** The one address of a place, without the site's origin. */
export function addressOf({ language, path }: Place): string {
  return language === 'nl' ? path : `/${language}${path === '/' ? '' : path}`
}
