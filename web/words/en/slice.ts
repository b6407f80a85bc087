/** Texts of the money of a slice. */
import type { Translated } from '../dictionary.ts'
import type { slice as source } from '../nl/slice.ts'

export const slice: Translated<typeof source> = {
  'slice.of': (p) => `The money of ${p.district}`,
  'slice.quick': 'Small plans (whole city)',
  'slice.appropriated': 'Together, this year',
  'slice.committed': 'Agreed in deals',
  'slice.reserved': 'Reserved for chosen plans',
  'slice.asked': 'This plan',
  'slice.free': 'Still free',
  'slice.freeAfter': 'Free after this plan',
  'slice.freeAfterThat': 'Free after that',
  'slice.short': (p, f) => `${f.money(p.shortCents)} too little is free for this plan.`,
}
