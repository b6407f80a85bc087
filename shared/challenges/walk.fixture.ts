/** A challenge walked at random: acts by anybody, a clock that moves, and the books of the task beside it. */
import { fc } from '@fast-check/vitest'
import type { Account } from '../ledger/accounts.ts'
import { type Balance, balanceKey, type Draft, post } from '../ledger/ledger.ts'
import type { Caller } from '../people/roles.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { addDays } from '../terms/terms.ts'
import {
  drawUp,
  evaluate,
  extend,
  finish,
  givenBack,
  handBack,
  handOverYear,
  revoke,
  signAgreement,
  start,
  warn,
} from './agreement.ts'
import { fundingOf, handBackOf, handOverOf } from './booking.ts'
import {
  aDraft,
  bas,
  bram,
  carla,
  fatima,
  noon,
  noor,
  task as oneTask,
  plan,
  reason,
  wilma,
  wouter,
} from './challenge.fixture.ts'
import type { Challenge, YearShare } from './challenge.ts'
import {
  adjourn,
  advise,
  adviseOnCost,
  decideObjection,
  giveNotice,
  grant,
  grantAfterAll,
  object,
  refuseAdvised,
  stateCost,
} from './decision.ts'
import { type MunicipalTask, withGrant, withoutGrant } from './municipal-task.ts'
import {
  admit,
  askForMore,
  complete,
  converse,
  type Decided,
  exclude,
  handleAnyway,
  leaveUnhandled,
  save,
  submit,
  withdraw,
} from './request.ts'
import { closePoll, openPoll, refuseForSupport } from './support.ts'

/** The years for which the task has a budget. */
export const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]

/** The world of a walk: challenge, task, books and clock. */
export interface World {
  readonly challenge: Challenge
  readonly task: MunicipalTask
  readonly books: ReadonlyMap<string, Balance>
  readonly today: string
  readonly signatures: number
}

/** One step somebody tries. `much` and `size` choose amounts and days. */
export interface Try {
  readonly act: keyof typeof acts
  readonly by: Caller
  readonly days: number
  readonly much: number
  readonly why: string | undefined
}

interface Outcome {
  readonly challenge: Challenge
  readonly drafts?: readonly Draft[]
  readonly task?: MunicipalTask
}

const only = (decided: Decided): Outcome | undefined => (isRefusal(decided) ? undefined : { challenge: decided })

const shareOf = (year: number, much: number): YearShare => ({ year, cents: much * 1_000, minutes: much * 5 })
const yearsFrom = (startsOn: string, endsOn: string, much: number) => {
  const [first, last] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, at) => shareOf(first + at, much))
}

type Doing = { caller: Caller; at: number; reason: string | undefined }
type Act = (world: World, doing: Doing, much: number) => Outcome | undefined

const giving = (much: number) => ({
  centsPerYear: much * 1_000,
  minutesPerYear: much * 5,
  above: much % 3 === 0 ? reason : undefined,
})
const granting =
  (decide: (world: World, doing: Doing, much: number) => Decided): Act =>
  (world, doing, much) => {
    const decided = decide(world, doing, much)
    if (isRefusal(decided)) return undefined
    const given = { challengeId: decided.id, centsPerYear: much * 1_000, minutesPerYear: much * 5 }
    return { challenge: decided, task: withGrant(world.task, given) }
  }
const ending =
  (decide: (challenge: Challenge, unspent: readonly YearShare[], doing: Doing) => Decided): Act =>
  (world, doing, much) => {
    const { challenge } = world
    const unspent = challenge.handedOver.map(({ year, cents, minutes }) => ({
      year,
      cents: Math.floor((cents * (much % 101)) / 100),
      minutes: Math.floor((minutes * (much % 101)) / 100),
    }))
    const decided = decide(challenge, unspent, doing)
    if (isRefusal(decided)) return undefined
    const drafts = handBackOf(challenge, givenBack(challenge, decided), reason)
    return { challenge: decided, drafts, task: withoutGrant(world.task, challenge.id) }
  }

const overOf = (over: ReturnType<typeof start>): Outcome | undefined => {
  if (isRefusal(over)) return undefined
  const { challenge, share } = over
  return { challenge, drafts: handOverOf(challenge, share) }
}

