/** Where a council dossier stands, in a word. */
import type { DossierState } from '../../shared/council/dossier.ts'
import { useWords } from '../words/index.tsx'
import { type BadgeTone, StatusBadge } from './StatusBadge.tsx'

const toneOf: Readonly<Record<DossierState, BadgeTone>> = {
  alternatives: 'council',
  advice: 'council',
  college: 'council',
  agenda: 'council',
  council: 'council',
  adopted: 'good',
  'under-way': 'good',
  supplement: 'waiting',
  delivered: 'good',
  charging: 'good',
  'written-off': 'plain',
  refused: 'bad',
  objection: 'waiting',
  withdrawn: 'plain',
}

export function DossierBadge(props: { state: DossierState }) {
  const { t } = useWords()
  return <StatusBadge tone={toneOf[props.state]}>{t(`dossier.${props.state}`)}</StatusBadge>
}
