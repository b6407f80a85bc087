/** Texts of what people do on a challenge: the frame of every act, and the acts of the group. */
import type { Translated } from '../dictionary.ts'
import type { challengeActs as source } from '../nl/challenge-acts.ts'

export const challengeActs: Translated<typeof source> = {
  'actForm.title': 'What you can do now',
  'actForm.later': (p, f) => `${p.act}: possible after ${f.date(p.from)}.`,
  'actForm.review': 'Check and go on',
  'actForm.cancel': 'Cancel',
  'actForm.ask': (p) => `${p.act}: is this right?`,
  'actForm.confirm': 'Yes, this is right',
  'actForm.final': 'This is public at once and cannot be undone.',
  'actForm.why': 'Why? Everybody can read this.',
  'actForm.reason.hint': 'Write in plain words. At least 10 characters.',
  'actForm.hours': 'hours',
  'actForm.unspent': 'What is left?',
  'actForm.unspent.hint': 'Money and hours that were not used go back to the task. Empty means: nothing left.',
  'actForm.shares.money': (p) => `Money in ${p.year}`,
  'actForm.shares.hours': (p) => `Hours in ${p.year}`,
  'actForm.fault.text': (p, f) =>
    p.least === 0
      ? `Write ${f.number(p.most)} characters at the most.`
      : `Write at least ${f.number(p.least)} and at most ${f.number(p.most)} characters.`,
  'actForm.fault.date': 'Choose a date.',
  'actForm.fault.money': 'Fill in an amount. Fill in 0 if it is nothing.',
  'actForm.fault.hours': 'Fill in a whole number of hours. Fill in 0 if it is nothing.',
  'actForm.fault.choose': 'Make a choice.',
  'actForm.fault.year': 'Fill in a year of four digits.',
  'actForm.fault.shares': 'Fill in the money and the hours for each year.',

  'groupAct.complete': 'Say that you have completed it',
  'groupAct.complete.text':
    'First change your text. Write here shortly what you have completed. The term of the municipality then runs on.',
  'groupAct.complete.answer': 'What have you completed?',
  'groupAct.openPoll': 'Open the poll of support',
  'groupAct.openPoll.text':
    'Residents of the district can then sign. The poll is open for fourteen days at least. With too few signatures you get one second chance.',
  'groupAct.openPoll.closesOn': 'Last day of the poll',
  'groupAct.openPoll.hint': 'At least fourteen days after today.',
  'groupAct.sign': 'Sign for the group',
  'groupAct.sign.text':
    'You sign the agreement as it stands below. Once the college signs too, you can no longer withdraw, only hand the task back.',
  'groupAct.start': 'Start with the task',
  'groupAct.start.text':
    'From now on your group does the work. Money and hours of this year are transferred from the task to the group at once.',
  'groupAct.object': 'Object',
  'groupAct.object.text':
    'Another alderman looks at the decision again. Objecting costs nothing. You hear within a fixed term what was decided.',
  'groupAct.object.grounds': 'Why do you not agree with the decision?',
  'groupAct.object.hint': 'Name what you think is not right. At least 10 characters.',
  'groupAct.notice': 'Give the municipality notice of default',
  'groupAct.notice.text':
    'You tell the municipality that the decision is late. It gets two weeks more. After that it must pay a penalty: an amount for each day, 42 days at the most. You can then go to the court too (Awb\u00a04:17 and 6:12).',
  'groupAct.handBack': 'Hand the task back',
  'groupAct.handBack.text':
    'The municipality then does the task itself again. The hand-over is done within eight weeks. Money and hours that are left go back at once.',
  'groupAct.withdraw': 'Withdraw the challenge',
  'groupAct.withdraw.text': 'The challenge stops. All that happened can still be read. You can begin again later.',
  'groupAct.withdraw.reason': 'Why do you withdraw it?',
}
