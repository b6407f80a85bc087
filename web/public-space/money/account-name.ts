/** What an account of the ledger is called in plain words. */
import { isDiscipline } from '../../../shared/capacity/disciplines.ts'
import { parseAccount } from '../../../shared/ledger/accounts.ts'
import { districtName } from '../../parts/district-name.ts'
import type { Words } from '../../words/index.tsx'

/** The name of an account; the account itself when it is none of ours. */
export function accountName(account: string, { t }: Pick<Words, 't'>): string {
  const parsed = parseAccount(account)
  if (!parsed) return account
  switch (parsed.kind) {
    case 'slice':
      return t('account.slice', { year: parsed.year, district: districtName(parsed.district) })
    case 'crew':
      return t('account.crew', {
        year: parsed.year,
        district: districtName(parsed.district),
        discipline: isDiscipline(parsed.discipline) ? t(`discipline.${parsed.discipline}`) : parsed.discipline,
      })
    case 'source':
    case 'general':
    case 'programme':
    case 'quick':
    case 'returned':
      return t(`account.${parsed.kind}`, { year: parsed.year })
    default:
      return t(`account.${parsed.kind}`)
  }
}