const acts = {
  save: ({ challenge, task }, doing) => only(save(challenge, plan, task, doing, defaultPolicy)),
  submit: ({ challenge }, doing) => only(submit(challenge, doing)),
  askForMore: ({ challenge }, doing) => only(askForMore(challenge, doing, defaultPolicy)),
  complete: ({ challenge }, doing) => only(complete(challenge, doing)),
  leaveUnhandled: ({ challenge }, doing) => only(leaveUnhandled(challenge, doing)),
  handleAnyway: ({ challenge }, doing) => only(handleAnyway(challenge, doing)),
  admit: ({ challenge }, doing) => only(admit(challenge, 'Carla', doing)),
  exclude: ({ challenge }, doing) => only(exclude(challenge, doing)),
  converse: ({ challenge, today }, doing) =>
    only(converse(challenge, { heldOn: today, report: 'Said and heard.' }, doing)),
  openPoll: ({ challenge }, doing) => only(openPoll(challenge, undefined, doing)),
  closePoll: ({ challenge, signatures }, doing) => only(closePoll(challenge, signatures, defaultPolicy, doing)),
  refuseForSupport: ({ challenge, signatures }, doing) =>
    challenge.state === 'support-check'
      ? only(refuseForSupport(challenge, signatures, defaultPolicy, doing))
      : undefined,
  stateCost: ({ challenge }, doing, much) =>
    only(stateCost(challenge, { presentCents: 2_000_000 + much * 100, presentMinutes: 18_000 }, doing)),
  adviseOnCost: ({ challenge }, doing) => only(adviseOnCost(challenge, 'positive', doing)),
  advise: ({ challenge }, doing) => only(advise(challenge, { advice: 'positive', risk: 'None.' }, doing)),
  adjourn: ({ challenge, today }, doing, much) => only(adjourn(challenge, addDays(today, much), doing, defaultPolicy)),
  grant: granting(({ challenge, task }, doing, much) => grant(challenge, task, giving(much), doing)),
  refuse: ({ challenge }, doing) =>
    challenge.state === 'support-check' ? undefined : only(refuseAdvised(challenge, doing)),
  grantAfterAll: granting(({ challenge, task }, doing, much) => grantAfterAll(challenge, task, giving(much), doing)),
  object: ({ challenge }, doing) => only(object(challenge, doing, defaultPolicy)),
  decideObjection: ({ challenge }, doing, much) =>
    only(decideObjection(challenge, much % 2 === 0 ? 'founded' : 'unfounded', doing.caller, doing)),
  giveNotice: ({ challenge }, doing) => only(giveNotice(challenge, doing, defaultPolicy)),
  drawUp: ({ challenge, today }, doing, much) => {
    const endsOn = addDays(today, 200 + much)
    const terms = { startsOn: today, endsOn, years: yearsFrom(today, endsOn, Math.min(much, 800)) }
    const words = { results: 'Tidy.', help: '', supervision: 'Walks.', fallback: 'Back.' }
    return only(drawUp(challenge, { ...terms, ...words }, doing, defaultPolicy))
  },
  signGroup: ({ challenge }, doing) => only(signAgreement(challenge, 'group', doing)),
  signCollege: ({ challenge }, doing) => only(signAgreement(challenge, 'college', doing)),
  start: (world, doing) => overOf(start(world.challenge, doing)),
  handOverYear: (world, doing, much) =>
    overOf(handOverYear(world.challenge, Number(world.today.slice(0, 4)) + (much % 2), doing)),
  evaluate: ({ challenge }, doing) =>
    only(evaluate(challenge, { report: 'Tidy.', spentCents: 0, spentMinutes: 0 }, doing)),
  extend: ({ challenge }, doing, much) => {
    const end = challenge.agreement?.endsOn ?? '2026-12-31'
    const endsOn = much % 2 === 0 ? end : addDays(end, much)
    const more = yearsFrom(end, endsOn, Math.min(much, 800)).slice(1)
    return only(extend(challenge, { endsOn, years: more }, doing, defaultPolicy))
  },
  warn: ({ challenge }, doing) => only(warn(challenge, doing)),
  revoke: ending(revoke),
  finish: ending(finish),
  handBack: ending((challenge, unspent, doing) =>
    handBack(challenge, unspent, doing, doing.caller.roles.includes('alderman')),
  ),
  withdraw: ({ challenge, task }, doing) => {
    const decided = withdraw(challenge, doing)
    return isRefusal(decided) ? undefined : { challenge: decided, task: withoutGrant(task, challenge.id) }
  },
} as const satisfies { readonly [name: string]: Act }

const book = (books: ReadonlyMap<string, Balance>, drafts: readonly Draft[], at: number) => {
  const posted = post(drafts, books, { id: (index) => `e-${books.size}-${at}-${index}`, bookedAt: at, by: 'walk' })
  if (isRefusal(posted)) return undefined
  const next = new Map(books)
  for (const balance of posted.balances) next.set(balanceKey(balance.account, balance.currency), balance)
  return next
}

