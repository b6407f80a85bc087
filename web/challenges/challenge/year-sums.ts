/** What the years of an agreement come to in all. */
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'

type Years = NonNullable<ChallengeView['agreement']>['years']

/** Money in cents and time in minutes. */
export interface Sum {
  readonly cents: number
  readonly minutes: number
}

const total = (parts: readonly Sum[]): Sum =>
  parts.reduce((sum, { cents, minutes }) => ({ cents: sum.cents + cents, minutes: sum.minutes + minutes }), {
    cents: 0,
    minutes: 0,
  })

/** Agreed, handed over and given back, over the years of the agreement. */
export function yearSums(years: Years, handedOver: ChallengeView['handedOver']) {
  const done = handedOver.filter(({ year }) => years.some((one) => one.year === year))
  return {
    agreed: total(years.map(({ money, minutes }) => ({ cents: money.cents, minutes }))),
    handedOver: total(done.map(({ money, minutes }) => ({ cents: money.cents, minutes }))),
    returned: total(done.map(({ returned, returnedMinutes }) => ({ cents: returned.cents, minutes: returnedMinutes }))),
  }
}
