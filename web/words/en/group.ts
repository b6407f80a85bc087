/** Texts of the neighbourhood group's screens. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { group as source } from '../nl/group.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`

export const group: Translated<typeof source> = {
  'group.title': 'Neighbourhood group',
  'group.of': (p) => `Neighbourhood group of ${p.district}`,
  'group.lead': 'What waits for the group, and the money of the district.',
  'group.waits': 'This waits for the group',
  'group.nothing': 'Nothing waits for the group',
  'group.nothingText': 'When a round has closed or has been counted, you see it here.',
  'group.adoptTask': 'Adopt the result',
  'group.adoptText': 'The votes have been counted. Adopt the result, and the money is reserved.',
  'group.adoptLink': 'Look and adopt',
  'group.countTask': 'Count the votes',
  'group.countText': (p, f) => `The round closed on ${f.dateTime(p.at)}.`,
  'group.money': 'The money of the district',
  'group.rounds': 'Rounds of the district',
  'group.noRounds': 'This district has no rounds yet.',
  'group.none': 'You are not a member of a neighbourhood group.',

  'count.button': 'Count the votes',
  'count.busy': 'The votes are being counted …',
  'count.wait': (p, f) =>
    `We count by ourselves in ${f.number(p.seconds)} ${f.plural(p.seconds, { one: 'second', other: 'seconds' })}.`,
  'count.done': 'The votes have been counted',
  'count.result': 'See the result',
  'count.toPiles': 'To the piles of paper',

  'adopt.title': 'Adopt the result',
  'adopt.of': (p) => `Adopt the result of ${p.round}`,
  'adopt.lead': 'For the neighbourhood group you lay down which plans get money. That is public.',
  'adopt.winners': (p, f) => `${plans(p.count, f)} ${f.plural(p.count, { one: 'gets', other: 'get' })} money`,
  'adopt.plan': 'Plan',
  'adopt.votes': 'Votes',
  'adopt.pointsGiven': 'Points',
  'adopt.amount': 'Amount',
  'adopt.hours': 'Hours',
  'adopt.others': (p, f) =>
    `${p.count === 0 ? 'All plans get money.' : `Not chosen: ${plans(p.count, f)}.`} Of the ${f.money(p.budgetCents)} to divide, ${f.money(p.leftCents)} stays in the district’s money.`,
  'adopt.total': 'Together',
  'adopt.why': 'Why these plans? See the result',
  'adopt.money': 'What this does to the money of the district',
  'adopt.before': (p, f) => `Now ${f.money(p.cents)} is still free.`,
  'adopt.reserve': 'Will be reserved',
  'adopt.remark': 'Remark of the neighbourhood group',
  'adopt.remarkHint':
    'Everybody reads this. Write why the group adopts the result, and where it was discussed. At least 10 characters.',
  'adopt.remarkMissing': 'Write a remark of at least 10 characters.',
  'adopt.button': 'Adopt the result',
  'adopt.confirm.title': 'Adopt the result?',
  'adopt.confirm.text': (p, f) =>
    `${plans(p.plans, f)} ${f.plural(p.plans, { one: 'gets', other: 'get' })} ${f.money(p.cents)} together. After that you cannot undo this. Your name will stand beside it.`,
  'adopt.confirm.yes': 'Yes, adopt',
  'adopt.done.title': 'The result has been adopted',
  'adopt.done.text': (p, f) =>
    `${f.money(p.cents)} has been reserved for ${plans(p.plans, f)}. Now it is the finance officer's turn.`,
  'adopt.done.link': 'To the result',
  'adopt.already': 'This result has already been adopted',
  'adopt.not.title': 'There is nothing for you to adopt here',
  'adopt.not.text':
    'Only members of the neighbourhood group of this district adopt, and only when the votes have been counted.',
  'adopt.back': 'To the neighbourhood group',
}
