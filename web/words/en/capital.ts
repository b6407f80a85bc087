/** Texts about capital charges: what an investment takes each year from everyone, what would fit, and what is left for others. */
import type { Translated } from '../dictionary.ts'
import type { capital as source } from '../nl/capital.ts'

export const capital: Translated<typeof source> = {
  'effect.title': 'What this means for everyone',
  'effect.atOnce': (p, f) =>
    `Paid at once this takes ${f.percent(p.sliceBps)} of the district budget of ${p.district}. Of the money for all districts that is ${f.percent(p.programmeBps)}.`,
  'effect.spread': (p, f) =>
    `Spread over ${f.number(p.years)} years it takes at most ${f.percent(p.sliceBps)} of the district budget a year. Of the money for all districts that is at most ${f.percent(p.programmeBps)}.`,
  'effect.under': (p, f) => `All capital charges together stay under the limit of ${f.money(p.capCents)} a year.`,
  'effect.tightest': (p, f) => `Room is smallest in ${p.year}: then ${f.money(p.roomCents)} is left up to the limit.`,
  'effect.over': (p, f) => `In ${p.year} all capital charges together go ${f.money(p.overCents)} over the limit.`,
  'effect.over.text': (p, f) => `The limit is ${f.money(p.capCents)} a year.`,
  'effect.over.from': (p) => `It goes over for the first time in ${p.year}.`,
  'effect.alsoAsked': (p, f) =>
    `Other large wishes wait for a decision. Together they ask at most ${f.money(p.mostCents)} in a year. That is not counted here.`,
  'effect.chart': 'All capital charges of the town, by year',

  'cap.bound': 'Fixed already (works are ready)',
  'cap.adopted': 'Decided by the council, not ready yet',
  'cap.thisPlan': 'This plan',
  'cap.allAsked': 'Asked, no decision yet',
  'cap.line': (p, f) => `limit: ${f.money(p.capCents)} a year`,
  'cap.cap': 'Limit',
  'cap.room': 'Room up to the limit',
  'cap.tooMuch': (p, f) => `${f.money(p.overCents)} too much`,

  'fits.title': 'What would fit',
  'fits.smaller': 'Smaller',
  'fits.smaller.text': (p, f) => `Up to this amount it fits. That is ${f.money(p.lessCents)} less than asked.`,
  'fits.smaller.none': 'There is no room left, not even for a smaller amount.',
  'fits.longer': 'Write off longer',
  'fits.longer.yes': 'With the longest term that this kind may have, it fits.',
  'fits.longer.no': 'This kind may not have a longer term. It does not fit even then.',
  'fits.longer.already': 'This is the longest term that this kind may have already.',
  'fits.others': 'Others pay too',
  'fits.others.text': (p, f) => `This much others must add. That is ${f.percent(p.shareBps)} of the investment.`,
  'fits.others.no': 'It does not fit with money of others either.',

  'others.title': 'What is left for the other districts',
  'others.first': (p, f) =>
    `If everyone pays, the other ${f.number(p.count)} districts together have ${f.money(p.lessCents)} less in ${p.year}.`,
  'others.firstIsWorst': 'In no later year less is left.',
  'others.worst': (p, f) => `Least is left in ${p.year}: then it is ${f.money(p.lessCents)} less.`,
  'others.without': (p) => `In ${p.year}, without this plan`,
  'others.with': (p) => `In ${p.year}, with this plan`,
  'others.less': (p) => `Less in ${p.year}`,
  'others.together': 'Together',
  'others.all': 'All districts and all years',

  'calc.investment': 'Investment',
  'calc.contributions': 'Contributions of others',
  'calc.residual': 'Residual value',
  'calc.assetKind': 'Kind',
  'calc.component': 'Component',
  'calc.years': 'Write off in',
  'calc.years.unit': 'years',
  'calc.rate.short': 'Interest',
  'calc.method': 'Way of writing off',
  'calc.completion.short': 'Ready in',
  'calc.maintenance': 'Upkeep a year',
  'calc.incomplete': 'Fill in the calculation. Then you see here what it costs each year.',

  'method.straight-line': 'Write off the same each year',
  'method.straight-line.hint': 'Interest goes down each year, and so does the total.',
  'method.annuity': 'The same total each year',
  'method.annuity.hint': 'First much interest and little writing off, later the other way round.',
}
