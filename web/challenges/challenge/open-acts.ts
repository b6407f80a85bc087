/** Which acts a person may do on a challenge now: the ways that the server gives, and the acts that leave the state as it is. */
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { type Party, parties } from '../../../shared/challenges/states.ts'
import type { Action } from '../../../shared/challenges/transitions.ts'
import type { Session } from '../../client/session.ts'

/** Acts by the name of their endpoint; those of the form (save, hand in) and the signature of support have places of their own. */
export const actIds = [
  'completeChallenge',
  'openPoll',
  'signAgreementForGroup',
  'startChallenge',
  'objectChallenge',
  'giveNoticeOfDefault',
  'askForMore',
  'admitChallenge',
  'planConversation',
  'closePoll',
  'adviseChallenge',
  'adjournChallenge',
  'leaveUnhandled',
  'handleAnyway',
  'evaluateChallenge',
  'stateTaskCost',
  'adviseOnCost',
  'handOverYear',
  'grantChallenge',
  'grantAfterAll',
  'drawUpAgreement',
  'signAgreementForCollege',
  'extendChallenge',
  'finishChallenge',
  'decideChallengeObjection',
  'warnGroup',
  'revokeChallenge',
  'refuseChallenge',
  'excludeChallenge',
  'handBack',
  'withdrawChallenge',
] as const
export type ActId = (typeof actIds)[number]

