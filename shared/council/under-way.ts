/** For whom a dossier waits, for those who work on dossiers and for its initiator: for the worklist. */
import { asMoment } from '../api/fields.ts'
import type { UnderWay } from '../api/worklist.ts'
import type { Caller } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import type { Dossier } from './dossier.ts'
import { standing } from './standing.ts'

/** A dossier that waits for others; undefined at an end, and while only its yearly charges run. */
export function dossierUnderWay(dossier: Dossier, caller: Caller, policy: Policy, at: number): UnderWay | undefined {
  const { whoseTurn, dueOn } = standing(dossier, policy, at)
  const isOwn = dossier.initiator.id === caller.id
  const others = isOwn ? whoseTurn.filter((turn) => turn !== 'initiator') : whoseTurn
  if (others.length === 0 || dossier.state === 'charging') return undefined
  return {
    about: 'dossier',
    title: dossier.title,
    districtCode: dossier.districtCode,
    waitsFor: [...others],
    since: asMoment(dossier.since),
    ...(dueOn === undefined ? {} : { dueOn }),
    dossierId: dossier.id,
    proposalId: dossier.proposalId,
  }
}
