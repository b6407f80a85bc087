/** Problems with a plan on its way. */
import { euro, problem } from './problem.ts'

export const proposals = {
  'illegal-transition': problem(
    409,
    'Kan nu niet',
    'Not possible now',
    'Er is intussen iets veranderd. Laad de pagina opnieuw.',
    'Something has changed meanwhile. Load the page again.',
  ),
  'wrong-track': problem(
    409,
    'Andere route',
    'Another track',
    'Dit plan staat op een andere route. Deze stap hoort daar niet bij. Laad de pagina opnieuw: dan ziet u wat wel kan.',
    'This plan is on another track. This step does not belong to it. Load the page again to see what is possible.',
  ),
  'not-heavier': problem(
    409,
    'Geen zwaardere route',
    'No heavier track',
    'Ook samen met de verwante plannen blijft dit plan op zijn route.',
    'Together with its related plans too this plan stays on its track.',
  ),
  'history-full': problem(
    409,
    'Te veel stappen',
    'Too many steps',
    (d) => `Dit plan heeft al ${d.most} stappen. Dien het opnieuw in, dan kan het verder.`,
    (d) => `This plan has ${d.most} steps already. Submit it anew, so that it can go on.`,
  ),
  'too-many-proposals': problem(
    409,
    'Te veel plannen',
    'Too many plans',
    (d) =>
      `Iemand kan in een jaar hoogstens ${d.most} plannen indienen. Pas een plan aan dat u al heeft, of wacht tot volgend jaar.`,
    (d) =>
      `A person can submit ${d.most} plans in a year at the most. Improve a plan that you have, or wait until next year.`,
  ),
  'other-year': problem(
    409,
    'Ander budgetjaar',
    'Another budget year',
    'Dit plan is van een ander budgetjaar dan de ronde. De initiatiefnemer kan het opnieuw indienen.',
    'This plan is of another budget year than the round. The initiator can submit it anew.',
  ),
  'mandate-exceeded': problem(
    403,
    'Boven uw mandaat',
    'Above your mandate',
    (d) => `U mag zelf beslissen tot ${euro(d.mandateCents, 'nl')}. Vraag iemand met een hoger mandaat.`,
    (d) => `You may decide up to ${euro(d.mandateCents, 'en')} by yourself. Ask somebody with a higher mandate.`,
  ),
} as const
