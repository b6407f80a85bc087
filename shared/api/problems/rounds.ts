/** Problems with a round and its keys. */
import { longDate, problem } from './problem.ts'

export const rounds = {
  'round-frozen': problem(
    409,
    'Ronde ligt vast',
    'Round is fixed',
    'Na de opening verandert er niets meer aan de regels en het stembiljet.',
    'After the opening nothing changes in the rules or on the ballot paper.',
  ),
  'round-not-open': problem(
    409,
    'Stemmen kan nu niet',
    'Voting is not possible now',
    'De ronde is niet open. Kijk bij de ronde wanneer u kunt stemmen.',
    'The round is not open. The round page says when you can vote.',
  ),
  'round-not-closed': problem(
    409,
    'Ronde is nog open',
    'Round is still open',
    'Tellen kan pas als de ronde gesloten is.',
    'Counting is possible only after the round has closed.',
  ),
  'closes-by-clock': problem(
    409,
    'Sluit vanzelf',
    'Closes by itself',
    'Deze ronde sluit op het moment dat vooraf is vastgelegd.',
    'This round closes at the moment fixed beforehand.',
  ),
  'count-too-early': problem(
    409,
    'Nog even wachten',
    'Wait a moment',
    (d) =>
      `De laatste stemmen kunnen nog onderweg zijn. Tel over ${d.seconds} ${Number(d.seconds) === 1 ? 'seconde' : 'seconden'}.`,
    (d) =>
      `The last votes may still be on their way. Count in ${d.seconds} ${Number(d.seconds) === 1 ? 'second' : 'seconds'}.`,
  ),
  'not-counted': problem(
    409,
    'Nog geen uitslag',
    'No result yet',
    'De stemmen van deze ronde zijn nog niet geteld.',
    'The votes of this round have not been counted yet.',
  ),
  'objection-term-running': problem(
    409,
    'Bezwaar kan nog',
    'Objections are still possible',
    (d) =>
      `Tot en met ${longDate(d.endsOn, 'nl')} kan iemand bezwaar maken, en een brief mag een week later aankomen. Zo lang blijven de sleutels van deze ronde bewaard.`,
    (d) =>
      `Until ${longDate(d.endsOn, 'en')} somebody can object, and a letter may arrive a week later. So long the keys of this round are kept.`,
  ),
  'keys-held': problem(
    409,
    'Sleutels worden langer bewaard',
    'Keys are kept longer',
    'De sleutels van deze ronde blijven bewaard, bijvoorbeeld omdat er bezwaar is. Stop eerst met langer bewaren.',
    'The keys of this round are kept, for instance because of an objection. First stop keeping them longer.',
  ),
  'keys-destroyed': problem(
    409,
    'Sleutels zijn vernietigd',
    'Keys have been destroyed',
    'De bezwaartermijn van deze ronde is voorbij en haar sleutels zijn vernietigd. Niemand kan nog zien wie stemde, of een stem openen. De gepubliceerde stemmen blijven.',
    'The term for objections to this round is over and its keys have been destroyed. Nobody can see any more who voted, or open a vote. The published votes stay.',
  ),
  'empty-ballot-paper': problem(
    409,
    'Leeg stembiljet',
    'Empty ballot paper',
    'Zet eerst een plan op het stembiljet.',
    'Put a plan on the ballot paper first.',
  ),
  'ballot-paper-full': problem(
    409,
    'Stembiljet is vol',
    'Ballot paper is full',
    (d) => `Er passen ${d.most} plannen op een stembiljet.`,
    (d) => `A ballot paper has room for ${d.most} plans.`,
  ),
  'closing-passed': problem(
    409,
    'Sluiting is voorbij',
    'Closing has passed',
    'Het sluitingsmoment moet in de toekomst liggen, en na de opening.',
    'The closing moment must lie in the future, and after the opening.',
  ),
  'exercise-only': problem(
    409,
    'Oefening of echte ronde',
    'Exercise or real round',
    'Een oefening heeft eigen plannen, en haar uitslag wordt niet vastgesteld. Een echte ronde krijgt plannen uit de wijk.',
    'An exercise has plans of its own, and its result is not adopted. A real round gets plans of the district.',
  ),
  'already-adopted': problem(
    409,
    'Al vastgesteld',
    'Adopted already',
    'Deze uitslag is al vastgesteld.',
    'This result has been adopted already.',
  ),
} as const
