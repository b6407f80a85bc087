/** The score of a mutation run: of all mutants that the tests could have noticed, the share that they did notice. */

/** The part of Stryker's report (mutation-testing-report-schema) that a score is made of. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

/**
 * Numbers of mutants by what became of them, and `score` in percent, rounded down to hundredths (100 where there was none).
 * `errors` are mutants with which the test files could not even be loaded: noticed, but not by a test, so in no score.
 */
export interface Score {
  readonly killed: number
  readonly timeout: number
  readonly survived: number
  readonly noCoverage: number
  readonly errors: number
  readonly score: number
}

type Counts = Omit<Score, 'score'>

function withScore(counts: Counts): Score {
  const { killed, timeout, survived, noCoverage } = counts
  const all = killed + timeout + survived + noCoverage
  return { ...counts, score: all === 0 ? 100 : Math.floor(((killed + timeout) / all) * 10_000) / 100 }
}

/** The score of each file of a report, in its order. */
export function scoreOf({ files }: Report): (readonly [file: string, score: Score])[] {
  return Object.entries(files).map(([file, { mutants }]) => {
    const count = (...of: string[]) => mutants.filter(({ status }) => of.includes(status)).length
    return [
      file,
      withScore({
        killed: count('Killed'),
        timeout: count('Timeout'),
        survived: count('Survived'),
        noCoverage: count('NoCoverage'),
        errors: count('RuntimeError', 'CompileError'),
      }),
    ]
  })
}

/** The score of several files or parts together. */
export function total(scores: readonly Score[]): Score {
  const sum = (field: keyof Counts) => scores.reduce((so, score) => so + score[field], 0)
  return withScore({
    killed: sum('killed'),
    timeout: sum('timeout'),
    survived: sum('survived'),
    noCoverage: sum('noCoverage'),
    errors: sum('errors'),
  })
}
