/** Roles as people call them, for whose turn it is. */
import type { DossierView } from '../../shared/api/council.ts'
import type { Words } from '../words/index.tsx'

/** "de griffier", or "de financieel adviseur, de juridisch adviseur en de beheerder openbare ruimte". */
export function rolesInWords(roles: DossierView['whoseTurn'], words: Pick<Words, 't' | 'list'>): string {
  return words.list(roles.map((role) => words.t('council.theRole', { role: words.t(`role.${role}`) })))
}
