/** Why a plan won or lost, and what it had needed, in plain Dutch. */
import { type Figures, figures, type PlanFacts, partOfFirst, type Sentences, type Units } from './facts.ts'

/** How many plans are named on which supporters spent their money. */
const mostNamed = 3

/** The Dutch sentences, with amounts in these units. */
export function sentencesNl(units: Units): Sentences {
  const f = figures('nl-NL', units, { hours: ['uur', 'uur'], minutes: ['minuut', 'minuten'], and: 'en' })
  return {
    why: (facts) => why(facts, f),
    needed: (facts) => needed(facts, f),
  }
}

const named = (title: string) => `‘${title}’`
const kiezers = (count: number, f: Figures) => `${f.number(count)} ${count === 1 ? 'kiezer' : 'kiezers'}`
const plannen = (count: number, f: Figures) => `${f.number(count)} ${count === 1 ? 'plan' : 'plannen'}`

function why(facts: PlanFacts, f: Figures): string[] {
  const { reason, rule } = facts
  switch (reason.kind) {
    case 'paid':
      return ['Dit plan gaat door.', ...paid(facts, reason.effectiveVotes, reason.price, f)]
    case 'filled-up':
      return [
        'Dit plan gaat door.',
        'Het is betaald uit wat na het delen over was.',
        ...fell(facts, f),
        `Daarna is verdeeld wat er nog over was, op volgorde van steun. Toen dit plan aan de beurt was, was er nog ${f.money(reason.left)}. Daar paste het in.`,
      ]
    case 'ranked':
      return [
        'Dit plan gaat door.',
        rule === 'phragmen'
          ? 'Alle stemmers spaarden even snel. Zijn kiezers hadden het samen gespaard toen er nog genoeg geld was.'
          : `Toen het aan de beurt was, was er nog genoeg geld${facts.hasHours ? ' en tijd van de gemeente' : ''}.`,
      ]
    case 'short':
      return [
        'Dit plan gaat niet door.',
        ...fell(facts, f),
        ...spent(facts, f),
        ...(reason.left === undefined ? [] : [noRoomInFillUp(facts, reason.left, reason.leftHours, f)]),
        ...shared(facts, f),
      ]
    case 'no-room':
      return ['Dit plan gaat niet door.', noRoom(facts, reason.left, reason.leftHours, f), ...shared(facts, f)]
    case 'stopped':
      return [
        'Dit plan gaat niet door.',
        `Een plan dat eerder aan de beurt kwam, paste niet meer. Daar stopt deze regel. Er was toen nog ${f.money(reason.left)} over.`,
        ...shared(facts, f),
      ]
    case 'below-threshold':
      return [
        'Dit plan gaat niet door.',
        `Het kreeg ${f.number(facts.support)} ${points(facts)}. Er waren er minstens ${f.number(reason.threshold)} nodig.`,
        ...shared(facts, f),
      ]
    case 'no-support':
      return ['Dit plan gaat niet door.', 'Niemand koos dit plan.']
  }
}

const points = ({ givesPoints, support }: PlanFacts) =>
  givesPoints ? (support === 1 ? 'punt' : 'punten') : support === 1 ? 'stem' : 'stemmen'

function paid(facts: PlanFacts, effectiveVotes: number, price: number, f: Figures): string[] {
  const { bought, cost, costHours, supporters } = facts
  if (bought === undefined)
    return [`Het kost niets, en ${kiezers(supporters, f)} ${supporters === 1 ? 'koos' : 'kozen'} het.`]
  const { round, payers } = bought
  if (cost === 0)
    return [
      `Het kost geen geld. In stap ${f.number(round)} hadden zijn kiezers samen de ${f.hours(costHours)} van de gemeente die het vraagt.`,
    ]
  const first =
    payers === 1
      ? `In stap ${f.number(round)} betaalde 1 kiezer het hele bedrag van ${f.money(cost)}.`
      : `In stap ${f.number(round)} betaalden ${kiezers(payers, f)} samen de ${f.money(cost)}, ieder hoogstens ${f.money(price)}.`
  return [first, ...counting(facts, payers, effectiveVotes, f), ...withoutMoney(supporters - payers, f)]
}

