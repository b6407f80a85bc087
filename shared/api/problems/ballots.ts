/** Problems with a ballot and its choices. */
import { euro, hours, problem } from './problem.ts'

export const ballots = {
  'unknown-choice': problem(
    400,
    'Onbekend plan',
    'Unknown plan',
    'Een gekozen plan staat niet op dit stembiljet.',
    'A chosen plan is not on this ballot paper.',
  ),
  'duplicate-choice': problem(
    400,
    'Plan twee keer gekozen',
    'Plan chosen twice',
    'Kies elk plan één keer.',
    'Choose each plan once.',
  ),
  'ballot-over-budget': problem(
    400,
    'Boven het budget',
    'Over the budget',
    (d) => `U koos voor ${euro(d.chosenCents, 'nl')}. Er is ${euro(d.budgetCents, 'nl')}. Haal een plan weg.`,
    (d) => `You chose plans for ${euro(d.chosenCents, 'en')}. There is ${euro(d.budgetCents, 'en')}. Take a plan away.`,
  ),
  'ballot-over-capacity': problem(
    400,
    'Meer uren dan er zijn',
    'More hours than there are',
    (d) =>
      `Uw plannen vragen ${hours(d.chosenMinutes, 'nl')} van de gemeente. Er is ${hours(d.capacityMinutes, 'nl')}. Haal een plan weg.`,
    (d) =>
      `Your plans ask ${hours(d.chosenMinutes, 'en')} of the municipality. There are ${hours(d.capacityMinutes, 'en')}. Take a plan away.`,
  ),
  'too-many-choices': problem(
    400,
    'Te veel plannen gekozen',
    'Too many plans chosen',
    (d) => `Kies hoogstens ${d.most} plannen.`,
    (d) => `Choose ${d.most} plans at the most.`,
  ),
  'too-many-points': problem(
    400,
    'Te veel punten',
    'Too many points',
    (d) => `Verdeel hoogstens ${d.most} punten.`,
    (d) => `Distribute ${d.most} points at the most.`,
  ),
  'points-needed': problem(
    400,
    'Punten kloppen niet',
    'Points do not fit',
    'Geef elk gekozen plan punten, of geen enkel plan: zoals deze ronde vraagt.',
    'Give every chosen plan points, or none: as this round asks.',
  ),
  'stale-ballot': problem(
    412,
    'Er is een nieuwere stem',
    'There is a newer vote',
    'Van u is al een nieuwere stem bewaard. Die telt. Laad de pagina opnieuw om te wijzigen.',
    'A newer vote of yours is stored. That one counts. Load the page again to change it.',
  ),
  'unknown-code': problem(
    404,
    'Stemcode klopt niet',
    'Voting code not right',
    'We kennen deze stemcode niet in deze ronde. Kijk of alle tekens goed zijn.',
    'We do not know this voting code in this round. See whether all characters are right.',
  ),
  'too-many-attempts': problem(
    429,
    'Te vaak geprobeerd',
    'Tried too often',
    (d) =>
      `Te veel verkeerde stemcodes. Probeer het over ${d.minutes} ${Number(d.minutes) === 1 ? 'minuut' : 'minuten'} opnieuw.`,
    (d) => `Too many wrong voting codes. Try again in ${d.minutes} ${Number(d.minutes) === 1 ? 'minute' : 'minutes'}.`,
  ),
  'too-many-visits': problem(
    429,
    'Te veel bezoeken geteld',
    'Too many visits counted',
    (d) =>
      `Van dit netwerk tellen we nu geen bezoeken meer, weer wel over ${d.minutes} ${Number(d.minutes) === 1 ? 'minuut' : 'minuten'}. Stemmen kan gewoon.`,
    (d) =>
      `We count no more visits from this network now, again in ${d.minutes} ${Number(d.minutes) === 1 ? 'minute' : 'minutes'}. You can vote as always.`,
  ),
} as const
