/** What `npm run -s stress` can be asked, and how it is said on the command line. */

/** One of the runs. */
export type StressOptions =
  /** Random mixed work on the store in memory, or on the database engine by many clients at once. */
  | {
      readonly run: 'work'
      readonly store: 'memory' | 'dynamodb'
      readonly operations: number
      readonly seed: number
      readonly clients: number
    }
  /** Every order of every three use cases that move money or votes. */
  | { readonly run: 'triples' }
  /** Random lists of commands on both stores. */
  | { readonly run: 'conformance'; readonly lists: number; readonly seed: number }
  /** Crowds of voters through HTTP, at so many arrivals a second each, and one with `clients` voters at once. */
  | {
      readonly run: 'arrivals'
      readonly rates: readonly number[]
      readonly voters: number
      readonly clients: number
      readonly seed: number
    }
  /** A script that was saved by a run that failed. */
  | { readonly run: 'replay'; readonly file: string }

/** How to ask. */
export const usage = `npm run -s stress -- --operations 1000000 --seed 7
npm run -s stress -- --store dynamodb --operations 20000 --clients 64 --seed 7
npm run -s stress -- --triples
npm run -s stress -- --conformance 5000 --seed 7
npm run -s stress -- --arrivals 2,10,30 --voters 1000 --clients 32
npm run -s stress -- --replay .data/stress/world-7000012.json`

const names = new Set(['operations', 'seed', 'store', 'clients', 'conformance', 'replay', 'arrivals', 'voters'])

const whole = (text: string | undefined, otherwise: number, least: number): number | undefined => {
  if (text === undefined) return otherwise
  return /^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : undefined
}

/** Reads the arguments; `refused` says what is wrong with them. */
export function stressOptions(args: readonly string[]): StressOptions | { readonly refused: string } {
  if (args.includes('--triples')) return args.length === 1 ? { run: 'triples' } : { refused: '--triples stands alone.' }
  const given = new Map<string, string>()
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index]?.replace(/^--/, '') ?? ''
    const value = args[index + 1]
    if (!args[index]?.startsWith('--') || !names.has(name)) return { refused: `${args[index]} is unknown.` }
    if (value === undefined || given.has(name)) return { refused: `--${name} has one value.` }
    given.set(name, value)
  }
  const file = given.get('replay')
  if (file !== undefined) return given.size === 1 ? { run: 'replay', file } : { refused: '--replay stands alone.' }
  const seed = whole(given.get('seed'), 7, 0)
  const lists = whole(given.get('conformance'), 0, 1)
  const operations = whole(given.get('operations'), 100_000, 1)
  const clients = whole(given.get('clients'), 64, 1)
  const store = given.get('store') ?? 'memory'
  if (seed === undefined || lists === undefined || operations === undefined || clients === undefined)
    return { refused: 'A number is a whole number of at most nine digits.' }
  const rates = given.get('arrivals')?.split(',')
  if (rates !== undefined) {
    const voters = whole(given.get('voters'), 1000, 1)
    const arrivals = rates.map((rate) => whole(rate, 0, 1) ?? 0)
    if (voters === undefined || !arrivals.every((rate) => rate > 0))
      return { refused: '--arrivals takes whole numbers with commas between them.' }
    return { run: 'arrivals', rates: arrivals, voters, clients: given.has('clients') ? clients : 32, seed }
  }
  if (given.has('voters')) return { refused: '--voters belongs to --arrivals.' }
  if (store !== 'memory' && store !== 'dynamodb') return { refused: 'The store is memory or dynamodb.' }
  return lists > 0 ? { run: 'conformance', lists, seed } : { run: 'work', store, operations, seed, clients }
}
