/** Support as panes of a window: one a signature where that can be seen, else a share each. */

/** The most panes that a glance takes in and a phone can draw. */
const mostPanes = 50
/** Where more is asked, each pane is a twentieth of it. */
const shares = 20
const mostInRow = 25

export interface Panes {
  /** From first to last, in rows of equal length but for the last. */
  readonly count: number
  readonly perRow: number
  readonly filled: number
}

/** As many panes as signatures are needed while these are fifty or fewer: then people can count them. */
export function panesOf(signatures: number, needed: number): Panes {
  const isCounted = needed >= 1 && needed <= mostPanes
  const count = isCounted ? needed : shares
  const filled = needed === 0 ? count : Math.min(count, Math.floor((count * signatures) / needed))
  return { count, perRow: Math.ceil(count / Math.ceil(count / mostInRow)), filled }
}
