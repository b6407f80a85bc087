/** Where a council dossier stands, in a word. */
import type { DossierState } from '../../shared/council/dossier.ts'
import { useWords } from '../words/index.tsx'
import { type BadgeTone, StatusBadge } from './StatusBadge.tsx'

const toneOf: Readonly<Record<DossierState, BadgeTone>> = {
  prepared: 'council',
  postponed: 'waiting',
  adopted: 'good',
  'adopted-with-changes': 'good',
  refused: 'bad',
}

export function DossierBadge(props: { state: DossierState }) {
  const { t } = useWords()
  return <StatusBadge tone={toneOf[props.state]}>{t(`dossier.${props.state}`)}</StatusBadge>
}
