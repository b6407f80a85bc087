/** The whole programme as one slice: all districts and the quick reserve together. */
import type { ProgrammeView } from '../../shared/api/districts.ts'

/** Sums in cents of what was received and where it is now. */
export function wholeOf(programme: Pick<ProgrammeView, 'quick' | 'districts'>): ProgrammeView['quick'] {
  const all = [programme.quick, ...programme.districts.map(({ slice }) => slice)]
  const sum = (part: keyof ProgrammeView['quick']) => ({
    cents: all.reduce((total, slice) => total + slice[part].cents, 0),
  })
  return {
    appropriated: sum('appropriated'),
    available: sum('available'),
    reserved: sum('reserved'),
    committed: sum('committed'),
  }
}