/** What the effective number of votes says; with points or hours nobody counts as one whole vote, so there it is left out. */
function counting({ utility, hasHours }: PlanFacts, payers: number, effectiveVotes: number, f: Figures): string[] {
  if (payers === 1 || utility === 'points' || hasHours) return []
  if (payers - effectiveVotes < 1e-6)
    return [`Ieder betaalde evenveel. Het plan telde dus ${f.number(payers)} hele stemmen.`]
  return [
    `Wie zo veel niet meer had, gaf wat er nog was, en telt voor dat deel mee. Zo telde het plan ${f.votes(effectiveVotes)} stemmen.`,
  ]
}

function withoutMoney(others: number, f: Figures): string[] {
  if (others === 0) return []
  return others === 1
    ? ['Nog 1 kiezer koos dit plan, maar had geen geld meer.']
    : [`Nog ${kiezers(others, f)} kozen dit plan, maar hadden geen geld meer.`]
}

/** When and by how much the supporters fell short. */
function fell({ fellOut, supporters, cost, raisedBy }: PlanFacts, f: Figures): string[] {
  if (fellOut === undefined) return []
  const { afterRounds, held, lacking, lackingHours } = fellOut
  const many = supporters !== 1
  const who = many ? `de ${kiezers(supporters, f)} samen` : 'de enige kiezer'
  const had = many ? 'hadden' : 'had'
  const still = afterRounds === 0 ? '' : ' nog'
  const when =
    afterRounds === 0
      ? `Vanaf het begin ${had} ${who}`
      : `Nadat ${plannen(afterRounds, f)} ${afterRounds === 1 ? 'was' : 'waren'} betaald, ${had} ${who}`
  const onPaper = raisedBy > 0 ? ['Ieders deel is daarbij op papier al verhoogd.'] : []
  if (lacking === 0)
    return [
      `${when} genoeg geld voor dit plan, maar te weinig tijd van de gemeente: ${f.hours(lackingHours ?? 0)} te weinig.`,
      ...onPaper,
    ]
  const both = lackingHours === undefined ? [] : [`Ook was er ${f.hours(lackingHours)} van de gemeente te weinig.`]
  return [
    `${when}${still} ${f.money(held)}. Er was ${f.money(cost)} nodig: ${f.money(lacking)} te weinig.`,
    ...both,
    ...onPaper,
  ]
}

/** Where the money of the supporters went, unless it was not money that they lacked. */
function spent({ fellOut, spentOn, supporters }: PlanFacts, f: Figures): string[] {
  if (spentOn.length === 0 || fellOut?.lacking === 0) return []
  const howMuch = { all: '', most: 'vooral ', part: 'onder meer ' }[partOfFirst(spentOn, mostNamed)]
  const plans = spentOn.slice(0, mostNamed).map(({ title, amount }) => `${named(title)} (${f.money(amount)})`)
  const whose = supporters === 1 ? 'Het geld van deze kiezer' : 'Hun geld'
  return [`${whose} ging ${howMuch}naar ${f.list(plans)}.`]
}

function noRoomInFillUp({ cost }: PlanFacts, left: number, leftHours: number | undefined, f: Figures): string {
  const start = 'Daarna is verdeeld wat er nog over was, op volgorde van steun. Toen dit plan aan de beurt was, was er'
  return cost > left
    ? `${start} nog ${f.money(left)}: ${f.money(cost - left)} te weinig.`
    : `${start} nog genoeg geld, maar nog ${f.hours(leftHours ?? 0)} van de gemeente: te weinig.`
}

function noRoom(
  { rule, budget, cost, costHours }: PlanFacts,
  left: number,
  leftHours: number | undefined,
  f: Figures,
): string {
  if (cost > budget)
    return `Het kost ${f.money(cost)}. Dat is meer dan er in totaal te verdelen was: ${f.money(budget)}.`
  const when = rule === 'phragmen' ? 'Aan het eind' : 'Toen het aan de beurt was,'
  if (cost > left)
    return `${when} was er nog ${f.money(left)}. Het kost ${f.money(cost)}: ${f.money(cost - left)} te weinig.`
  return `${when} was er nog genoeg geld, maar te weinig tijd van de gemeente: nog ${f.hours(leftHours ?? 0)}, en het vraagt ${f.hours(costHours)}.`
}

