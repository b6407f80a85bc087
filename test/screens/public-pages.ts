/** The pages that the server makes with their content, at addresses of the demo where there is much to see. */
import { type City, oost } from './city.ts'
import { routes } from './route-table.ts'

/** An address of each route that is prerendered, in Dutch. Throws when a route has no example here. */
export function publicPages({ year, round, plan, dossier, challenge }: City): readonly string[] {
  const examples: Readonly<Record<string, () => string>> = {
    '/wijk/:district': () => `/wijk/${oost}`,
    '/plan/:proposal': () => `/plan/${plan('Repareercafé in het buurthuis')}`,
    '/ronde/:roundId/stem': () => `/ronde/${round.open}/stem`,
    '/ronde/:roundId/bewijs': () => `/ronde/${round.counted}/bewijs`,
    '/ronde/:roundId/uitslag': () => `/ronde/${round.adopted}/uitslag`,
    '/geld/:account': () => `/geld/slice:${year}:${oost}`,
    '/raad/:dossier': () => `/raad/${dossier('Groen hart voor de Meent')}`,
    '/uitdaging/:challenge': () => `/uitdaging/${challenge('Het Geuzenpark in eigen hand')}`,
  }
  return routes
    .filter(({ prerendered }) => prerendered)
    .map(({ path }) => {
      if (!path.includes(':')) return path
      const example = examples[path]
      if (!example) throw new Error(`${path} has no example in test/screens/public-pages.ts.`)
      return example()
    })
}
