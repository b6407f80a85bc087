/** The districts as panes: what is free in each, and where a vote is open. */
import type { ProgrammeView } from '../../../shared/api/districts.ts'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { DistrictMap } from '../../parts/DistrictMap.tsx'
import { districtPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

export function Districts(props: { programme: ProgrammeView; rounds: readonly RoundSummary[] }) {
  const words = useWords()
  const openIn = (code: string) =>
    props.rounds.find(
      ({ districtCode, phase, kind }) => districtCode === code && phase === 'open' && kind === 'allocation',
    )
  return (
    <DistrictMap
      districts={props.programme.districts.map(({ code, name, slice }) => {
        const round = openIn(code)
        return {
          code,
          name,
          moneyCents: slice.available.cents,
          href: words.href(districtPath(code)),
          isLit: round !== undefined,
          note: round && words.t('home.districts.votes', { closesAt: round.closesAt, byHand: round.closesByHand }),
        }
      })}
    />
  )
}
