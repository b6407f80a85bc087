/** What is read from an audit of Lighthouse, and the bars that a page must clear. */

/** The four categories, by Lighthouse's names, with the least score of each. */
export const bars = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const
export type Category = keyof typeof bars

/** The part of Lighthouse's result (its `lhr`) that is used here. */
export interface Audited {
  readonly runtimeError?: { readonly message: string }
  readonly environment: { readonly benchmarkIndex: number }
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly numericValue?: number }>
  >
}

/** One page's figures. Scores from 0 to 100; times in milliseconds; `cls` without unit; `bytes` as they came over the wire. */
export interface Figures extends Readonly<Record<Category, number>> {
  readonly fcp: number
  readonly lcp: number
  readonly speedIndex: number
  readonly tbt: number
  readonly cls: number
  readonly bytes: number
  /** Lighthouse's own short measure of the machine, taken before the page: higher is faster. On a busy one `tbt` says little. */
  readonly machine: number
}

/** The figures of an audit. A category that could not be scored has 0. Throws with Lighthouse's own words where the page did not load. */
export function figuresOf({ runtimeError, environment, categories, audits }: Audited): Figures {
  if (runtimeError) throw new Error(runtimeError.message)
  const score = (name: Category) => Math.round((categories[name].score ?? 0) * 100)
  const value = (audit: string) => Math.round(audits[audit]?.numericValue ?? 0)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    speedIndex: value('speed-index'),
    tbt: value('total-blocking-time'),
    cls: Number((audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(4)),
    bytes: value('total-byte-weight'),
    machine: Math.round(environment.benchmarkIndex),
  }
}

/** The categories in which a page stays below its bar. */
export function below(figures: Figures): readonly Category[] {
  return (Object.keys(bars) as Category[]).filter((name) => figures[name] < bars[name])
}

/** What costs points in a category: audits that count and are not perfect, the costliest first, each as a line. */
export function costsOf({ categories, audits }: Audited, category: Category): readonly string[] {
  return categories[category].auditRefs
    .map(({ id, weight }) => ({ id, weight, audit: audits[id] }))
    .filter(({ weight, audit }) => weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1)
    .toSorted((a, b) => b.weight * (1 - (b.audit?.score ?? 1)) - a.weight * (1 - (a.audit?.score ?? 1)))
    .map(({ id, audit }) => `${id}: ${Math.round((audit?.score ?? 0) * 100)} (${audit?.title})`)
}

/** The middle one of an odd number of runs, by performance. */
export function middleRun<Run extends { readonly figures: Figures }>(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.figures.performance - b.figures.performance)
  const middle = sorted[(sorted.length - 1) / 2]
  if (!middle) throw new RangeError('An odd number of runs has a middle one.')
  return middle
}
