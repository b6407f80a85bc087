/** Texts that the desks share: tasks, facts and history of a plan, money of a slice, phases of a round, charges of an investment. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { desk as source } from '../nl/desk.ts'

const days = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'day', other: 'days' })}`

export const desk: Translated<typeof source> = {
  'replay.door': 'Would you like to see first what a rule, an amount or a limit does?',
  'replay.link': 'Practise with an earlier round',

  'desk.lead': (p, f) =>
    p.count === 0
      ? 'Nothing waits for you now.'
      : `${f.number(p.count)} ${f.plural(p.count, { one: 'thing waits', other: 'things wait' })} for you.${p.late > 0 ? ` ${f.number(p.late)} late.` : ''}`,
  'desk.waiting': 'What waits for you',
  'desk.filter': 'Show',
  'desk.all': (p, f) => `Everything (${f.number(p.count)})`,
  'desk.count': (p, f) => `${p.what} (${f.number(p.count)})`,
  'desk.district': 'District',
  'desk.everyDistrict': 'All districts',
  'desk.empty': 'Nothing to do',
  'desk.empty.text': 'What waits for you comes here. Choose another district or another kind of work to see more.',
  'desk.age': (p, f) => (p.days === 0 ? 'since today' : `waits ${days(p.days, f)}`),
  'desk.history': 'What happened',
  'desk.back': 'Back to the list',
  'desk.over': 'A decision has been taken meanwhile. Your decision was not stored.',
  'desk.reloaded':
    'Your decision was not stored. The page now shows the new state. See whether your choice still holds and confirm it again.',

  'task.check-proposal': 'Check a plan',
  'task.answer-service-request': 'Answer a resident',
  'task.place-proposal': 'Put on the ballot paper',
  'task.related-plans': 'Look at related plans',
  'task.open-round': 'Open a round',
  'task.count-round': 'Count votes',
  'task.finance-decision': 'Decide on money',
  'task.finance-review': 'Money check',
  'task.redirect-capital': 'To the council',
  'task.adopt-result': 'Adopt a result',
  'task.record-decision': 'Record a council decision',
  'task.describe-alternatives': 'Describe other ways',
  'task.advise-dossier': 'Advise on a dossier',
  'task.propose-dossier': 'Propose to the council',
  'task.put-on-agenda': 'Put on the agenda',
  'task.announce-refusal': 'Send the letter of refusal',
  'task.open-credit': 'Release the credit',
  'task.deliver-dossier': 'Follow and deliver the works',
  'task.decide-supplement': 'Decision on more credit',
  'task.settle-dossier': 'Settle the investment',
  'task.book-charge': 'Book the charge of a year',
  'task.decide-objection': 'Decide on an objection',
  'task.refusal-of-council': 'Refused: you can object',
  'task.challenge-turn': 'Challenge: your turn',
  'task.challenge-late': 'Challenge: late',
  'task.decide-plan-objection': 'Decide on an objection (plan)',
  'task.late-decision': 'Decision is late',
  'task.plan-refused': 'Refused: objection possible',
  'task.improve-proposal': 'Complete a plan',
  'task.answer-question': 'Answer a question',
  'task.sign-deal': 'Sign a deal',
  'task.vote': 'Vote',
  'task.sign-support': 'Support a challenge',
  'task.challenge-refused': 'Challenge refused: objection possible',
  'task.distribute-budget': 'Distribute the budget',
  'task.read-pile': 'Enter paper ballots',
  'task.budgetOf': (p) => `The neighbourhoods’ budget of ${p.year}`,

  'facts.title': 'What is asked',
  'facts.cost': 'Money',
  'facts.hours': 'Municipal hours',
  'facts.place': 'Place',
  'facts.asset': 'Is about',
  'facts.theme': 'Theme',
  'facts.initiator': 'Submitted by',
  'facts.submitted': 'Submitted on',
  'facts.lifetime': 'Lasts',
  'facts.lifetime.none': 'less than a year',
  'facts.publicAsset': 'becomes municipal property or stands in public space',
  'facts.commitment': 'Money for',
  'facts.maintenance': 'Upkeep',
  'facts.years': (p, f) => `${f.number(p.years)} ${f.plural(p.years, { one: 'year', other: 'years' })}`,
  'facts.perYear': (p, f) => `${f.money(p.amountCents)} a year`,

  'roundRule.equal-shares': 'Equal shares (Method of Equal Shares)',
  'roundRule.equal-shares.hint':
    'Every voter gets an equal part of the money. A plan goes ahead when its voters can pay it together.',
  'roundRule.greedy': 'Most votes first',
  'roundRule.greedy.hint': 'Plans go ahead in order of votes while the money lasts. Small groups often get nothing.',
  'roundRule.greedy-per-cost': 'Most votes per euro first',
  'roundRule.greedy-per-cost.hint': 'Plans with many votes for little money come first, while the money lasts.',
  'roundRule.phragmen': 'Saving together (Phragmén)',
  'roundRule.phragmen.hint': 'All voters save equally fast. A plan goes ahead as soon as its voters have enough.',

  'voters.log-in': 'By logging in',
  'voters.log-in.hint': 'All residents of the district can vote after logging in.',
  'voters.voting-code': 'By voting code',
  'voters.voting-code.hint': 'Whoever has a code can vote. You send the codes by letter or hand them out in a meeting.',
}
