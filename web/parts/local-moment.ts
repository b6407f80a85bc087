/** Moments as an officer types them, Amsterdam's clock, and as the API wants them. */
import { isRefusal } from '../../shared/refusal.ts'
import { instantOf } from '../../shared/terms/amsterdam.ts'

/** What a typed local date and time means, or why it means nothing: empty, skipped in March, or twice there in October. */
export type LocalMoment =
  | { readonly ok: true; readonly moment: string; readonly instant: number }
  | { readonly ok: false; readonly fault: 'missing' | 'nonexistent-local-time' | 'ambiguous-local-time' }

/** Reads YYYY-MM-DDTHH:mm (what a datetime-local control gives; seconds are dropped) as a moment in RFC 3339, UTC. */
export function localMoment(typed: string): LocalMoment {
  try {
    const instant = instantOf(typed.slice(0, 16))
    return isRefusal(instant)
      ? { ok: false, fault: instant.refused }
      : { ok: true, moment: new Date(instant).toISOString(), instant }
  } catch {
    return { ok: false, fault: 'missing' }
  }
}