/** Which other plan most of its supporters chose too: where their money may have gone. */
function shared({ alsoChose, supporters }: PlanFacts, f: Figures): string[] {
  const [first] = alsoChose
  if (first === undefined) return []
  const who =
    supporters === 1
      ? 'Deze kiezer koos'
      : first.supporters === supporters
        ? `Alle ${kiezers(supporters, f)} van dit plan kozen`
        : `Van de ${kiezers(supporters, f)} van dit plan ${first.supporters === 1 ? 'koos' : 'kozen'} er ${f.number(first.supporters)}`
  return [`${who} ook ${named(first.title)}.`]
}

function needed({ cost: own, needed: answers, givesPoints }: PlanFacts, f: Figures): string[] {
  if (answers === undefined) return []
  const { newVoters, switchers, cost } = answers
  const most = givesPoints ? ' en het de meeste punten gaven' : ''
  return [sentenceOfNewVoters(), sentenceOfSwitchers(), sentenceOfCost()]

  function sentenceOfNewVoters(): string {
    switch (newVoters.kind) {
      case 'found':
      case 'at-most':
        return `Met ${kiezers(newVoters.amount, f)} erbij die alleen dit plan ${newVoters.amount === 1 ? 'koos' : 'kozen'}${most.replace('gaven', newVoters.amount === 1 ? 'gaf' : 'gaven')}, had het gewonnen.${newVoters.kind === 'found' ? '' : ' Of het met minder ook kon, is niet nagerekend.'}`
      case 'never':
        return 'Meer kiezers die alleen dit plan kozen, hadden niet geholpen.'
      case 'not-within':
        return newVoters.searchedTo === 0
          ? 'Of meer kiezers hadden geholpen, is niet nagerekend.'
          : `Met hoogstens ${kiezers(newVoters.searchedTo, f)} erbij voor alleen dit plan had het nog niet gewonnen. Verder is niet gezocht.`
    }
  }

  function sentenceOfSwitchers(): string {
    switch (switchers.kind) {
      case 'found':
      case 'at-most':
        return `${switchers.amount === 1 ? 'Had' : 'Hadden'} nog ${f.number(switchers.amount)} van de stemmers dit plan ook gekozen, dan had het kunnen winnen.${switchers.kind === 'found' ? '' : ' Of het met minder ook kon, is niet nagerekend.'}`
      case 'never':
        return 'Het had niet geholpen als meer stemmers dit plan ook hadden gekozen.'
      case 'not-within':
        return switchers.searchedTo === 0
          ? 'Of het had geholpen als meer stemmers dit plan hadden gekozen, is niet nagerekend.'
          : `Met hoogstens ${f.number(switchers.searchedTo)} van de stemmers erbij had het nog niet gewonnen. Verder is niet gezocht.`
    }
  }

  function sentenceOfCost(): string {
    switch (cost.kind) {
      case 'found':
        return `Met een prijs van ${f.money(cost.amount)} had het gewonnen. Met ${f.money(f.unit)} meer niet.`
      case 'at-most':
        return `Met een prijs van ${f.money(cost.amount)} had het gewonnen. Of het met een hogere prijs ook kon, is niet nagerekend.`
      case 'never':
        // Below a price that is no whole number of steps, a price of nothing is not among those tried.
        return own % f.unit === 0
          ? 'Een lagere prijs had niet geholpen.'
          : `Een lagere prijs had niet geholpen, in stappen van ${f.money(f.unit)}.`
      case 'not-within':
        return cost.searchedTo >= own
          ? 'Of een lagere prijs had geholpen, is niet nagerekend.'
          : `Met een prijs van ${f.money(cost.searchedTo)} of meer had het nog niet gewonnen. Lager is niet gezocht.`
    }
  }
}
