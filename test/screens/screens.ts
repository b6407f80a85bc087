/** Every screen in its states: what the pictures are made of, and what the accessibility rules are held against. */
import { officerScreens } from './officer-screens.ts'
import { publicScreens } from './public-screens.ts'
import { residentScreens } from './resident-screens.ts'
import { routes } from './route-table.ts'
import type { Screen } from './screen.ts'

export const screens: readonly Screen[] = [...publicScreens, ...residentScreens, ...officerScreens]

/** What is wrong with the list itself: a route without a screen, a screen of no route, a name given twice. Empty: nothing. */
export function faultsOfList(): readonly string[] {
  const paths = [...routes.map(({ path }) => path), '*']
  const shown = new Set(screens.map(({ route }) => route))
  const names = screens.map(({ name }) => name)
  return [
    ...paths.filter((path) => !shown.has(path)).map((path) => `The route ${path} has no screen in test/screens.`),
    ...screens.filter(({ route }) => !paths.includes(route)).map(({ name, route }) => `${name}: no route ${route}.`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `Two screens are called ${name}.`),
  ]
}
