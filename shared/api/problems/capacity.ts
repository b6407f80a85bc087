/** Problems with the hours of crews and their planning. */
import { disciplineName, hours, problem } from './problem.ts'

export const capacity = {
  'hours-given': problem(
    409,
    'Uren zijn al verdeeld',
    'Hours have been given',
    (d) => `De uren voor ${disciplineName(d.discipline, 'nl')} van dit jaar zijn al over de wijken verdeeld.`,
    (d) =>
      `The hours for ${disciplineName(d.discipline, 'en')} of this year have been divided over the districts already.`,
  ),
  'more-than-promised': problem(
    409,
    'Meer uren dan afgesproken',
    'More hours than agreed',
    (d) =>
      `Er is ${hours(d.promisedMinutes, 'nl')}${d.discipline === undefined ? '' : ` ${disciplineName(d.discipline, 'nl')}`} afgesproken. U plant ${hours(d.plannedMinutes, 'nl')}.`,
    (d) =>
      `You plan ${hours(d.plannedMinutes, 'en')}. Agreed were ${hours(d.promisedMinutes, 'en')}${d.discipline === undefined ? '' : ` of ${disciplineName(d.discipline, 'en')}`}.`,
  ),
  'work-not-agreed': problem(
    409,
    'Nog niets afgesproken',
    'Nothing agreed yet',
    'Plan werk pas als beide partijen hebben getekend en er uren voor zijn.',
    'Plan work once both sides have signed and there are hours for it.',
  ),
  'work-planned': problem(
    409,
    'Werk is al gepland',
    'Work is planned already',
    'Voor deze afspraak is al werk gepland. Verander die planning.',
    'Work for this agreement has been planned already. Change that planning.',
  ),
} as const