/** Who looks at the challenge. `isOfGroup`: the initiator, or a member that the group accepted. */
export interface Reader {
  readonly session: Session | undefined
  readonly isOfGroup: boolean
  /** YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string
}

/** An act that is open now, or opens on the day after `from`. */
export interface OpenAct {
  readonly id: ActId
  readonly from?: string
}

/** Acts that weigh what others said: it is read before their form, not after it. */
const weighing: readonly ActId[] = [
  'adviseOnCost',
  'adviseChallenge',
  'grantChallenge',
  'grantAfterAll',
  'refuseChallenge',
  'decideChallengeObjection',
]

/** Whether one of the acts that are open weighs what others said. */
export const weighs = (open: readonly OpenAct[]): boolean => open.some(({ id }) => weighing.includes(id))

/** Acts of the machine by who does them; the party decides where one action is two acts. */
const ofWay: Readonly<Partial<Record<Action, Partial<Record<Party, ActId>>>>> = {
  complete: { initiator: 'completeChallenge' },
  'poll-support': { initiator: 'openPoll' },
  start: { initiator: 'startChallenge' },
  object: { initiator: 'objectChallenge' },
  withdraw: { initiator: 'withdrawChallenge' },
  'hand-back': { initiator: 'handBack', college: 'handBack' },
  'ask-for-more': { coordinator: 'askForMore' },
  admit: { coordinator: 'admitChallenge' },
  'plan-conversation': { coordinator: 'planConversation' },
  advise: { coordinator: 'adviseChallenge' },
  adjourn: { coordinator: 'adjournChallenge' },
  'leave-unhandled': { coordinator: 'leaveUnhandled' },
  evaluate: { coordinator: 'evaluateChallenge' },
  exclude: { college: 'excludeChallenge' },
  grant: { college: 'grantChallenge' },
  'grant-after-all': { college: 'grantAfterAll' },
  refuse: { college: 'refuseChallenge' },
  'draw-up-agreement': { college: 'drawUpAgreement' },
  extend: { college: 'extendChallenge' },
  revoke: { college: 'revokeChallenge' },
  finish: { college: 'finishChallenge' },
  'decide-on-objection': { college: 'decideChallengeObjection' },
}

const isNamed = (names: readonly { readonly name: string }[], session: Session | undefined) =>
  names.some(({ name }) => name === session?.name)

/** The parties that a reader speaks for; nobody decides on an own challenge (Awb 2:4). Names stand for people, the server has the last word. */
function partiesOf(view: ChallengeView, reader: Reader): readonly Party[] {
  const { session } = reader
  if (!session) return []
  if (reader.isOfGroup) return ['initiator']
  if (isNamed([view.initiator, ...view.members.map(({ by }) => by)], session)) return []
  const can = (party: Party) => {
    if (party === 'coordinator')
      return session.roles.includes('coordinator') && session.districts.includes(view.districtCode)
    if (party === 'finance-officer') return session.roles.includes('finance-officer')
    if (party === 'task-owner') return session.roles.includes('asset-manager')
    return party === 'college' && session.roles.includes('alderman')
  }
  return parties.filter(can)
}

/** The last calendar years of the agreement that were not handed over yet. */
export function yearsToHandOver(view: Pick<ChallengeView, 'agreement' | 'handedOver'>): readonly number[] {
  const done = view.handedOver.map(({ year }) => year)
  return (view.agreement?.years ?? []).map(({ year }) => year).filter((year) => !done.includes(year))
}

/** Acts that leave the state as it is, or that the system would do. */
function besides(view: ChallengeView, has: (party: Party) => boolean, today: string): OpenAct[] {
  const acts: OpenAct[] = []
  const { state, agreement } = view
  if (view.canStill.includes('give-notice-of-default') && has('initiator')) acts.push({ id: 'giveNoticeOfDefault' })
  if (state === 'support-check' && (has('coordinator') || has('initiator'))) {
    const closesOn = view.support.polls.at(-1)?.closesOn
    if (view.now !== 'poll-failed-twice')
      acts.push({ id: 'closePoll', ...(closesOn !== undefined && today <= closesOn ? { from: closesOn } : {}) })
  }
  const late = view.terms.some(({ key, missed }) => key === 'supplement' && missed)
  if (state === 'incomplete' && late && has('coordinator')) acts.push({ id: 'handleAnyway' })
  if (state === 'business-case' && has('task-owner')) acts.push({ id: 'stateTaskCost' })
  if (state === 'business-case' && view.ownerStatement && has('finance-officer')) acts.push({ id: 'adviseOnCost' })
  if (state === 'agreement' && agreement) {
    if (!agreement.group && has('initiator')) acts.push({ id: 'signAgreementForGroup' })
    if (has('college')) {
      const isSigned = agreement.group && agreement.college
      // One that both signed and nobody started by its last day can be drawn up anew.
      if (!isSigned || agreement.endsOn < today) acts.push({ id: 'drawUpAgreement' })
      if (!agreement.college) acts.push({ id: 'signAgreementForCollege' })
    }
  }
  if ((state === 'in-execution' || state === 'agreement') && !view.warning && has('college'))
    acts.push({ id: 'warnGroup' })
  const running = state === 'in-execution' || state === 'evaluation' || state === 'extended'
  if (running && has('finance-officer') && yearsToHandOver(view).length > 0) acts.push({ id: 'handOverYear' })
  return acts
}

interface Said {
  readonly by: { readonly name: string }
}

const refusing: readonly string[] = ['refuse', 'exclude', 'leave-unhandled']

/** Whether an act is left to a colleague: who prepared a decision does not take it, and who refused does not decide on the objection (Awb 10:3). */
function isForColleague(view: ChallengeView, id: ActId, session: Session | undefined): boolean {
  const said = ({ by }: Said) => by.name === session?.name
  const { ownerStatement, financeAdvice, advice } = view
  const hasSaid = (...statements: readonly (Said | undefined)[]) =>
    statements.some((one) => one !== undefined && said(one))
  const hasRefused = () => view.history.some((step) => refusing.includes(step.act) && said(step))
  switch (id) {
    case 'adviseOnCost':
      return hasSaid(ownerStatement)
    case 'adviseChallenge':
      return hasSaid(ownerStatement, financeAdvice)
    case 'refuseChallenge':
      return view.state === 'proposed-decision' && hasSaid(ownerStatement, financeAdvice, advice)
    case 'grantChallenge':
      return hasSaid(ownerStatement, financeAdvice, advice)
    case 'grantAfterAll':
      return hasSaid(ownerStatement, financeAdvice, advice) || hasRefused()
    case 'decideChallengeObjection':
      return hasRefused()
    default:
      return false
  }
}

/** What the reader may do now, in the order of `actIds`: what moves the challenge on first, what ends it last. */
export function openActs(view: ChallengeView, reader: Reader): readonly OpenAct[] {
  const own = partiesOf(view, reader)
  const has = (party: Party) => own.includes(party)
  const isReady = (id: ActId) =>
    // The coordinator's advice rests on the owner's statement and that of finance.
    (id !== 'adviseChallenge' || (view.ownerStatement !== undefined && view.financeAdvice !== undefined)) &&
    (id !== 'objectChallenge' || view.canStill.includes('object')) &&
    // Only who handed the challenge in can take it back.
    (id !== 'withdrawChallenge' || view.initiator.name === reader.session?.name) &&
    (id !== 'startChallenge' || view.canStill.includes('start'))
  const ways = view.ways.flatMap(({ action, by, from }): OpenAct[] => {
    const ids = by.filter(has).flatMap((party) => ofWay[action]?.[party] ?? [])
    return [...new Set(ids)].filter(isReady).map((id) => ({ id, ...(from === undefined ? {} : { from }) }))
  })
  const open = [...ways, ...besides(view, has, reader.today)].filter(
    ({ id }) => !isForColleague(view, id, reader.session),
  )
  const all = new Map(open.map((act) => [act.id, act]))
  return actIds.flatMap((id) => all.get(id) ?? [])
}
