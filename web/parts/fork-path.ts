/** The lines of the fork: from the foot of the stem up to the middle of a station, whole or only as far as it is drawn. */

/** Where the live line stands: the column of its station (broken while it swings from one to another), and how much of it is drawn, 0 to 1. */
export interface Drawn {
  readonly at: number
  readonly reach: number
}

type Point = readonly [x: number, y: number]

/** The drawing is 800 wide and 240 high, and stretches with its frame; a column is 200 wide. */
const foot: Point = [400, 240]
const knee: Point = [400, 196]
/** How much of the whole length the straight piece of the stem takes. */
const stemShare = 0.15

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
]
const write = (point: Point) => point.map((value) => Math.round(value * 100) / 100).join(' ')

/** The control points of the curve from the knee to the middle of a column. */
function curve(at: number): readonly [Point, Point, Point, Point] {
  const x = 100 + at * 200
  return [knee, [400, 118], [x, 132], [x, 0]]
}

/** The line as SVG path data: its first part is the stem, the rest a curve cut at `reach` (de Casteljau's construction). Empty at reach 0. */
export function forkPath({ at, reach }: Drawn): string {
  if (reach <= 0) return ''
  if (reach <= stemShare) return `M${write(foot)}L${write(between(foot, knee, reach / stemShare))}`
  const share = Math.min(1, (reach - stemShare) / (1 - stemShare))
  const [p0, p1, p2, p3] = curve(at)
  const [a, b, c] = [between(p0, p1, share), between(p1, p2, share), between(p2, p3, share)]
  const [d, e] = [between(a, b, share), between(b, c, share)]
  return `M${write(foot)}L${write(p0)}C${write(a)} ${write(d)} ${write(between(d, e, share))}`
}

/** The middle of the way to a station, where the look at the money stands. */
export function forkHalfway(at: number): string {
  const [p0, p1, p2, p3] = curve(at)
  const [a, b, c] = [between(p0, p1, 0.5), between(p1, p2, 0.5), between(p2, p3, 0.5)]
  return write(between(between(a, b, 0.5), between(b, c, 0.5), 0.5))
}

/** Where the line stands `share` (0 to 1) of the time after it left `from` for `to`: it swings when it was drawn already, and grows or shrinks when it was not. */
export function swing(from: Drawn, to: Drawn, share: number): Drawn {
  const eased = 1 - (1 - share) ** 3
  const reach = from.reach + (to.reach - from.reach) * eased
  // A line that begins or ends keeps its column: it grows straight to its station, and goes back the same way.
  if (from.reach === 0) return { at: to.at, reach }
  if (to.reach === 0) return { at: from.at, reach }
  return { at: from.at + (to.at - from.at) * eased, reach }
}
