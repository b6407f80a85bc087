/** The municipality's numbers: a book in which everything was added in time and fits, and every plan on the way that its own facts and numbers give (I15). */
import { brokenAgreements, isPolicyNumber, isWithinBounds } from '../policy/numbers.ts'
import { canBegin, emptyBook, type PolicyBook, policyNamed, policyOn } from '../policy/versions.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { type Routing, route } from '../proposals/routing.ts'
import type { Holdings, StoredItem } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

/** Plans that were found on their way already: the numbers under a name never change. */
const onTheirWay = new WeakSet<StoredItem>()

/** A route as a text that does not depend on the order in which a store gives its parts back. */
const written = ({ rule, track, withFinance, decides, policyVersion, figures, alsoFired, stayBelowCents }: Routing) =>
  JSON.stringify([
    { rule, track, withFinance, decides, policyVersion, alsoFired, stayBelowCents },
    Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])

const wayAgain = ({ routing }: Proposal, book: PolicyBook) => {
  const policy = policyNamed(book, routing.policyVersion)
  return policy && written(route(routing.facts, policy))
}

/** Every plan stands on the way that the rules give its kept facts under the version it names. */
export function routedAgain({ proposals, policy }: Holdings): readonly Violation[] {
  const find = finder('I15')
  const book = policy?.thing ?? emptyBook
  for (const { item, thing } of proposals.values()) {
    if (onTheirWay.has(item)) continue
    const before = find.found.length
    find.same(`route of ${thing.id}`, wayAgain(thing, book), written(thing.routing))
    if (find.found.length === before) onTheirWay.add(item)
  }
  return find.found
}

/** Every version was added and withdrawn before it began, by the bounds, one for a first day, and fits all others. */
export function numbered({ policy }: Holdings): readonly Violation[] {
  const find = finder('I15')
  if (!policy) return find.found
  const book = policy.thing
  const withdrawn = book.versions.filter((one) => one.withdrawn !== undefined)
  find.same('changes of the policy', book.versions.length + withdrawn.length, book.version)
  const starts = book.versions.filter((one) => one.withdrawn === undefined).map(({ startsOn }) => startsOn)
  find.same('first days of the policy', new Set(starts).size, starts.length)
  for (const { startsOn, changes, addedAt, withdrawn: end } of book.versions) {
    const where = `policy of ${startsOn}`
    find.must(canBegin(startsOn, addedAt), where, 'added before it began')
    find.must(end === undefined || canBegin(startsOn, end.at), where, 'withdrawn before it began')
    for (const [name, value] of Object.entries(changes))
      find.must(isPolicyNumber(name) && isWithinBounds(name, value), `${where}: ${name}`, 'within its bounds', value)
    find.same(`${where}: what does not fit`, '', brokenAgreements(policyOn(book, startsOn)).join())
  }
  return find.found
}
