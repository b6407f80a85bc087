/** For whom a plan waits, and who follows it while it waits for others: for the worklist. */
import { asMoment } from '../api/fields.ts'
import type { UnderWay, Waiter } from '../api/worklist.ts'
import { type Caller, hasRole } from '../people/roles.ts'
import { dueOn, type TermPolicy } from './deadlines.ts'
import type { Proposal } from './proposal.ts'

/** For whom a plan waits now; undefined at an end, and where a deal, a dossier or a challenge tells it. On a ballot paper its round knows it better. */
export function waitsFor({ state, cleared, routing, challengeId }: Proposal): Waiter | undefined {
  if (challengeId !== undefined) return undefined
  switch (state) {
    case 'submitted':
      return 'coordinator'
    case 'passed-on':
      return 'district-team'
    case 'needs-work':
    case 'finance-question':
      return 'initiator'
    case 'checked':
      return !cleared && (routing.track === 'finance' || routing.track === 'council')
        ? 'finance-officer'
        : 'coordinator'
    case 'on-ballot':
      return 'voters'
    case 'funded':
      return 'finance-officer'
    case 'objection':
      return 'alderman'
    default:
      return undefined
  }
}

/** Whether an official follows a plan: coordinators those of their districts, finance those that it has a hand in. */
function follows(proposal: Proposal, caller: Caller): boolean {
  const { state, history } = proposal
  // The round tells it of all plans on its paper at once.
  if (state === 'on-ballot') return false
  if (hasRole(caller, 'coordinator') && caller.districts.includes(proposal.districtCode)) return true
  return hasRole(caller, 'finance-officer') && history.some(({ by }) => by.id === caller.id)
}

/** A plan that waits for others, for its initiator and for the officials who follow it; undefined for everybody else. `onPaper`: for whom the round of its ballot paper waits. */
export function planUnderWay(
  proposal: Proposal,
  caller: Caller,
  policy: TermPolicy,
  onPaper?: Pick<UnderWay, 'waitsFor' | 'dueOn'>,
): UnderWay | undefined {
  const isOwn = proposal.initiator.id === caller.id
  const waiter = waitsFor(proposal)
  if (waiter === undefined || !(isOwn ? waiter !== 'initiator' : follows(proposal, caller))) return undefined
  const due = dueOn(proposal, policy)
  return {
    about: 'plan',
    title: proposal.title,
    districtCode: proposal.districtCode,
    waitsFor: [waiter],
    since: asMoment(proposal.history.at(-1)?.at ?? proposal.submittedAt),
    ...(due === undefined ? {} : { dueOn: due }),
    proposalId: proposal.id,
    ...(proposal.roundId === undefined ? {} : { roundId: proposal.roundId }),
    ...(proposal.state === 'on-ballot' ? onPaper : {}),
  }
}
