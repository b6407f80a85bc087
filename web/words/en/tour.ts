/** Texts of the tour for officials and group members. */
import type { Translated } from '../dictionary.ts'
import type { tour as dutch } from '../nl/tour.ts'

export const tour: Translated<typeof dutch> = {
  'tour.menu': 'Tour',
  'tour.offer': 'New here?',
  'tour.offer.text': (p, f) =>
    `In ${f.number(p.steps)} short steps you see where everything is. You can stop at any moment.`,
  'tour.start': 'Start the tour',
  'tour.skip': 'Skip',
  'tour.next': 'Next step',
  'tour.before': 'Step before',
  'tour.end': 'Finish the tour',
  'tour.over': 'The tour is closed. You find it again in the menu.',
  'tour.number': (p, f) => `Tour, step ${f.number(p.step)} of ${f.number(p.of)}`,
  'tour.today.title': 'Your day begins here',
  'tour.today.text':
    'This list holds everything that waits for you. What must be done first is on top. Press a line. Then you come where you can do the work. The number in the menu counts along. Below the list is what waits for others.',
  'tour.group.title': 'The overview of your neighbourhood group',
  'tour.group.text':
    'After a vote your group counts the votes here and adopts the result. You also see how much money your district has left.',
  'tour.rehearse.title': 'Rehearse first',
  'tour.rehearse.text':
    'Replay an earlier vote here with another rule or another budget. So you see beforehand what a choice does. Nothing really changes.',
  'tour.check.title': 'Checking plans',
  'tour.check.text':
    'New plans come in here. Open a plan, read which way it takes and why, and choose at the bottom what you find.',
  'tour.rounds.title': 'Preparing a vote',
  'tour.rounds.text':
    'Here you make a round, put plans on the ballot paper and open the vote. Once it is open the rules are fixed.',
  'tour.money.title': 'Decisions about money',
  'tour.money.text':
    'Plans wait for your decision here: approve, send on to the council, ask a question or refuse. Above a limit a second colleague must approve too.',
  'tour.ledger.title': 'The ledger',
  'tour.ledger.text':
    'Every euro and every hour is here, with the accounts it went from and to. Nobody can change or remove an entry unnoticed.',
  'tour.dossiers.title': 'All council dossiers',
  'tour.dossiers.text':
    'Large wishes go to the council. Everybody sees here how far each dossier is, whose turn it is and what it costs a year. Is it your turn? At the bottom of the dossier is what you can do.',
  'tour.tasks.title': 'Tasks that residents can take over',
  'tour.tasks.text':
    'Here you say what the municipality does, what that costs, and whether a group of residents may take the task over.',
  'tour.programme.title': 'The whole programme',
  'tour.programme.text':
    'Here you distribute the budget of the year over the districts and give hours to the crews. You also see what is late in the city.',
  'tour.numbers.title': 'The numbers of the municipality',
  'tour.numbers.text':
    'Limits, terms and amounts are here. Change one and you first see which plans would have gone another way. A change begins on a day that you choose.',
  'tour.reason.title': 'Every decision has a reason',
  'tour.reason.text':
    'With every decision you write why. The initiator reads that word for word. Buttons that you see, you can use. What you may not do has no button.',
  'tour.again.title': 'That was it',
  'tour.again.text': '“Tour” is in the menu. There you begin again whenever you like.',
}
