/** Challenges: what leaves a task is what reaches its group, no grant without a task, no step that the machine does not know, nobody on an own challenge. */
import { inYear } from '../challenges/booking.ts'
import type { Act, Challenge, HandedYear } from '../challenges/challenge.ts'
import type { MunicipalTask } from '../challenges/municipal-task.ts'
import type { State } from '../challenges/states.ts'
import { isAction, transitions } from '../challenges/transitions.ts'
import type { Entry } from '../ledger/ledger.ts'
import type { Holdings, StoredItem } from './holdings.ts'
import { type Finder, finder, type Violation } from './violation.ts'

const thingsOf = ({ tenant, stored }: Holdings, kind: string): readonly StoredItem[] =>
  stored.main.filter(({ pk }) => pk === `${tenant}#${kind}`)

const challengesOf = (holdings: Holdings) => thingsOf(holdings, 'challenges') as unknown as readonly Challenge[]
const tasksOf = (holdings: Holdings) => thingsOf(holdings, 'municipal-tasks') as unknown as readonly MunicipalTask[]

/** States in which a group holds something of its task, or was promised it. */
const holding: readonly State[] = ['approved', 'agreement', 'in-execution', 'evaluation', 'extended']

/** Entries of one kind by `<from> <to> <currency>`. */
function sumsOf(entries: Holdings['entries'], kind: Entry['kind']): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { thing } of entries) {
    if (thing.kind !== kind) continue
    const name = `${thing.from} ${thing.to} ${thing.currency}`
    sums.set(name, (sums.get(name) ?? 0) + thing.amount)
  }
  return sums
}

/** Money and time of every year leave the task in the same amount as they reach the group, and come back so; nothing else is booked on either side. */
export function handedOver(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const out = sumsOf(holdings.entries, 'hand-over')
  const back = sumsOf(holdings.entries, 'hand-back')
  const take = (sums: Map<string, number>, name: string) => {
    const sum = sums.get(name) ?? 0
    sums.delete(name)
    return sum
  }
  for (const challenge of challengesOf(holdings)) {
    for (const year of challenge.handedOver) {
      const where = `challenge ${challenge.id} in ${year.year}`
      const task = `task:${inYear(challenge.taskId, year.year)}`
      const group = `handed-over:${inYear(challenge.id, year.year)}`
      for (const [currency, over, returned] of amounts(year)) {
        find.same(`${where}: handed over, ${currency}`, over, take(out, `${task} ${group} ${currency}`))
        find.same(`${where}: given back, ${currency}`, returned, take(back, `${group} ${task} ${currency}`))
      }
      find.must(year.returnedCents <= year.cents && year.returnedMinutes <= year.minutes, where, 'no more back')
    }
  }
  for (const [name, sum] of [...out, ...back]) find.same(`${name} of no challenge`, 0, sum)
  for (const task of tasksOf(holdings)) {
    const years = new Set(task.budgets.map(({ year }) => year))
    find.same(`task ${task.id}: one budget a year`, task.budgets.length, years.size)
  }
  return find.found
}

const amounts = (of: HandedYear) =>
  [
    ['EUR', of.cents, of.returnedCents],
    ['MIN', of.minutes, of.returnedMinutes],
  ] as const