/** A task that other groups hold a part of, with a budget for ten years. */
export const task: MunicipalTask = {
  ...oneTask,
  budgets: years.map((year) => ({ year, cents: 2_400_000, minutes: 18_000 })),
  grants: [{ challengeId: 'another', centsPerYear: 300_000, minutesPerYear: 1_000 }],
}
const funded = () => {
  const drafts = task.budgets.flatMap((budget) => fundingOf(task.id, budget, 'Budget'))
  const books = book(new Map(), drafts, noon('2026-01-01'))
  if (!books) throw new Error('The task was not funded.')
  return books
}

/** A step: what was tried, and the world after it; the same world when it was refused. */
function after(world: World, { act, by, days, much, why }: Try): World {
  const today = addDays(world.today, days)
  const moved = { ...world, today, signatures: Math.min(40, world.signatures + (much % 30)) }
  const doing = { caller: by, at: noon(today), reason: why }
  const outcome = (acts[act] as Act)(moved, doing, much)
  if (!outcome) return moved
  const books = book(world.books, outcome.drafts ?? [], noon(today))
  // The ledger refuses what is not there: nothing of the act is written then.
  if (!books) return moved
  return { ...moved, challenge: outcome.challenge, task: outcome.task ?? world.task, books }
}

const officials: readonly Caller[] = [carla, bram, fatima, wouter, wilma]
const anybody = fc.constantFrom(noor, bas, ...officials)
const names = Object.keys(acts) as (keyof typeof acts)[]

/** Who mostly does what, so that walks come far; anybody tries anything too. */
const usual: { readonly [name in keyof typeof acts]: Caller } = {
  ...(Object.fromEntries(names.map((name) => [name, noor])) as { [name in keyof typeof acts]: Caller }),
  ...{ askForMore: carla, leaveUnhandled: carla, handleAnyway: carla, admit: carla, converse: carla },
  ...{ closePoll: carla, stateCost: bram, adviseOnCost: fatima, advise: carla, adjourn: carla },
  ...{ grant: wouter, refuse: wouter, exclude: wouter, refuseForSupport: wouter, decideObjection: wilma },
  ...{ grantAfterAll: wilma, drawUp: wouter, signCollege: wouter, handOverYear: fatima, evaluate: carla },
  ...{ extend: wouter, warn: wouter, revoke: wouter, finish: wouter },
}
const forward: readonly (keyof typeof acts)[] = [
  'submit',
  'admit',
  'converse',
  'openPoll',
  'closePoll',
  'stateCost',
  'adviseOnCost',
  'advise',
  'grant',
  'drawUp',
  'signGroup',
  'signCollege',
  'start',
  'evaluate',
  'extend',
  'handOverYear',
]

const rest = {
  days: fc.integer({ min: 0, max: 40 }),
  much: fc.integer({ min: 1, max: 2_700 }),
  why: fc.constantFrom(reason, reason, reason, undefined, '  '),
}
const anything = fc.record({ act: fc.constantFrom(...names), by: anybody, ...rest })
const fitting = fc.record({ act: fc.constantFrom(...names), ...rest }).map((one) => ({ ...one, by: usual[one.act] }))
/** A walk: the way forward in order with other acts strewn in, and then a while of anything. */
export const walks = fc
  .tuple(
    fc.array(fc.tuple(fc.record(rest), fc.array(anything, { maxLength: 2 })), {
      minLength: forward.length,
      maxLength: forward.length,
    }),
    fc.array(fc.oneof(fitting, anything), { maxLength: 30 }),
  )
  .map(([ahead, end]): Try[] => [
    ...ahead.flatMap(([one, strewn], at): Try[] => {
      const act = forward[at] ?? 'submit'
      return [{ ...one, act, by: usual[act], why: reason }, ...strewn]
    }),
    ...end,
  ])

/** All worlds of a walk. */
export function worldsOf(tries: readonly Try[]): World[] {
  const worlds: World[] = [{ challenge: aDraft(), task, books: funded(), today: '2026-01-05', signatures: 0 }]
  for (const one of tries) worlds.push(after(worlds.at(-1) as World, one))
  return worlds
}

/** The balance of an account. */
export const on = (books: ReadonlyMap<string, Balance>, account: Account, currency: 'EUR' | 'MIN') =>
  books.get(balanceKey(account, currency))?.balance ?? 0
