/** Problems with piles of paper ballots. */
import { problem } from './problem.ts'

export const paper = {
  'batch-exists': problem(
    409,
    'Stapel is al ingeboekt',
    'Batch already registered',
    'Er is al een stapel met dit opschrift. Kijk of het dezelfde is, of geef deze een ander opschrift.',
    'There is already a batch with this label. See whether it is the same, or give this one another label.',
  ),
  'batches-full': problem(
    409,
    'Te veel stapels',
    'Too many batches',
    (d) => `Een ronde kent hoogstens ${d.most} stapels.`,
    (d) => `A round has at most ${d.most} batches.`,
  ),
  'batch-closed': problem(
    409,
    'Stapel is klaar',
    'Batch is done',
    'Deze stapel is al opgeslagen of vervallen. Er verandert niets meer aan.',
    'This batch has been stored or is void. Nothing of it changes any more.',
  ),
  'batch-unfinished': problem(
    409,
    'Stapel is nog niet klaar',
    'Batch is not finished',
    (d) =>
      `Twee personen moeten over elk biljet hetzelfde invoeren. Dat is nog niet zo bij ${d.open} van de ${d.size}.`,
    (d) => `Two people must enter the same for every ballot. That is not so yet for ${d.open} of ${d.size}.`,
  ),
  'code-in-batch': problem(
    409,
    'Code staat al in de stapel',
    'Code is in the batch already',
    (d) =>
      `Deze code staat ook op biljet ${d.place}. Kijk het na; staat hij er echt twee keer op, dan telt één van beide niet.`,
    (d) =>
      `This code is also on ballot ${d.place}. Check it; if it really is there twice, one of the two does not count.`,
  ),
  'paper-waiting': problem(
    409,
    'Er wacht nog papier',
    'Paper is waiting',
    (d) =>
      `${d.batches === 1 ? 'Er is nog 1 stapel' : `Er zijn nog ${d.batches} stapels`} papieren stembiljetten niet opgeslagen. Maak die eerst af, of laat die met een reden vervallen.`,
    (d) =>
      d.batches === 1
        ? 'There is 1 batch of paper ballots that has not been stored yet. Finish it, or make it void with a reason.'
        : `There are ${d.batches} batches of paper ballots that have not been stored yet. Finish them, or make them void with a reason.`,
  ),
} as const
