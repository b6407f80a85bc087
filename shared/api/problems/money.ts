/** Problems with the ledger, the programme and payments. */
import { disciplineName, euro, hours, problem } from './problem.ts'

export const money = {
  'insufficient-balance': problem(
    409,
    'Niet genoeg geld',
    'Not enough money',
    (d) => {
      if (d.askedMinutes === undefined)
        return `Er is ${euro(d.availableCents, 'nl')} en er is ${euro(d.askedCents, 'nl')} nodig.`
      const both = `er is ${hours(d.askedMinutes, 'nl')} nodig`
      if (d.discipline === undefined) return `Er is ${hours(d.availableMinutes, 'nl')} van de gemeente en ${both}.`
      const short = hours(Number(d.askedMinutes) - Number(d.availableMinutes), 'nl')
      return `De ploeg ${disciplineName(d.discipline, 'nl')} heeft ${hours(d.availableMinutes, 'nl')} en ${both}: ${short} te weinig. Verplaats uren van een andere ploeg van de wijk, of vraag minder.`
    },
    (d) => {
      if (d.askedMinutes === undefined)
        return `There is ${euro(d.availableCents, 'en')} and ${euro(d.askedCents, 'en')} is needed.`
      const both = `${hours(d.askedMinutes, 'en')} are needed`
      if (d.discipline === undefined)
        return `There are ${hours(d.availableMinutes, 'en')} of the municipality and ${both}.`
      const short = hours(Number(d.askedMinutes) - Number(d.availableMinutes), 'en')
      return `The crew for ${disciplineName(d.discipline, 'en')} has ${hours(d.availableMinutes, 'en')} and ${both}: ${short} too few. Move hours from another crew of the district, or ask for less.`
    },
  ),
  'programme-exists': problem(
    409,
    'Budget is er al',
    'Budget exists',
    'Voor dit jaar is het buurtenbudget al verdeeld.',
    'The budget of this year has been distributed already.',
  ),
  'year-closed': problem(
    409,
    'Ander jaar',
    'Another year',
    'Dit budgetjaar is niet open. Een budget of uren verdelen kan voor dit jaar en het volgende, al het andere alleen in het lopende jaar.',
    'This budget year is not open. A budget or hours can be distributed for this year and the next; everything else is possible in the current year only.',
  ),
  'account-frozen': problem(
    409,
    'Rekening staat stil',
    'Account on hold',
    'Bij een controle klopte er iets niet op deze rekening. Er wordt niets op geboekt tot dat is uitgezocht.',
    'A check found that something on this account is wrong. Nothing is booked on it until that has been sorted out.',
  ),
  'year-not-over': problem(
    409,
    'Jaar is nog niet voorbij',
    'Year is not over',
    'Een budgetjaar wordt afgesloten als het voorbij is.',
    'A budget year is closed when it is over.',
  ),
  'rounds-unsettled': problem(
    409,
    'Er lopen nog rondes',
    'Rounds are still running',
    'Van dit jaar zijn er rondes die nog open zijn of nog niet vastgesteld. Rond die eerst af.',
    'Rounds of this year are still open or not yet adopted. Settle those first.',
  ),
  'nothing-left': problem(
    409,
    'Er is niets over',
    'Nothing is left',
    'Van dit jaar is er niets meer om mee te nemen of terug te geven.',
    'Of this year nothing is left to carry over or to give back.',
  ),
  'closing-outdated': problem(
    409,
    'Bedragen zijn veranderd',
    'Amounts have changed',
    'Sinds de voorbereiding is er iets geboekt. Bereid de afsluiting opnieuw voor.',
    'Something was booked since the preparation. Prepare the closing anew.',
  ),
  'refund-exceeds-payment': problem(
    409,
    'Meer dan er betaald is',
    'More than was paid',
    (d) => `Er is ${euro(d.availableCents, 'nl')} betaald. Er kan niet ${euro(d.askedCents, 'nl')} terugkomen.`,
    (d) => `Only ${euro(d.availableCents, 'en')} was paid. No ${euro(d.askedCents, 'en')} can come back.`,
  ),
  'duplicate-reference': problem(
    409,
    'Kenmerk al gebruikt',
    'Reference already used',
    'Met dit kenmerk is al een termijn gevraagd. Kijk of dit een tweede keer dezelfde rekening is.',
    'An instalment was asked with this reference before. See whether this is the same invoice again.',
  ),
  'instalments-full': problem(
    409,
    'Te veel termijnen',
    'Too many instalments',
    (d) => `Een buurtdeal heeft hoogstens ${d.most} termijnen.`,
    (d) => `A deal has ${d.most} instalments at the most.`,
  ),
} as const
