/** What became of the amount that was asked: the charges are worked out from it. */
import type { DossierView } from '../../../shared/api/council.ts'

type Invested = Pick<DossierView['calculation'], 'investment'>

/** What the works really cost once the bill is settled, else what the council made of it; undefined while it is the amount that was asked. */
export function sinceAsked(dossier: {
  readonly state: DossierView['state']
  readonly asked: Invested
  readonly calculation: Invested
}): { readonly is: 'cost' | 'adopted'; readonly amountCents: number } | undefined {
  const amountCents = dossier.calculation.investment.cents
  if (amountCents === dossier.asked.investment.cents) return undefined
  const isSettled = dossier.state === 'charging' || dossier.state === 'written-off'
  return { is: isSettled ? 'cost' : 'adopted', amountCents }
}
