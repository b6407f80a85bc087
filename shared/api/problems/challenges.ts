/** Problems with a challenge and with the catalogue of tasks. */
import { euro, hours, longDate, problem } from './problem.ts'

export const challenges = {
  'not-your-challenge': problem(
    403,
    'Niet uw uitdaging',
    'Not your challenge',
    'Alleen de groep die deze uitdaging indiende, kan dit doen.',
    'Only the group that made this challenge can do this.',
  ),
  'not-the-initiator': problem(
    403,
    'Alleen de initiatiefnemer',
    'Only the initiator',
    'Alleen wie de uitdaging indiende, kan die intrekken.',
    'Only who handed in the challenge can withdraw it.',
  ),
  'not-a-resident-here': problem(
    403,
    'U woont hier niet',
    'You do not live here',
    'Alleen bewoners van deze wijk steunen deze uitdaging met een handtekening.',
    'Only residents of this district support this challenge with a signature.',
  ),
  'too-many-challenges': problem(
    409,
    'Te veel uitdagingen',
    'Too many challenges',
    (d) => `Iemand kan in een jaar hoogstens ${d.most} uitdagingen beginnen.`,
    (d) => `A person can begin ${d.most} challenges in a year at the most.`,
  ),
  'duration-too-long': problem(
    400,
    'Te lang',
    'Too long',
    (d) => `Een groep neemt een taak hoogstens ${d.mostYears} jaar over. Daarna kan het worden verlengd.`,
    (d) => `A group takes a task over for ${d.mostYears} years at the most. After that it can be extended.`,
  ),
  'no-takeover': problem(
    409,
    'Dit plan kan geen uitdaging worden',
    'This plan cannot become a challenge',
    'Alleen een lopend plan om een taak van de gemeente over te nemen, kan een uitdaging worden.',
    'Only a running plan to take over a municipal task can become a challenge.',
  ),
  'already-linked': problem(
    409,
    'Er is al een uitdaging',
    'There is a challenge already',
    'Van dit plan is al een uitdaging gemaakt. U vindt die bij uw uitdagingen.',
    'A challenge was made of this plan already. You find it among your challenges.',
  ),
  'challenge-incomplete': problem(
    409,
    'Nog niet compleet',
    'Not complete yet',
    'Een of meer vragen hebben nog geen antwoord. Vul ze in en probeer het opnieuw.',
    'One or more questions have no answer yet. Fill them in and try again.',
  ),
  'date-passed': problem(
    400,
    'Datum is voorbij',
    'Date has passed',
    'De begindatum ligt in het verleden. Kies een dag vanaf vandaag.',
    'The starting date lies in the past. Choose a day from today on.',
  ),
  'date-out-of-bounds': problem(
    400,
    'Datum kan niet',
    'Date not possible',
    (d) => `Kies een dag van ${longDate(d.from, 'nl')} tot en met ${longDate(d.to, 'nl')}.`,
    (d) => `Choose a day from ${longDate(d.from, 'en')} to ${longDate(d.to, 'en')}.`,
  ),
  'already-member': problem(
    409,
    'U hoort er al bij',
    'You belong to it already',
    'U staat al bij deze groep.',
    'You are listed with this group already.',
  ),
  'group-full': problem(
    409,
    'Groep is vol',
    'Group is full',
    (d) => `Bij een groep staan hoogstens ${d.most} mensen met naam.`,
    (d) => `A group lists ${d.most} people by name at the most.`,
  ),
  'poll-closed': problem(
    409,
    'Peiling is voorbij',
    'Poll is over',
    'De peiling is gesloten, of de laatste dag is voorbij.',
    'The poll has been closed, or its last day is over.',
  ),
  'poll-running': problem(
    409,
    'Peiling loopt nog',
    'Poll is still open',
    (d) => `De peiling staat open tot en met ${longDate(d.until, 'nl')}.`,
    (d) => `The poll is open until ${longDate(d.until, 'en')}.`,
  ),
  'second-poll-failed': problem(
    409,
    'Ook de tweede peiling haalde het niet',
    'The second poll failed too',
    (d) =>
      `Er zijn ${d.signatures} handtekeningen, en ${d.needed} zijn nodig. Een derde kans is er niet. Het college beslist nu.`,
    (d) =>
      `There are ${d.signatures} signatures, and ${d.needed} are needed. There is no third chance. The college decides now.`,
  ),
  'second-chance-left': problem(
    409,
    'Er is nog een kans',
    'There is a chance left',
    'Bij te weinig steun wijst het college pas af na de tweede peiling.',
    'With too little support the college refuses only after the second poll.',
  ),
  'already-signed': problem(
    409,
    'Al getekend',
    'Signed already',
    'Hier staat de handtekening al.',
    'The signature stands here already.',
  ),
  'not-signed': problem(
    409,
    'Nog niet getekend',
    'Not signed yet',
    'Beginnen kan pas als de groep en het college de overeenkomst hebben getekend.',
    'Starting is possible only after the group and the college have signed the agreement.',
  ),
  'term-running': problem(
    409,
    'Te vroeg',
    'Too early',
    (d) => `Dit kan pas na ${longDate(d.until, 'nl')}.`,
    (d) => `This is possible only after ${longDate(d.until, 'en')}.`,
  ),
  'term-passed': problem(
    409,
    'Te laat',
    'Too late',
    (d) => `Dit kon tot en met ${longDate(d.until, 'nl')}.`,
    (d) => `This was possible until ${longDate(d.until, 'en')}.`,
  ),
  'statement-missing': problem(
    409,
    'Advies ontbreekt',
    'Advice missing',
    (d) =>
      d.of === 'task-owner'
        ? 'De beheerder heeft nog niet opgegeven wat de taak nu kost.'
        : 'Financiën heeft nog geen advies gegeven over dit plan.',
    (d) =>
      d.of === 'task-owner'
        ? 'The manager has not stated yet what the task costs now.'
        : 'Finance has not advised on this plan yet.',
  ),
  'above-task-cost': problem(
    409,
    'Meer dan de taak kost',
    'More than the task costs',
    (d) =>
      `De taak kost nu ${euro(d.presentCents, 'nl')} per jaar; met deze toekenning samen wordt het ${euro(d.togetherCents, 'nl')}. Dat kan alleen met een eigen reden.`,
    (d) =>
      `The task costs ${euro(d.presentCents, 'en')} a year now; together with this grant it becomes ${euro(d.togetherCents, 'en')}. That is possible only with a reason of its own.`,
  ),
  'above-task-hours': problem(
    409,
    'Meer uren dan de taak heeft',
    'More hours than the task has',
    (d) => `De taak heeft nu nog ${hours(d.freeMinutes, 'nl')} per jaar om over te dragen.`,
    (d) => `The task has ${hours(d.freeMinutes, 'en')} a year left to hand over.`,
  ),
  'above-grant': problem(
    409,
    'Meer dan is toegekend',
    'More than was granted',
    (d) =>
      `In ${d.year} staat meer dan is toegekend: hoogstens ${euro(d.centsPerYear, 'nl')} en ${hours(d.minutesPerYear, 'nl')} per jaar.`,
    (d) =>
      `In ${d.year} there is more than was granted: at most ${euro(d.centsPerYear, 'en')} and ${hours(d.minutesPerYear, 'en')} a year.`,
  ),
  'years-do-not-fit': problem(
    400,
    'Jaren passen niet',
    'Years do not fit',
    (d) => `Noem elk jaar van ${d.first} tot en met ${d.last} precies één keer, in volgorde.`,
    (d) => `Name each year from ${d.first} to ${d.last} exactly once, in order.`,
  ),
  'year-outside-agreement': problem(
    409,
    'Jaar valt buiten de overeenkomst',
    'Year outside the agreement',
    (d) => `De overeenkomst zegt niets over ${d.year}.`,
    (d) => `The agreement says nothing about ${d.year}.`,
  ),
  'year-out-of-reach': problem(
    400,
    'Jaar kan niet',
    'Year not possible',
    (d) => `Kies een jaar van ${d.first} tot en met ${d.last}.`,
    (d) => `Choose a year from ${d.first} to ${d.last}.`,
  ),
  'year-funded': problem(
    409,
    'Dit jaar heeft al een budget',
    'This year has a budget already',
    (d) => `De taak heeft voor ${d.year} al een budget.`,
    (d) => `The task has a budget for ${d.year} already.`,
  ),
  'year-handed-over': problem(
    409,
    'Al overgeboekt',
    'Handed over already',
    (d) => `Geld en uren van ${d.year} zijn al overgeboekt.`,
    (d) => `Money and hours of ${d.year} have been handed over already.`,
  ),
  'unspent-too-much': problem(
    409,
    'Meer over dan er was',
    'More left than there was',
    (d) => `Van ${d.year} kan hoogstens ${euro(d.availableCents, 'nl')} en ${hours(d.availableMinutes, 'nl')} terug.`,
    (d) => `Of ${d.year} at most ${euro(d.availableCents, 'en')} and ${hours(d.availableMinutes, 'en')} can go back.`,
  ),
  'not-late': problem(409, 'Niet te laat', 'Not late', 'Er is nu geen besluit te laat.', 'No decision is late now.'),
  'notice-given': problem(
    409,
    'Al in gebreke gesteld',
    'Notice given already',
    'De gemeente is voor dit besluit al in gebreke gesteld. Eén keer is genoeg.',
    'The municipality was given notice for this decision already. Once is enough.',
  ),
  'not-warned': problem(
    409,
    'Nog niet aangekondigd',
    'Not announced yet',
    'Kondig eerst aan wat er mis is. De groep krijgt dan vier weken om het te herstellen.',
    'Announce first what is wrong. The group then gets four weeks to mend it.',
  ),
  'objection-unfounded': problem(
    409,
    'Bezwaar was niet gegrond',
    'Objection was not founded',
    'Alsnog toekennen kan alleen als het bezwaar gegrond is verklaard.',
    'Granting after all is possible only when the objection was declared founded.',
  ),
  'catalogue-full': problem(
    409,
    'Catalogus is vol',
    'Catalogue is full',
    (d) => `De catalogus heeft plaats voor ${d.most} taken.`,
    (d) => `The catalogue has room for ${d.most} tasks.`,
  ),
  'reason-and-answer-differ': problem(
    400,
    'Reden past niet',
    'Reason does not fit',
    'Geef een reden als bewoners de taak niet mogen overnemen. Mag het wel? Laat de reden dan leeg.',
    'Give a reason if the task may not be taken over. If it may, leave the reason empty.',
  ),
} as const
