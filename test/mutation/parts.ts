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

const folder = (name: string, path: string, mostExamples: number): Part => ({
  name,
  mutate: [`${path}/*.ts`, `!${path}/*.test.ts`, `!${path}/*.fixture.ts`],
  tests: [`${path}/*.test.ts`],
  mostExamples,
})

const ofAllocation = (names: readonly string[], kind = '') => names.map((name) => `shared/allocation/${name}${kind}.ts`)

/** Units of the allocation with the tests that judge them. */
const units = (name: string, files: readonly string[], tests: readonly string[], mostExamples: number): Part => ({
  name,
  mutate: ofAllocation(files),
  tests: ofAllocation(tests, '.test'),
  mostExamples,
})

const ballotsIn = ['election', 'ballot-groups', 'group-order', 'byte-table', 'growing']

/** The cores by name, each in its parts. */
export const cores: Readonly<Record<string, readonly Part[]>> = {
  ledger: [folder('journal', 'shared/ledger', 60), folder('payments', 'shared/payments', 60)],
  allocation: [
    units(
      'equal-shares',
      ['equal-shares', 'smallest-rho', 'allocate', 'outcome', 'completion'],
      ['smallest-rho', 'completion', 'allocate', 'invariants', 'two-resources', 'exactness', 'steady-raises'],
      25,
    ),
    units(
      'prices',
      ['price-filter', 'exact-price', 'price-chain', 'fractions', 'purse'],
      ['fractions', 'price-chain', 'purse', 'exact-price', 'price-filter', 'allocate', 'exactness'],
      40,
    ),
    units('steady-raises', ['steady-raises'], ['completion', 'steady-raises'], 300),
    units('ballots-in', ballotsIn, ballotsIn, 60),
    units('certificate', ['invariants', 'payments'], ['payments', 'invariants', 'two-resources'], 25),
    units(
      'other-rules',
      ['greedy', 'greedy-per-cost', 'phragmen'],
      ['greedy', 'phragmen', 'allocate', 'exactness'],
      25,
    ),
    units(
      'explanations',
      ['trace', 'explain', 'fairness', 'affordability', 'purse-parts', 'supporters', 'ballots-to-change', 'run-books'],
      ['affordability', 'purse-parts', 'supporters', 'explain', 'fairness', 'ballots-to-change', 'trace'],
      10,
    ),
    folder('would-have-won', 'shared/allocation/would-have-won', 10),
  ],
  ballots: [folder('voting', 'shared/ballots', 60), folder('rounds', 'shared/rounds', 60)],
}
