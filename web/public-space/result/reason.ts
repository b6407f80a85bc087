/** The line below a plan of a result: why it goes ahead or not, in one or two sentences. */
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { Words } from '../../words/index.tsx'
import { paysAlike } from './pays-alike.ts'

export type ResultPlan = ResultView['projects'][number]

/** The reason in words. Where the round distributes hours too, it names what really fell short: money, hours, or both. */
export function reasonOf(
  plan: ResultPlan,
  result: Pick<ResultView, 'rule' | 'share' | 'capacityMinutes'>,
  { t }: Pick<Words, 't'>,
): string {
  const { why } = plan
  const asksMinutes = result.capacityMinutes === undefined ? 0 : plan.staffMinutes
  switch (why.kind) {
    case 'paid':
      if (plan.cost.cents === 0)
        return asksMinutes > 0 ? t('result.why.freeHours', { asksMinutes }) : t('result.why.free')
      if (result.rule.utility === 'points') return t('result.why.paidPoints')
      return paysAlike(why.price.cents, plan.votes, plan.cost.cents)
        ? t('purse.each', { eachCents: why.price.cents })
        : t('result.why.paid', { priceCents: why.price.cents })
    case 'short': {
      const lacking = { lackingCents: why.lacking.cents, lackingMinutes: why.lackingMinutes ?? 0 }
      // Where what was left still paid for plans, that decided in the end; what the voters held counts a share that was raised on paper.
      return why.left === undefined
        ? t('result.why.short', { ...lacking, heldCents: why.held.cents })
        : t('result.why.shortLeft', {
            ...lacking,
            isRaised: (result.share?.raisedBy.cents ?? 0) > 0,
            leftCents: why.left.cents,
            missingCents: Math.max(0, plan.cost.cents - why.left.cents),
            leftMinutes: why.leftMinutes ?? 0,
          })
    }
    case 'no-room':
      return plan.cost.cents <= why.left.cents && why.leftMinutes !== undefined
        ? t('result.why.noRoomHours', { leftMinutes: why.leftMinutes, asksMinutes })
        : t('result.why.no-room', { leftCents: why.left.cents })
    case 'filled-up':
    case 'stopped':
      return t(`result.why.${why.kind}`, { leftCents: why.left.cents })
    case 'ranked':
      return t(result.capacityMinutes === undefined ? 'result.why.ranked' : 'result.why.rankedHours')
    case 'no-support':
      return t('result.why.no-support')
  }
}
