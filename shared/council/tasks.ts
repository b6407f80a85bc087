/** What a dossier asks of somebody now: for the worklist. Nobody is asked what four eyes forbid. */
import { asMoment, asMoney } from '../api/fields.ts'
import type { Task } from '../api/worklist.ts'
import { type Caller, hasRole, type Role } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { sumsOf } from './calculation.ts'
import { advicesMissing, yearOf } from './decisions.ts'
import type { Dossier } from './dossier.ts'
import { isFinal, tookPart } from './protection.ts'
import { objectionUntil, standing } from './standing.ts'
import { nextCharge } from './yearly-charges.ts'

/** The moment, and whether the budget of a year has been distributed: until then the charge of that year waits for the appropriation. */
export interface TaskMoment {
  readonly policy: Policy
  readonly at: number
  readonly isAppropriated: (year: number) => boolean
}

/** What the caller is asked, by kind. */
function kindsFor(dossier: Dossier, caller: Caller, { at, isAppropriated }: TaskMoment): Task['kind'][] {
  const asked = (role: Role, kind: Task['kind'], isFree = true): Task['kind'][] =>
    hasRole(caller, role) && isFree ? [kind] : []
  switch (dossier.state) {
    case 'alternatives':
      return asked('finance-officer', 'describe-alternatives')
    case 'advice': {
      const mayAdvise = advicesMissing(dossier).some(
        (role) => hasRole(caller, role) && !(role === 'finance-officer' && dossier.openedBy.id === caller.id),
      )
      return mayAdvise ? ['advise-dossier'] : []
    }
    case 'college':
      return asked('alderman', 'propose-dossier')
    case 'agenda':
      return asked('clerk', 'put-on-agenda')
    case 'council':
      return asked('clerk', 'record-decision')
    case 'adopted':
      return asked('finance-officer', 'open-credit')
    case 'under-way':
      return asked('asset-manager', 'deliver-dossier')
    case 'supplement':
      return asked('clerk', 'decide-supplement')
    case 'delivered':
      return asked('finance-officer', 'settle-dossier', dossier.credit?.openedBy !== caller.id)
    case 'charging': {
      const next = nextCharge(dossier, yearOf(at))
      return asked('finance-officer', 'book-charge', next !== undefined && isAppropriated(next.year))
    }
    case 'refused':
      return asked('clerk', 'announce-refusal', dossier.announcedOn === undefined && !isFinal(dossier))
    case 'objection':
      return asked('alderman', 'decide-objection', !tookPart(dossier).includes(caller.id))
    case 'written-off':
    case 'withdrawn':
      return []
  }
}

/** Whether the caller's wish was refused and an objection is possible still. */
function mayObject(dossier: Dossier, caller: Caller, { policy, at }: TaskMoment): boolean {
  return dossier.initiator.id === caller.id && standing(dossier, policy, at).canStill.includes('object')
}

/** The tasks of a dossier for the caller; an official is never asked to act on an own wish. */
export function dossierTasks(dossier: Dossier, caller: Caller, moment: TaskMoment): Task[] {
  const isOwn = dossier.initiator.id === caller.id
  const kinds = isOwn ? [] : kindsFor(dossier, caller, moment)
  const { dueOn } = standing(dossier, moment.policy, moment.at)
  const about = {
    title: dossier.title,
    districtCode: dossier.districtCode,
    amount: asMoney(sumsOf(dossier.calculation).investmentCents),
    since: asMoment(dossier.since),
    dossierId: dossier.id,
    proposalId: dossier.proposalId,
  }
  const until = objectionUntil(dossier, moment.policy)
  return [
    ...kinds.map((kind): Task => ({ ...about, kind, ...(dueOn === undefined ? {} : { dueOn }) })),
    ...(isOwn && mayObject(dossier, caller, moment)
      ? [{ ...about, kind: 'refusal-of-council' as const, ...(until === undefined ? {} : { dueOn: until }) }]
      : []),
  ]
}
