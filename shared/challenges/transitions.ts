/** What moves a challenge from state to state: by whom, within which term, and with which letter. Terms are defaults of our own unless a law is named; the ordinance sets them. */
import type { Party, State } from './states.ts'

/** Moments from which a term is counted. */
export type Since =
  | 'receipt'
  | 'entered'
  | 'supplement-asked'
  | 'supplement-term-ended'
  | 'poll-opened'
  | 'decision'
  | 'announcement'
  | 'objection-term-ended'

/**
 * A term in weeks. `within`: at the latest then. `at-least`: not before then. `yearly-and-before-end`: each year, and this many weeks before the agreed end.
 * `complexWeeks` holds instead for a challenge with several disciplines (for an objection: when a committee advises), `adjournWeeks` may be added once.
 */
export interface Term {
  readonly kind: 'within' | 'at-least' | 'yearly-and-before-end'
  readonly weeks: number
  readonly since: Since
  readonly complexWeeks?: number
  readonly adjournWeeks?: number
  readonly law?: string
}

/** What goes to the initiator, in a few words. */
export interface Letter {
  readonly nl: string
  readonly en: string
}

/** One way on. */
export interface Transition {
  readonly from: State
  readonly to: State
  readonly action: Action
  /** Any of these may do it. */
  readonly by: readonly Party[]
  /** Must take part, but does not act alone. */
  readonly alongside?: Party
  readonly term?: Term
  readonly letter?: Letter
  /** A decision against the initiator, or one that changes what was promised: impossible without a reason (Awb 3:46). */
  readonly needsReason?: true
  /** Only once in the life of a challenge. */
  readonly once?: true
  /** Not by whoever took the decision that is objected to (Awb 10:3, third paragraph). */
  readonly otherOfficial?: true
}

/** Everything that can be done with a challenge. */
export const actions = [
  'submit',
  'ask-for-more',
  'complete',
  'leave-unhandled',
  'admit',
  'exclude',
  'plan-conversation',
  'poll-support',
  'find-support',
  'miss-support',
  'advise',
  'grant',
  'refuse',
  'adjourn',
  'draw-up-agreement',
  'start',
  'evaluate',
  'extend',
  'continue',
  'hand-back',
  'revoke',
  'finish',
  'object',
  'decide-on-objection',
  'grant-after-all',
  'withdraw',
] as const
export type Action = (typeof actions)[number]

/** Whether an act in a history is a step of the machine. */
export function isAction(name: string): name is Action {
  return (actions as readonly string[]).includes(name)
}

const within = (weeks: number, since: Since, more: Partial<Term> = {}): Term => ({
  kind: 'within',
  weeks,
  since,
  ...more,
})
const letter = (nl: string, en: string): Letter => ({ nl, en })

/** The term of the decision itself: 12 weeks after receipt, 26 for a complex task (Amsterdam: 26 and 52); without a term in the ordinance Awb 4:13 says 8. */
const decisionTerm = within(12, 'receipt', { complexWeeks: 26 })

/** A challenge may be withdrawn until its agreement is signed. */
export const withdrawable: readonly State[] = [
  'draft',
  'submitted',
  'incomplete',
  'admissible',
  'dialogue',
  'support-check',
  'business-case',
  'proposed-decision',
  'approved',
  'agreement',
]

