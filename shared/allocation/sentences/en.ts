/** Why a plan won or lost, and what it had needed, in plain English. */
import { type Figures, figures, type PlanFacts, partOfFirst, type Sentences, type Units } from './facts.ts'

/** How many plans are named on which supporters spent their money. */
const mostNamed = 3

/** The English sentences, with amounts in these units. */
export function sentencesEn(units: Units): Sentences {
  const f = figures('en-GB', units, { hours: ['hour', 'hours'], minutes: ['minute', 'minutes'], and: 'and' })
  return {
    why: (facts) => why(facts, f),
    needed: (facts) => needed(facts, f),
  }
}

const named = (title: string) => `‘${title}’`
const voters = (count: number, f: Figures) => `${f.number(count)} ${count === 1 ? 'voter' : 'voters'}`
const plans = (count: number, f: Figures) => `${f.number(count)} ${count === 1 ? 'plan' : 'plans'}`

function why(facts: PlanFacts, f: Figures): string[] {
  const { reason, rule } = facts
  switch (reason.kind) {
    case 'paid':
      return ['This plan goes ahead.', ...paid(facts, reason.effectiveVotes, reason.price, f)]
    case 'filled-up':
      return [
        'This plan goes ahead.',
        'It was paid from what was left after sharing.',
        ...fell(facts, f),
        `After that, what was left was divided in the order of support. At the turn of this plan ${f.money(reason.left)} was left. It fitted in that.`,
      ]
    case 'ranked':
      return [
        'This plan goes ahead.',
        rule === 'phragmen'
          ? 'All voters saved equally fast. Its voters had saved for it together while there was still enough money.'
          : `At its turn there was still enough money${facts.hasHours ? ' and municipal time' : ''}.`,
      ]
    case 'short':
      return [
        'This plan does not go ahead.',
        ...fell(facts, f),
        ...spent(facts, f),
        ...(reason.left === undefined ? [] : [noRoomInFillUp(facts, reason.left, reason.leftHours, f)]),
        ...shared(facts, f),
      ]
    case 'no-room':
      return ['This plan does not go ahead.', noRoom(facts, reason.left, reason.leftHours, f), ...shared(facts, f)]
    case 'stopped':
      return [
        'This plan does not go ahead.',
        `A plan that had its turn earlier did not fit any more. There this rule stops. ${f.money(reason.left)} was left then.`,
        ...shared(facts, f),
      ]
    case 'below-threshold':
      return [
        'This plan does not go ahead.',
        `It got ${f.number(facts.support)} ${points(facts)}. At least ${f.number(reason.threshold)} were needed.`,
        ...shared(facts, f),
      ]
    case 'no-support':
      return ['This plan does not go ahead.', 'Nobody chose this plan.']
  }
}

const points = ({ givesPoints, support }: PlanFacts) =>
  givesPoints ? (support === 1 ? 'point' : 'points') : support === 1 ? 'vote' : 'votes'

function paid(facts: PlanFacts, effectiveVotes: number, price: number, f: Figures): string[] {
  const { bought, cost, costHours, supporters } = facts
  if (bought === undefined) return [`It costs nothing, and ${voters(supporters, f)} chose it.`]
  const { round, payers } = bought
  if (cost === 0)
    return [
      `It costs no money. In step ${f.number(round)}, its voters together had the ${f.hours(costHours)} of municipal time that it asks.`,
    ]
  const first =
    payers === 1
      ? `In step ${f.number(round)}, 1 voter paid the whole amount of ${f.money(cost)}.`
      : `In step ${f.number(round)}, ${voters(payers, f)} together paid the ${f.money(cost)}, each ${f.money(price)} at the most.`
  return [first, ...counting(facts, payers, effectiveVotes, f), ...withoutMoney(supporters - payers, f)]
}

/** What the effective number of votes says; with points or hours nobody counts as one whole vote, so there it is left out. */
function counting({ utility, hasHours }: PlanFacts, payers: number, effectiveVotes: number, f: Figures): string[] {
  if (payers === 1 || utility === 'points' || hasHours) return []
  if (payers - effectiveVotes < 1e-6) return [`All paid the same. So the plan counted ${f.number(payers)} whole votes.`]
  return [
    `Who did not have that much any more gave what was left, and counts for that part. So the plan counted ${f.votes(effectiveVotes)} votes.`,
  ]
}

function withoutMoney(others: number, f: Figures): string[] {
  if (others === 0) return []
  return others === 1
    ? ['Another voter chose this plan, but had no money left.']
    : [`Another ${voters(others, f)} chose this plan, but had no money left.`]
}

/** When and by how much the supporters fell short. */
function fell({ fellOut, supporters, cost, raisedBy }: PlanFacts, f: Figures): string[] {
  if (fellOut === undefined) return []
  const { afterRounds, held, lacking, lackingHours } = fellOut
  const who = supporters === 1 ? 'its only voter' : `its ${voters(supporters, f)} together`
  const still = afterRounds === 0 ? '' : ' still'
  const when =
    afterRounds === 0 ? `From the start ${who}` : `After ${plans(afterRounds, f)} had been paid, ${who}${still}`
  const onPaper = raisedBy > 0 ? ['In this everybody’s share has already been raised on paper.'] : []
  if (lacking === 0)
    return [
      `${when} had enough money for this plan, but too little municipal time: ${f.hours(lackingHours ?? 0)} too little.`,
      ...onPaper,
    ]
  const both =
    lackingHours === undefined ? [] : [`There was also ${f.hours(lackingHours)} of municipal time too little.`]
  return [
    `${when} had ${f.money(held)}. ${f.money(cost)} was needed: ${f.money(lacking)} too little.`,
    ...both,
    ...onPaper,
  ]
}

