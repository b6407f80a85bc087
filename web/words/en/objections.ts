/** Texts of the terms of a plan, a decision that is late, and objections, in English. */
import type { Translated } from '../dictionary.ts'
import type { objections as source } from '../nl/objections.ts'

const dayWord = (days: number) => (days === 1 ? 'day' : 'days')

export const objections: Translated<typeof source> = {
  'protection.title': 'Term and objection',
  'protection.due.request': (p, f) => `The municipality decides on this plan by ${f.date(p.dueOn)}.`,
  'protection.due.grant': (p, f) => `The municipality decides on the money for this plan by ${f.date(p.dueOn)}.`,
  'protection.due.objection': (p, f) => `The executive decides on the objection by ${f.date(p.dueOn)}.`,
  'protection.dueWas': (p, f) => `The decision was due on ${f.date(p.dueOn)}.`,
  'protection.promise': (p, f) =>
    `A promise of the municipality itself: the plan is checked by ${f.date(p.dueOn)}. That is no term in law.`,
  'protection.law': (p) => `Law: General Administrative Law Act (${p.law}).`,
  'protection.stopped': (p) =>
    `The term stood still for ${p.days} ${dayWord(p.days)}, because the plan was being completed (Awb\u00a04:15).`,
  'protection.standsStill': (p, f) =>
    `The term stands still now. The initiator has until ${f.date(p.until)} to complete the plan.`,
  'protection.adjourned': 'The municipality has adjourned this once. The reason stands with the steps of the plan.',
  'protection.late': (p) => `The municipality is ${p.days} ${dayWord(p.days)} late`,
  'protection.late.notice':
    'The initiator can give the municipality notice of default. If it does not decide within two weeks after that, it must pay a penalty: for each day that it takes longer, 42 days at the most (Awb\u00a04:17). The amount a day changes every year. The municipality names it in its decision.',
  'protection.late.court':
    'Is the municipality still late two weeks after the notice? Then the initiator can go to court. There is no need to object first (Awb\u00a06:2, 6:12 and 7:1).',
  'protection.penalty.title': 'Notice of default',
  'protection.penalty.on': 'Given on',
  'protection.penalty.until': 'No penalty until',
  'protection.penalty.days': 'Days with a penalty',
  'protection.penalty.daysOf': (p) => `${p.days} of 42 at the most`,
  'protection.penalty.decidedOn': 'Decided on',
  'protection.penalty.amount':
    'The amount a day changes every year, so it is not named here. The municipality sets it within two weeks after the last day (Awb\u00a04:18).',
  'protection.canObject': (p, f) => `The initiator can object until ${f.date(p.until)} (Awb\u00a06:7).`,
  'protection.dossier': 'An objection to this decision belongs to the dossier for the council.',
  'protection.canAppeal': (p, f) => `The initiator can appeal to the court until ${f.date(p.until)} (Awb\u00a08:1).`,

  'protection.objection': (p, f) => `Objection of ${f.date(p.at)}`,
  'protection.objection.against': (p, f) => `Against the refusal of ${f.date(p.against)}.`,
  'protection.decision': (p, f) => `Decision of ${f.date(p.at)}, by ${p.name}, ${p.role}`,
  'objectionOutcome.founded': 'Founded: the refusal is revoked',
  'objectionOutcome.unfounded': 'Unfounded: the refusal stands',
  'objectionOutcome.inadmissible': 'Inadmissible: the objection was not looked into',

  'planObjection.do': 'Object',
  'planObjection.ask': 'Object to the refusal?',
  'planObjection.yes': 'Send the objection',
  'planObjection.text':
    'An alderman who had no hand in the refusal decides on your objection. Everybody can read what you write and what the alderman decides.',
  'planObjection.grounds': 'Why is the refusal wrong?',
  'planObjection.grounds.hint': 'Do not write details about yourself or about others.',
  'planObjection.missing': 'Write in at least 10 characters why the refusal is wrong.',

  'notice.do': 'Give notice of default',
  'notice.ask': 'Give the municipality notice of default?',
  'notice.yes': 'Give notice',
  'notice.text':
    'You tell the municipality that it is late. After that it has two weeks to decide. You can do this once.',

  'adjourn.title': 'Adjourn the decision',
  'adjourn.text': (p, f) =>
    `The decision is due on ${f.date(p.dueOn)}. Is that not possible? Tell the initiator before that day. It can be adjourned once.`,
  'adjourn.open': 'Adjourn the decision',
  'adjourn.until': 'New day',
  'adjourn.until.hint': (p, f) =>
    `A working day after ${f.date(p.dueOn)}, ${f.date(p.latest)} at the latest. As soon as possible.`,
  'adjourn.until.missing': 'Choose a day.',
  'adjourn.until.range': (p, f) => `Choose a working day after ${f.date(p.dueOn)}, ${f.date(p.latest)} at the latest.`,
  'adjourn.reason': 'Why does it take longer?',
  'adjourn.reason.hint': 'The initiator reads this. It is public.',
  'adjourn.reason.missing': 'Write in at least 10 characters why it takes longer.',
  'adjourn.send': 'Adjourn and tell the initiator',
  'adjourn.done': 'The decision is adjourned',
  'adjourn.done.text': (p, f) => `The new day is ${f.date(p.until)}. The initiator sees this with the plan.`,

  'lateDecisions.title': 'Decisions that are late',
  'lateDecisions.none': 'No decision is late in the whole city.',
}
