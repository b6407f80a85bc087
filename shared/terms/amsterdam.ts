/** The clock of Europe/Amsterdam: from an instant to the local date and time, and back where that has one answer. */
import { type Refusal, refuse } from '../refusal.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const hourMs = 3_600_000
const form = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/

const secondMs = 1000

/** Local times asked for before, by second: the same few moments come again and again in every view of a plan. */
const known = new Map<number, string>()

/** Local date and time at an instant (milliseconds UTC), to the minute: YYYY-MM-DDTHH:mm. */
export function localDateTime(instantMs: number): string {
  if (!Number.isFinite(instantMs)) throw new RangeError('An instant is a number of milliseconds')
  // All offsets that ever held are whole seconds.
  const second = Math.floor(instantMs / secondMs)
  const local = known.get(second) ?? formatted(instantMs)
  if (known.size > 10_000) known.clear()
  known.set(second, local)
  return local
}

function formatted(instantMs: number): string {
  const read = Object.fromEntries(clock.formatToParts(instantMs).map(({ type, value }) => [type, value]))
  return `${String(read.year).padStart(4, '0')}-${read.month}-${read.day}T${read.hour}:${read.minute}`
}

/** Local date at an instant (milliseconds UTC): YYYY-MM-DD. */
export function localDate(instantMs: number): string {
  return localDateTime(instantMs).slice(0, 10)
}

/**
 * The instant (milliseconds UTC) at which it is this local time (YYYY-MM-DDTHH:mm, from 1980 on).
 * Refuses `nonexistent-local-time` in the hour that is skipped in March, and `ambiguous-local-time` in the hour that
 * comes twice in October: a closing moment must have one meaning. Throws for what is no date and time.
 */
export function instantOf(local: string): number | Refusal<'nonexistent-local-time'> | Refusal<'ambiguous-local-time'> {
  const asUtc = form.test(local) ? Date.parse(`${local}Z`) : Number.NaN
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local)
    throw new RangeError(`Not a local date and time: ${local}`)
  // Since 1978 the offset is one hour in winter and two in summer.
  const instants = [asUtc - hourMs, asUtc - 2 * hourMs].filter((instant) => localDateTime(instant) === local)
  const [only] = instants
  if (only === undefined) return refuse('nonexistent-local-time', { local })
  return instants.length === 1 ? only : refuse('ambiguous-local-time', { local })
}
