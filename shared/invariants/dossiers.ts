/** I6, I14, `decided` and `whole` of council dossiers: four eyes, a walk along the table, a person with a moment, and money that agrees with the ledger. */
import { chargesOf, sumsOf } from '../council/calculation.ts'
import type { Dossier, DossierState } from '../council/dossier.ts'
import { leadsTo } from '../council/moves.ts'
import { tookPart } from '../council/protection.ts'
import { bookedInAllCents } from '../council/yearly-charges.ts'
import { isRefusal } from '../refusal.ts'
import type { Holdings } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

/** I6: no official acts on an own wish, and four eyes where a step asks for them. */
function fourEyed({ id, initiator, openedBy, advices, credit, history, objections, decisions }: Dossier) {
  const find = finder('I6')
  const where = `dossier ${id}`
  for (const { by } of decisions) find.must(by.id !== initiator.id, `${where}: the decision`, 'another person')
  for (const { action, by } of history)
    if (by.role !== 'initiator') find.must(by.id !== initiator.id, `${where}: ${action}`, 'another person')
  for (const { adviser, by } of advices)
    if (adviser === 'finance-officer') find.must(by.id !== openedBy.id, `${where}: the finance advice`, 'a colleague')
  const settled = history.find(({ action }) => action === 'settle')
  find.must(
    settled?.by.id === undefined || settled.by.id !== credit?.openedBy,
    `${where}: the settlement`,
    'a colleague',
  )
  const took = new Set(tookPart({ history }))
  for (const { decided } of objections)
    if (decided) find.must(!took.has(decided.by.id), `${where}: the objection`, 'somebody who took no part')
  return find.found
}

/** I14: the history is a walk along the table that ends in the state stored, with one version for each line. */
function declared({ id, history, state, version, decisions }: Dossier) {
  const find = finder('I14')
  const where = `dossier ${id}`
  const [first, ...rest] = history
  find.same(where, 'open alternatives', `${first?.action} ${first?.state}`)
  let now: DossierState = 'alternatives'
  for (const { action, state: to } of rest) {
    const leads = action === 'open' ? [] : leadsTo(now, action)
    find.must(leads.includes(to), `${where}: ${action} from ${now}`, leads.join(' or ') || 'nothing', to)
    now = to
  }
  find.same(where, now, state)
  find.same(`${where}, its version`, history.length, version)
  const acts = history.filter(({ action }) => action === 'decide').length
  find.same(`${where}, decisions of the council`, acts, decisions.length)
  return find.found
}

/** Every line has a person in a role and a moment, in the order of time, and every decision a reason. */
function reasoned({ id, reason, openedBy, history, decisions }: Dossier) {
  const find = finder('decided')
  const isText = (text: unknown) => typeof text === 'string' && text.trim() !== ''
  find.must(isText(reason) && isText(openedBy.name), `dossier ${id}`, 'who and why')
  for (const { at, by, reason, reference } of decisions)
    find.must(isText(by.id) && at > 0 && isText(reason) && isText(reference), `dossier ${id}`, 'who and why')
  let last = 0
  for (const { at, by, action } of history) {
    find.must(isText(by.id) && isText(by.role) && at >= last && at > 0, `${action} of dossier ${id}`, 'who and when')
    last = at
  }
  return find.found
}

/** Credit left, spent and flowed back are together what was opened; `capital` holds the charges that were booked; years are booked once, each by its charge. */
function booked(dossier: Dossier, money: ReadonlyMap<string, number>) {
  const find = finder('whole')
  const { id, state, credit, calculation, adopted } = dossier
  const where = `dossier ${id}, ${state}`
  const held = (kind: string) => money.get(`${kind}:${id}`) ?? 0
  const opened = credit ? credit.openedCents + credit.supplementCents : 0
  find.same(`${where}: its credit`, opened - (credit?.closedCents ?? 0), held('credit') + held('invested'))
  if (credit && adopted) find.same(`${where}: the credit opened`, sumsOf(adopted).investmentCents, credit.openedCents)
  if (state === 'charging' || state === 'written-off') {
    find.same(`${where}: credit left`, 0, held('credit'))
    find.same(`${where}: its real cost`, held('invested'), sumsOf(calculation).investmentCents)
  }
  const charges = bookedInAllCents(dossier)
  find.same(`${where}: charges booked`, charges, held('capital'))
  const years = new Set(dossier.booked.map(({ year }) => year))
  find.same(`${where}: years booked once`, dossier.booked.length, years.size)
  const table = chargesOf(calculation)
  if (isRefusal(table)) find.must(false, where, 'a calculation that is possible', table.details)
  else if (state === 'written-off') find.same(`${where}: charged in all`, table.totals.chargeCents, charges)
  else if (state === 'charging')
    find.must(charges < table.totals.chargeCents, `${where}: charges to come`, `less than ${table.totals.chargeCents}`)
  return find.found
}

/** What must hold of every dossier. */
export function ofDossiers({ dossiers, balances }: Holdings): readonly Violation[] {
  const money = new Map<string, number>()
  for (const { thing } of balances) if (thing.currency === 'EUR') money.set(thing.account, thing.balance)
  return [...dossiers.values()].flatMap(({ thing }) => [
    ...fourEyed(thing),
    ...declared(thing),
    ...reasoned(thing),
    ...booked(thing, money),
  ])
}

/** The plan of a dossier ends with it, and waits in the council as long as the dossier is under way (`whole`). */
export function plansFollow({ dossiers, proposals }: Holdings): readonly Violation[] {
  const find = finder('whole')
  const planOf: { readonly [State in DossierState]?: string } = {
    refused: 'refused',
    objection: 'refused',
    withdrawn: 'withdrawn',
  }
  for (const { thing } of dossiers.values())
    find.same(
      `the plan of dossier ${thing.id}, ${thing.state}`,
      planOf[thing.state] ?? 'council',
      proposals.get(thing.proposalId)?.thing.state,
    )
  return find.found
}
