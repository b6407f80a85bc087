/** What is mutated, and by which unit tests: a few parts a core, each small enough to be run by itself. */

/** One part of a core. Files by their path from the root, or as globs. */
export interface Part {
  readonly name: string
  readonly mutate: readonly string[]
  /** Quickest first: most mutants are found by the first tests that come upon them. */
  readonly tests: readonly string[]
  /** The most examples of a property. */
  readonly mostExamples: number
}

const folder = (name: string, path: string, mostExamples = 100): Part => ({
  name,
  mutate: [`${path}/*.ts`, `!${path}/*.test.ts`, `!${path}/*.fixture.ts`],
  tests: [`${path}/*.test.ts`],
  mostExamples,
})

const ofAllocation = (names: readonly string[], kind = '') => names.map((name) => `shared/allocation/${name}${kind}.ts`)

/** Units of the allocation with the tests of its rules, or with those of its explanations. */
const units = (name: string, files: readonly string[], tests: readonly string[], mostExamples: number): Part => ({
  name,
  mutate: ofAllocation(files),
  tests: ofAllocation(tests, '.test'),
  mostExamples,
})

const rules = ['allocate', 'price-filter', 'invariants', 'two-resources', 'exactness', 'steady-raises']
const ballotsIn = ['election', 'ballot-groups', 'group-order', 'byte-table']
const explanations = ['explain', 'fairness', 'ballots-to-change', 'trace']

/** The cores by name, each in its parts. */
export const cores: Readonly<Record<string, readonly Part[]>> = {
  ledger: [folder('journal', 'shared/ledger'), folder('payments', 'shared/payments')],
  allocation: [
    units('equal-shares', ['equal-shares', 'smallest-rho', 'allocate', 'outcome', 'completion'], rules, 40),
    units('prices', ['price-filter', 'exact-price', 'price-chain', 'fractions', 'purse'], rules, 40),
    units('steady-raises', ['steady-raises'], ['steady-raises', ...rules.slice(0, -1)], 40),
    units(
      'ballots-in',
      ['election', 'ballot-groups', 'group-order', 'byte-table', 'growing'],
      [...ballotsIn, ...rules],
      40,
    ),
    units('certificate', ['invariants', 'payments'], ['invariants', 'explain', ...rules], 40),
    units('other-rules', ['greedy', 'greedy-per-cost', 'phragmen'], rules, 40),
    units(
      'explanations',
      ['trace', 'explain', 'fairness', 'affordability', 'purse-parts', 'supporters', 'ballots-to-change', 'run-books'],
      explanations,
      40,
    ),
    folder('would-have-won', 'shared/allocation/would-have-won', 20),
  ],
  ballots: [folder('ballots', 'shared/ballots'), folder('rounds', 'shared/rounds')],
}
