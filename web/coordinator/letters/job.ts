/**
 * A series of letters: so many codes in requests of at most a thousand, each with a key of its own, so that an interrupted
 * series goes on and gives the same codes. This tab keeps the keys, never a code and never an address.
 */
import type { NumberedCode } from '../../../shared/api/register.ts'
import type { Answer, Problem } from '../../client/answer.ts'
import { stored } from '../../client/session.ts'

/** The most codes that one request gives. */
export const mostInRequest = 1000
/** The most letters in one series: more than any district has residents. */
export const mostInSeries = 100_000

export interface Series {
  /** Who began it: the keys give the same codes to the same person only. */
  readonly person: string
  /** What tells another file from this one; undefined: letters without addresses. */
  readonly mark: string | undefined
  readonly parts: readonly { readonly key: string; readonly count: number }[]
}

/** Divides `total` letters over requests. */
export function seriesOf(total: number, of: Pick<Series, 'person' | 'mark'>, newKey: () => string): Series {
  const parts = Array.from({ length: Math.ceil(total / mostInRequest) }, (_, at) => ({
    key: newKey(),
    count: Math.min(mostInRequest, total - at * mostInRequest),
  }))
  return { ...of, parts }
}

/** How many letters a series has. */
export const sizeOf = (series: Series) => series.parts.reduce((sum, { count }) => sum + count, 0)

/** How many parts lie wholly within the first `made` codes. */
export function partsWithin(series: Series, made: number): number {
  let sum = 0
  let parts = 0
  for (const { count } of series.parts) {
    sum += count
    if (sum > made) break
    parts += 1
  }
  return parts
}

/** 32 bits of a text (FNV-1a): enough to notice another file, far too few to tell anything of it. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

/**
 * Asks for the parts from `from` on, one after the other, until all are there, one fails, or `isPaused` says so.
 * `onPart` gets the codes of each; resolves to the problem that stopped it.
 */
export async function run(
  series: Series,
  from: number,
  around: {
    readonly ask: (part: Series['parts'][number]) => Promise<Answer<{ codes: readonly NumberedCode[] }>>
    readonly onPart: (codes: readonly NumberedCode[]) => void
    readonly isPaused: () => boolean
  },
): Promise<Problem | undefined> {
  for (const part of series.parts.slice(from)) {
    if (around.isPaused()) return undefined
    const answer = await around.ask(part)
    if (!answer.ok) return answer.problem
    around.onPart(answer.value.codes)
  }
  return undefined
}

const keyOf = (roundId: string) => `buurtkas.letters.${roundId}`

/** The series of this round that this tab began and has not ended. */
export const keptSeries = (roundId: string) => stored<Series>(keyOf(roundId))

/** Keeps a series for this tab, or forgets it. */
export function keepSeries(roundId: string, series: Series | undefined): void {
  try {
    if (series) sessionStorage.setItem(keyOf(roundId), JSON.stringify(series))
    else sessionStorage.removeItem(keyOf(roundId))
  } catch {
    // Full or blocked: the series then lives as long as the page.
  }
}