/** A task's grants are those of the challenges that hold something of it, and pass what it costs only with the college's reason. */
export function granted(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const challenges = new Map(challengesOf(holdings).map((challenge) => [challenge.id, challenge]))
  const tasks = tasksOf(holdings)
  const named = new Set<string>()
  for (const task of tasks) {
    const holders = task.grants.flatMap(({ challengeId, centsPerYear, minutesPerYear }) => {
      const challenge = challenges.get(challengeId)
      const where = `task ${task.id}: its grant to ${challengeId}`
      named.add(challengeId)
      find.must(challenge !== undefined && holding.includes(challenge.state), where, 'a challenge that holds it')
      find.same(`${where}: the task`, task.id, challenge?.taskId)
      find.same(`${where}: money`, challenge?.granted?.centsPerYear, centsPerYear)
      find.same(`${where}: time`, challenge?.granted?.minutesPerYear, minutesPerYear)
      return challenge?.granted ? [challenge.granted] : []
    })
    const last = holders.toSorted((a, b) => a.at - b.at).at(-1)
    const together = task.grants.reduce((sum, { centsPerYear }) => sum + centsPerYear, 0)
    if (last && !last.above)
      find.must(together <= last.presentCents, `task ${task.id}`, `grants up to ${last.presentCents}`, together)
  }
  for (const challenge of challenges.values()) {
    const where = `challenge ${challenge.id}, ${challenge.state}`
    find.same(`${where}: holds its task`, holding.includes(challenge.state), named.has(challenge.id))
    find.must(
      tasks.some(({ id }) => id === challenge.taskId),
      where,
      'a task',
    )
    // One that was withdrawn leaves its plan free for another.
    if (challenge.proposalId === undefined || challenge.state === 'withdrawn') continue
    const plan = holdings.proposals.get(challenge.proposalId)?.thing
    find.same(`${where}: its plan`, challenge.id, plan?.challengeId)
  }
  for (const { thing: plan } of holdings.proposals.values())
    if (plan.challengeId !== undefined)
      find.same(`proposal ${plan.id}: its challenge`, plan.id, challenges.get(plan.challengeId)?.proposalId)
  return find.found
}

/** Acts of the municipality that decide on a challenge or prepare that. */
const ofMunicipality: readonly Act['by']['role'][] = ['coordinator', 'finance-officer', 'asset-manager', 'alderman']

/** Every history is a walk through the machine, by competent parties, with reasons; nobody decides on an own challenge, nor on an objection against an own decision. */
export function challenged(holdings: Holdings): readonly Violation[] {
  const walks = finder('I14')
  const eyes = finder('I6')
  const decided = finder('decided')
  for (const challenge of challengesOf(holdings)) {
    walk(walks, challenge)
    const group = new Set([challenge.initiator.id, ...challenge.members.map(({ personId }) => personId)])
    const refusers = challenge.history.filter(({ act }) => ['refuse', 'exclude', 'leave-unhandled'].includes(act))
    let last = 0
    for (const { act, at, by, reason } of challenge.history) {
      const where = `${act} of ${challenge.id}`
      if (ofMunicipality.includes(by.role)) eyes.must(!group.has(by.id), where, 'somebody outside the group', by.id)
      if (act === 'decide-on-objection' || act === 'grant-after-all')
        eyes.must(!refusers.some((one) => one.by.id === by.id), where, 'another than who refused', by.id)
      if (transitions.some((way) => way.action === act && way.needsReason))
        decided.must(reason !== undefined && reason.trim() !== '', where, 'a reason', reason)
      decided.must(by.id !== '' && by.name !== '' && at >= last && at > 0, where, `a person, from ${last} on`, at)
      last = at
    }
  }
  return [...walks.found, ...eyes.found, ...decided.found]
}

function walk(find: Finder, challenge: Challenge): void {
  const where = `challenge ${challenge.id}`
  const [first, ...rest] = challenge.history
  find.same(where, 'draft draft', `${first?.act} ${first?.state}`)
  let state: State = 'draft'
  for (const { act, state: to, by } of rest) {
    const way = isAction(act) ? transitions.find((one) => one.from === state && one.action === act) : undefined
    find.same(`${where}: ${act} from ${state} by ${by.role}`, isAction(act) ? way?.to : state, to)
    state = to
  }
  find.same(where, state, challenge.state)
  const isHandedIn = challenge.submittedAt !== undefined
  find.same(
    `${where}: handed in`,
    challenge.history.some(({ act }) => act === 'submit'),
    isHandedIn,
  )
}

/** Signatures stand under challenges that had a poll. */
export function supported(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const start = `${holdings.tenant}#signatures#`
  const polled = new Set(
    challengesOf(holdings)
      .filter(({ polls }) => polls.length > 0)
      .map(({ id }) => id),
  )
  for (const { pk, sk } of holdings.stored.main)
    if (pk.startsWith(start)) find.must(polled.has(pk.slice(start.length)), `signature of ${sk}`, 'a poll', pk)
  return find.found
}