/** Where the money of the supporters went, unless it was not money that they lacked. */
function spent({ fellOut, spentOn, supporters }: PlanFacts, f: Figures): string[] {
  if (spentOn.length === 0 || fellOut?.lacking === 0) return []
  const howMuch = { all: '', most: 'mostly ', part: 'among others ' }[partOfFirst(spentOn, mostNamed)]
  const named3 = spentOn.slice(0, mostNamed).map(({ title, amount }) => `${named(title)} (${f.money(amount)})`)
  const whose = supporters === 1 ? 'The money of this voter' : 'Their money'
  return [`${whose} went ${howMuch}to ${f.list(named3)}.`]
}

function noRoomInFillUp({ cost }: PlanFacts, left: number, leftHours: number | undefined, f: Figures): string {
  const start = 'After that, what was left was divided in the order of support. At the turn of this plan'
  return cost > left
    ? `${start} ${f.money(left)} was left: ${f.money(cost - left)} too little.`
    : `${start} there was enough money, but only ${f.hours(leftHours ?? 0)} of municipal time: too little.`
}

function noRoom(
  { rule, budget, cost, costHours }: PlanFacts,
  left: number,
  leftHours: number | undefined,
  f: Figures,
): string {
  if (cost > budget)
    return `It costs ${f.money(cost)}. That is more than there was to divide in all: ${f.money(budget)}.`
  const when = rule === 'phragmen' ? 'At the end' : 'At its turn'
  if (cost > left)
    return `${when} ${f.money(left)} was left. It costs ${f.money(cost)}: ${f.money(cost - left)} too little.`
  return `${when} there was enough money, but too little municipal time: ${f.hours(leftHours ?? 0)} was left, and it asks ${f.hours(costHours)}.`
}

/** Which other plan most of its supporters chose too: where their money may have gone. */
function shared({ alsoChose, supporters }: PlanFacts, f: Figures): string[] {
  const [first] = alsoChose
  if (first === undefined) return []
  const who =
    supporters === 1
      ? 'This voter'
      : first.supporters === supporters
        ? `All ${voters(supporters, f)} of this plan`
        : `Of the ${voters(supporters, f)} of this plan ${f.number(first.supporters)}`
  return [`${who} also chose ${named(first.title)}.`]
}

function needed({ cost: own, needed: answers, givesPoints }: PlanFacts, f: Figures): string[] {
  if (answers === undefined) return []
  const { newVoters, switchers, cost } = answers
  const most = givesPoints ? ' and gave it the most points' : ''
  return [sentenceOfNewVoters(), sentenceOfSwitchers(), sentenceOfCost()]

  function sentenceOfNewVoters(): string {
    switch (newVoters.kind) {
      case 'found':
      case 'at-most':
        return `With ${voters(newVoters.amount, f)} more who chose only this plan${most}, it would have won.${newVoters.kind === 'found' ? '' : ' Whether fewer would do was not worked out.'}`
      case 'never':
        return 'More voters who chose only this plan would not have helped.'
      case 'not-within':
        return newVoters.searchedTo === 0
          ? 'Whether more voters would have helped was not worked out.'
          : `With up to ${voters(newVoters.searchedTo, f)} more for only this plan, it would not yet have won. Beyond that was not tried.`
    }
  }

  function sentenceOfSwitchers(): string {
    switch (switchers.kind) {
      case 'found':
      case 'at-most':
        return `If ${f.number(switchers.amount)} more of today’s voters had chosen this plan too, it could have won.${switchers.kind === 'found' ? '' : ' Whether fewer would do was not worked out.'}`
      case 'never':
        return 'It would not have helped if more of today’s voters had chosen this plan too.'
      case 'not-within':
        return switchers.searchedTo === 0
          ? 'Whether it would have helped if more of today’s voters had chosen this plan was not worked out.'
          : `If up to ${f.number(switchers.searchedTo)} more of today’s voters had chosen this plan too, it would not yet have won. Beyond that was not tried.`
    }
  }

  function sentenceOfCost(): string {
    switch (cost.kind) {
      case 'found':
        return `At a price of ${f.money(cost.amount)} it would have won. At ${f.money(f.unit)} more it would not.`
      case 'at-most':
        return `At a price of ${f.money(cost.amount)} it would have won. Whether a higher price would do was not worked out.`
      case 'never':
        // Below a price that is no whole number of steps, a price of nothing is not among those tried.
        return own % f.unit === 0
          ? 'A lower price would not have helped.'
          : `A lower price would not have helped, in steps of ${f.money(f.unit)}.`
      case 'not-within':
        return cost.searchedTo >= own
          ? 'Whether a lower price would have helped was not worked out.'
          : `At a price of ${f.money(cost.searchedTo)} or more it would not yet have won. Lower was not tried.`
    }
  }
}
