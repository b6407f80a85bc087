/** Texts of the steps of a challenge on the page of its plan. */
import type { Formats } from '../formats.ts'

export const challengeSteps = {
  'challenge.title': 'De stappen van een uitdaging',
  'challenge.text':
    'Bij een uitdaging neemt de buurt een taak van de gemeente over. Dit zijn de stappen. De termijnen tellen vanaf de dag waarop het plan is ingediend, tenzij er iets anders staat.',
  'challenge.make': 'Werk dit plan uit tot een uitdaging',
  'challenge.toChallenge': 'Bekijk de uitdaging',
  'challenge.step': 'Stap',
  'challenge.term': 'Termijn',
  'challenge.within': (p: { weeks: number; on?: string | undefined }, f: Formats) =>
    p.on === undefined
      ? `binnen ${f.number(p.weeks)} weken na de vorige stap`
      : `uiterlijk ${f.date(p.on)} (${f.number(p.weeks)} weken)`,
  'challenge.complex': (p: { weeks: number }, f: Formats) => `Bij een moeilijke taak ${f.number(p.weeks)} weken.`,
  'challenge.atLeast': (p: { weeks: number }, f: Formats) =>
    `als de peiling minstens ${f.number(p.weeks)} weken openstond`,
  'challenge.noTerm': 'de groep bepaalt wanneer',
}
