/** Texts of what the college does on a challenge. */
import type { Translated } from '../dictionary.ts'
import type { challengeCollege as source } from '../nl/challenge-college.ts'

export const challengeCollege: Translated<typeof source> = {
  'collegeAct.grant': 'Grant',
  'collegeAct.grant.text': 'The group gets a decision letter. The agreement follows within six weeks.',
  'collegeAct.grant.money': 'Money a year',
  'collegeAct.grant.moneyHint': (p, f) =>
    `Asked: ${f.money(p.askedCents)}. The task costs ${f.money(p.presentCents)} now.`,
  'collegeAct.grant.hours': 'Hours a year',
  'collegeAct.grant.hoursHint': (p, f) =>
    `Asked: ${f.hours(p.askedMinutes)}. The task has ${f.hours(p.presentMinutes)} now.`,
  'collegeAct.grant.above': 'Why more than the task costs now?',
  'collegeAct.grant.aboveHint': 'Fill this in only if you grant more money than the task costs now.',
  'collegeAct.grant.inAll': (p, f) =>
    `The group asks this for ${f.number(p.years)} ${f.plural(p.years, { one: 'year', other: 'years' })}${p.startsOn === undefined ? '' : `, from ${f.date(p.startsOn)}`}. Together that is ${f.money(p.amountCents)} and ${f.hours(p.minutes)}.`,
  'collegeAct.grantAfterAll': 'Grant after all',
  'collegeAct.agreement': 'Draw up the agreement',
  'collegeAct.agreement.text':
    'The group and the college sign this text. If you change it later, the signatures fall away and both sign again.',
  'collegeAct.agreement.startsOn': 'First day',
  'collegeAct.agreement.endsOn': 'Last day',
  'collegeAct.agreement.years': 'Money and hours by calendar year',
  'collegeAct.agreement.yearsHint': (p, f) =>
    `Granted: at most ${f.money(p.amountCents)} and ${f.hours(p.minutes)} a year. Count part of a year in proportion.`,
  'collegeAct.agreement.results': 'Results',
  'collegeAct.agreement.help': 'Help of the municipality',
  'collegeAct.agreement.supervision': 'Supervision',
  'collegeAct.agreement.fallback': 'If it does not work out',
  'collegeAct.sign': 'Sign for the college',
  'collegeAct.sign.text': 'You sign the agreement as it stands below.',
  'collegeAct.extend': 'Let it go on or extend it',
  'collegeAct.extend.text':
    'With the same end date the group goes on until the agreed end. With a later date the agreement is extended.',
  'collegeAct.extend.endsOn': 'Last day',
  'collegeAct.extend.hint': 'Four years later than now at the most.',
  'collegeAct.extend.years': 'Money and hours of the years that are added',
  'collegeAct.finish': 'Complete it',
  'collegeAct.finish.text':
    'The challenge ends with a report of what was done (the final account). What is left goes back to the task.',
  'collegeAct.finish.account': 'Final account',
  'collegeAct.objection': 'Decide on the objection',
  'collegeAct.objection.text':
    'You look at the decision again. Another alderman than the one who decided does this (Awb\u00a010:3). The group can go to the court afterwards.',
  'collegeAct.objection.outcome': 'Decision',
  'collegeAct.warn': 'Warn the group',
  'collegeAct.warn.text': 'The group gets four weeks to mend it. After that you can take the task back.',
  'collegeAct.warn.reason': 'What goes wrong?',
  'collegeAct.revoke': 'Take the task back',
  'collegeAct.revoke.text':
    'The municipality does the task itself again. Money and hours that are left go back. This is a decision with a reason.',
  'collegeAct.refuse': 'Refuse',
  'collegeAct.refuse.text':
    'The group gets a decision with the reason, also on the value for the neighbourhood. The group can object for six weeks.',
  'collegeAct.exclude': 'Refuse: not this task',
  'collegeAct.exclude.text':
    'The group gets a decision with the reason why this task cannot be taken over. The group can object for six weeks.',
}
