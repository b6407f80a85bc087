/** Texts of what coordinator, asset manager and finance officer do on a challenge. */
import type { Translated } from '../dictionary.ts'
import type { challengeOffice as source } from '../nl/challenge-office.ts'

export const challengeOffice: Translated<typeof source> = {
  'officeAct.advice': 'Advice',
  'officeAct.advice.positive': 'Positive',
  'officeAct.advice.negative': 'Negative',
  'officeAct.askForMore': 'Ask for more information',
  'officeAct.askForMore.text':
    'The group gets a fixed time to complete it. Until then the term of the decision stands still (Awb\u00a04:15).',
  'officeAct.askForMore.missing': 'What is missing?',
  'officeAct.admit': 'Take in hand',
  'officeAct.admit.text': 'The group gets a message, with a contact person. The conversation follows within two weeks.',
  'officeAct.admit.contact': 'Contact person',
  'officeAct.admit.hint': 'Name, and how the group reaches this person. Everybody can read this.',
  'officeAct.conversation': 'Record the conversation',
  'officeAct.conversation.text':
    'The report is public. After that the group can change the plan and open the poll of support.',
  'officeAct.conversation.heldOn': 'Date of the conversation',
  'officeAct.conversation.report': 'Report',
  'officeAct.conversation.hint': 'What was discussed and agreed, without names of others. At least 10 characters.',
  'officeAct.closePoll': 'Close the poll',
  'officeAct.closePoll.text':
    'The signatures are counted. Enough: plan and budget follow. Too few: there is one second chance.',
  'officeAct.advise': 'Advise the college',
  'officeAct.advise.text':
    'The advice goes to the college with the present cost, the opinion of finance and the risk. It is public.',
  'officeAct.advise.reasons': 'Why this advice?',
  'officeAct.advise.risk': 'Which risk is there?',
  'officeAct.advise.riskHint': 'And what can be done about it. Write “None” if there is no risk.',
  'officeAct.adjourn': 'Adjourn the decision',
  'officeAct.adjourn.text': 'Possible once, before the end of the term. The group gets a message (Awb\u00a04:14).',
  'officeAct.adjourn.until': 'New latest date',
  'officeAct.leave': 'Leave it unhandled',
  'officeAct.leave.text':
    'The group did not complete it in time. This is a decision: the group can object to it (Awb\u00a04:5).',
  'officeAct.handleAnyway': 'Handle it all the same',
  'officeAct.handleAnyway.text': 'The challenge is handled as it stands. The term runs on.',
  'officeAct.evaluate': 'Record the evaluation',
  'officeAct.evaluate.text': 'The report is public. After that the college decides within four weeks on going on.',
  'officeAct.evaluate.report': 'Report of the evaluation',
  'officeAct.evaluate.hint': 'What went well, what not, and were the results reached? At least 10 characters.',
  'officeAct.evaluate.spent': 'Money used',
  'officeAct.evaluate.hours': 'Hours used',
  'officeAct.stateCost': 'State what the task costs now',
  'officeAct.stateCost.text': 'Finance and the coordinator use this for their advice. It is public.',
  'officeAct.stateCost.cost': 'Cost a year',
  'officeAct.stateCost.hint': (p, f) => `The catalogue says ${f.money(p.amountCents)}.`,
  'officeAct.stateCost.hours': 'Hours a year',
  'officeAct.stateCost.hoursHint': (p, f) => `The catalogue says ${f.hours(p.minutes)}.`,
  'officeAct.stateCost.explain': 'Explanation',
  'officeAct.financeAdvice': 'Advise on the cost',
  'officeAct.financeAdvice.text': 'Your opinion on cost and cover goes to the college and is public.',
  'officeAct.handOver': 'Transfer money and hours of another year',
  'officeAct.handOver.text': 'Money and hours of that year go from the task to the group, as agreed.',
  'officeAct.handOver.year': 'Year',
}
