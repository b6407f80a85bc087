/** A plan's purse divided into the pieces of a bar: what each group of its voters paid or holds, and what is lacking. */

/** A part of the purse: what some voters paid or hold together, and what it says when it is pointed at. */
export interface PursePart {
  readonly totalCents: number
  readonly label: string
}

/**
 * A piece of the bar, in hundredths of its width.
 * `paid`: by its voters. `held`: what its voters still had. `left-over`: paid from what was left after sharing. `lacking`: what was too little.
 */
export interface PurseSegment {
  readonly kind: 'paid' | 'held' | 'left-over' | 'lacking'
  readonly from: number
  readonly width: number
  /** Neighbours of one kind differ in tone: 0, 1, 2, 0, ... */
  readonly tone: number
  readonly label?: string
}

export interface Purse {
  readonly amountCents: number
  readonly isFunded: boolean
  /** Funded from what was left over, not by its voters. */
  readonly isCompletion?: boolean | undefined
  /** What its voters had together, when it is not funded. */
  readonly hadCents?: number | undefined
  /** Empty: one piece for all voters. */
  readonly parts?: readonly PursePart[] | undefined
}

/** The pieces from left to right; together they are exactly the whole bar. Parts that add up to more than the amount are cut off there. */
export function purseSegments(purse: Purse): PurseSegment[] {
  if (purse.isFunded && purse.isCompletion) return [{ kind: 'left-over', from: 0, width: 100, tone: 0 }]
  const kind = purse.isFunded ? 'paid' : 'held'
  const hadCents = purse.isFunded ? purse.amountCents : Math.min(purse.hadCents ?? 0, purse.amountCents)
  const end = purse.amountCents === 0 ? (purse.isFunded ? 100 : 0) : (hadCents / purse.amountCents) * 100
  const parts = purse.amountCents === 0 ? [] : (purse.parts ?? [])
  const segments: PurseSegment[] = []
  let from = 0
  for (const [at, { totalCents, label }] of parts.entries()) {
    // Parts are rounded down to a cent: the last one fills what that leaves open.
    const to = at === parts.length - 1 ? end : Math.min(end, from + (totalCents / purse.amountCents) * 100)
    if (to > from) segments.push({ kind, from, width: to - from, tone: at % 3, label })
    from = Math.max(from, to)
  }
  if (from < end) segments.push({ kind, from, width: end - from, tone: 0 })
  if (end < 100) segments.push({ kind: 'lacking', from: end, width: 100 - end, tone: 0 })
  return segments
}
