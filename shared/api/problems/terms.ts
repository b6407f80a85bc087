/** Problems with the terms of a plan and the objections to its refusal. */
import { problem } from './problem.ts'

export const terms = {
  'adjourned-already': problem(
    409,
    'Al een keer uitgesteld',
    'Adjourned once already',
    'Uitstellen kan één keer (Awb\u00a04:14, 7:10). Beslis uiterlijk op de dag die u noemde.',
    'The decision can be adjourned once (Awb\u00a04:14, 7:10). Decide by the day that you named.',
  ),
  'not-at-turn': problem(
    403,
    'Iemand anders is aan de beurt',
    'Somebody else is at turn',
    'Wie nu over dit plan beslist, kan het besluit uitstellen. Dat is een ander dan u.',
    'Who decides on this plan now can adjourn the decision. That is somebody other than you.',
  ),
  'too-many-objections': problem(
    409,
    'Maak bezwaar met een brief',
    'Object by letter',
    (d) => `Tegen dit plan kwam al ${d.most} keer bezwaar. Stuur dit bezwaar als brief naar de gemeente.`,
    (d) => `This plan has had ${d.most} objections. Send this one to the municipality as a letter.`,
  ),
} as const