/** All transitions. */
export const transitions: readonly Transition[] = [
  {
    from: 'draft',
    to: 'submitted',
    action: 'submit',
    by: ['initiator'],
    letter: letter('Ontvangstbevestiging met uiterste datum', 'Receipt with the latest date'),
  },
  {
    from: 'submitted',
    to: 'incomplete',
    action: 'ask-for-more',
    by: ['coordinator'],
    term: within(2, 'receipt', { law: 'Awb 4:5' }),
    letter: letter(
      'Wat ontbreekt; u heeft 2 weken en onze termijn staat stil',
      'What is missing; you have 2 weeks and our term stands still',
    ),
  },
  {
    from: 'incomplete',
    to: 'submitted',
    action: 'complete',
    // The coordinator, to handle it as it stands though nothing came.
    by: ['initiator', 'coordinator'],
    term: within(2, 'supplement-asked', { law: 'Awb 4:15' }),
    letter: letter('Onze termijn loopt verder', 'Our term runs on'),
  },
  {
    from: 'incomplete',
    to: 'not-handled',
    action: 'leave-unhandled',
    by: ['coordinator'],
    term: within(4, 'supplement-term-ended', { law: 'Awb 4:5, fourth paragraph' }),
    letter: letter('Besluit, met de weg naar bezwaar', 'Decision, with the way to object'),
    needsReason: true,
  },
  {
    from: 'submitted',
    to: 'admissible',
    action: 'admit',
    by: ['coordinator'],
    term: within(4, 'receipt'),
    letter: letter('Bericht met uw vaste contactpersoon', 'Message with your contact person'),
  },
  {
    from: 'submitted',
    to: 'refused',
    action: 'exclude',
    by: ['college'],
    term: within(4, 'receipt'),
    letter: letter('Besluit met de reden', 'Decision with the reason'),
    needsReason: true,
  },
  {
    from: 'admissible',
    to: 'dialogue',
    action: 'plan-conversation',
    by: ['coordinator'],
    term: within(2, 'entered'),
    letter: letter('Openbaar gespreksverslag', 'Public report of the conversation'),
  },
  {
    from: 'dialogue',
    to: 'support-check',
    action: 'poll-support',
    by: ['initiator'],
    letter: letter('De peiling staat minstens 14 dagen open', 'The poll is open for 14 days at least'),
  },
  {
    from: 'support-check',
    to: 'business-case',
    action: 'find-support',
    by: ['system'],
    term: { kind: 'at-least', weeks: 2, since: 'poll-opened' },
    letter: letter('De uitslag is gepubliceerd', 'The result is published'),
  },
  {
    from: 'support-check',
    to: 'dialogue',
    action: 'miss-support',
    by: ['system'],
    term: { kind: 'at-least', weeks: 2, since: 'poll-opened' },
    letter: letter('Uitleg en een tweede kans', 'Explanation and a second chance'),
    once: true,
  },
  {
    from: 'support-check',
    to: 'refused',
    action: 'refuse',
    // Only after the second poll: the challenge still gets its decision (Awb 4:13).
    by: ['college'],
    term: decisionTerm,
    letter: letter('Besluit met de reden: te weinig steun', 'Decision with the reason: too little support'),
    needsReason: true,
  },
  {
    from: 'business-case',
    to: 'proposed-decision',
    action: 'advise',
    by: ['coordinator'],
    alongside: 'finance-officer',
    term: within(10, 'receipt', { complexWeeks: 20 }),
    letter: letter(
      'Advies met de kosten van de taak nu, budget, uren en risico',
      'Advice with the present cost of the task, budget, hours and risk',
    ),
  },
  {
    from: 'proposed-decision',
    to: 'approved',
    action: 'grant',
    by: ['college'],
    term: decisionTerm,
    letter: letter('Beschikking, ook gepubliceerd', 'Decision letter, published too'),
  },
  {
    from: 'proposed-decision',
    to: 'refused',
    action: 'refuse',
    by: ['college'],
    term: decisionTerm,
    letter: letter(
      'Besluit met de reden, ook over de waarde voor de buurt',
      'Decision with the reason, also on the value for the neighbourhood',
    ),
    needsReason: true,
  },
  {
    from: 'proposed-decision',
    to: 'proposed-decision',
    action: 'adjourn',
    by: ['coordinator'],
    term: { ...decisionTerm, law: 'Awb 4:14' },
    letter: letter('Bericht met de nieuwe datum', 'Message with the new date'),
    needsReason: true,
    once: true,
  },
  {
    from: 'approved',
    to: 'agreement',
    action: 'draw-up-agreement',
    by: ['college'],
    term: within(6, 'decision'),
    letter: letter(
      'Taak, resultaat, budget, uren, duur, hulp, toezicht en terugval',
      'Task, result, budget, hours, duration, help, supervision and fallback',
    ),
  },
  {
    from: 'agreement',
    to: 'in-execution',
    action: 'start',
    by: ['initiator'],
    letter: letter('Uren en budget zijn overgeboekt', 'Hours and budget have been transferred'),
  },
  {
    from: 'in-execution',
    to: 'evaluation',
    action: 'evaluate',
    by: ['coordinator'],
    term: { kind: 'yearly-and-before-end', weeks: 13, since: 'entered' },
    letter: letter('Openbaar verslag', 'Public report'),
  },
  {
    from: 'evaluation',
    to: 'extended',
    action: 'extend',
    by: ['college'],
    term: within(4, 'entered'),
    letter: letter('Nieuwe einddatum, hoogstens 4 jaar verder', 'New end date, 4 years on at the most'),
  },
  { from: 'extended', to: 'in-execution', action: 'continue', by: ['system'], term: within(0, 'entered') },
  {
    from: 'evaluation',
    to: 'handed-back',
    action: 'hand-back',
    by: ['college', 'initiator'],
    term: within(8, 'decision'),
    letter: letter('Plan voor de overdracht', 'Plan for the hand-over'),
    needsReason: true,
  },
  // From `agreement` too, or a group that never signs or starts would hold what was granted for ever.
  ...(['agreement', 'in-execution'] as const).map(
    (from): Transition => ({
      from,
      to: 'handed-back',
      action: 'revoke',
      by: ['college'],
      term: { kind: 'at-least', weeks: 4, since: 'announcement' },
      letter: letter(
        'Besluit met de reden, na 4 weken om het te herstellen',
        'Decision with the reason, after 4 weeks to mend it',
      ),
      needsReason: true,
    }),
  ),
  {
    from: 'evaluation',
    to: 'completed',
    action: 'finish',
    by: ['college'],
    letter: letter('Eindverantwoording', 'Final account'),
  },
  ...(['refused', 'not-handled'] as const).map(
    (from): Transition => ({
      from,
      to: 'objection',
      action: 'object',
      by: ['initiator'],
      term: within(6, 'announcement', { law: 'Awb 6:7' }),
      letter: letter('Ontvangstbevestiging', 'Receipt'),
    }),
  ),
  {
    from: 'objection',
    to: 'revised-decision',
    action: 'decide-on-objection',
    by: ['college'],
    term: within(6, 'objection-term-ended', { complexWeeks: 12, adjournWeeks: 6, law: 'Awb 7:10' }),
    letter: letter('Besluit, met de weg naar de rechter', 'Decision, with the way to the court'),
    needsReason: true,
    otherOfficial: true,
  },
  { from: 'revised-decision', to: 'approved', action: 'grant-after-all', by: ['college'] },
  ...withdrawable.map(
    (from): Transition => ({
      from,
      to: 'withdrawn',
      action: 'withdraw',
      by: ['initiator'],
      letter: letter('Bevestiging', 'Confirmation'),
    }),
  ),
]
