/** Problems with who asks: logged in, of the right role, and not a judge of an own plan. */
import { problem } from './problem.ts'

export const people = {
  unauthenticated: problem(
    401,
    'Niet ingelogd',
    'Not logged in',
    'Log in en probeer het opnieuw.',
    'Log in and try again.',
  ),
  forbidden: problem(
    403,
    'Niet toegestaan',
    'Not allowed',
    'U heeft niet de rol die hiervoor nodig is. Vraag het aan wie die rol heeft, of log in met een ander account.',
    'You do not have the role that this needs. Ask somebody who has it, or log in with another account.',
  ),
  'self-approval': problem(
    403,
    'Eigen plan',
    'Own plan',
    'U mag niet beslissen over uw eigen plan. Vraag een collega.',
    'You may not decide on your own plan. Ask a colleague.',
  ),
  'prepared-it': problem(
    403,
    'Zelf voorbereid',
    'Prepared by you',
    'U heeft dit plan zelf voorbereid. Iemand anders moet het goedkeuren.',
    'You prepared this plan yourself. Somebody else must approve it.',
  ),
  'same-approver': problem(
    403,
    'Tweede persoon nodig',
    'Second person needed',
    'U heeft dit plan al goedgekeurd. Een andere financieel adviseur moet het ook goedkeuren.',
    'You have approved this plan already. Another finance officer must approve it too.',
  ),
  'same-person': problem(
    403,
    'Tweede persoon nodig',
    'Second person needed',
    'U heeft dit zelf voorbereid of voorgesteld. Iemand anders moet het goedkeuren.',
    'You prepared or proposed this yourself. Somebody else must approve it.',
  ),
  'not-eligible': problem(
    403,
    'U kunt hier niet stemmen',
    'You cannot vote here',
    'Alleen bewoners van deze wijk stemmen in deze ronde.',
    'Only residents of this district vote in this round.',
  ),
  'other-identification': problem(
    409,
    'Andere manier van stemmen',
    'Another way of voting',
    'In deze ronde stemt iedereen op één manier: met inloggen, of met een stemcode. Kijk bij de ronde welke.',
    'In this round everybody votes in one way: by logging in, or by a voting code. The round page says which.',
  ),
  'not-your-district': problem(
    403,
    'Niet uw wijk',
    'Not your district',
    'U doet dit werk niet voor deze wijk. Vraag het aan de collega van die wijk.',
    'You do not do this work for this district. Ask the colleague of that district.',
  ),
  'not-your-proposal': problem(
    403,
    'Niet uw plan',
    'Not your plan',
    'Alleen de initiatiefnemer kan dit doen. Heeft u dit plan zelf ingediend? Log dan in met dat account.',
    'Only the initiator can do this. Did you submit this plan yourself? Then log in with that account.',
  ),
} as const
