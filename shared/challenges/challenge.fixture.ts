/** Challenges for tests: people, a task, and a challenge brought to a stop on the way by the decisions themselves. */
import type { Caller, Role } from '../people/roles.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { instantOf } from '../terms/amsterdam.ts'
import { drawUp, signAgreement, start } from './agreement.ts'
import type { AgreementTerms, Challenge } from './challenge.ts'
import { advise, adviseOnCost, grant, stateCost } from './decision.ts'
import type { MunicipalTask } from './municipal-task.ts'
import type { Plan } from './plan.ts'
import { admit, converse, draft, submit } from './request.ts'
import { closePoll, openPoll } from './support.ts'

export const oost = 'WK040206'
export const reason = 'Clear reasons, read by everybody.'
const story = 'What is written here says enough.'

const person = (id: string, role: Role, residence?: string): Caller => ({
  id,
  name: id,
  roles: [role],
  districts: [oost],
  residence,
  group: undefined,
})
export const noor = person('noor', 'resident', oost)
export const bas = person('bas', 'resident', oost)
export const carla = person('carla', 'coordinator')
export const bram = person('bram', 'asset-manager')
export const fatima = person('fatima', 'finance-officer')
export const wouter = person('wouter', 'alderman')
export const wilma = person('wilma', 'alderman')

/** A moment at noon of a civil date in Amsterdam. */
export function noon(date: string): number {
  const instant = instantOf(`${date}T12:00`)
  if (isRefusal(instant)) throw new RangeError(date)
  return instant
}

/** Somebody acting at noon of a date. */
export const on = (date: string, caller: Caller, why: string | undefined = reason) => ({
  caller,
  at: noon(date),
  reason: why,
})

export const plan: Plan = {
  title: 'The park by ourselves',
  what: story,
  better: story,
  results: story,
  people: story,
  accountability: story,
  continuity: story,
  helpAsked: '',
  moneyCentsPerYear: 2_000_000,
  hours: [{ discipline: 'greenery', minutesPerYear: 12_000 }],
  startsOn: '2026-06-01',
  years: 2,
}

export const task: MunicipalTask = {
  id: '01TESTTESTTESTTE00000000010626',
  version: 1,
  area: oost,
  name: 'Upkeep of the park',
  description: 'Mowing, pruning and cleaning.',
  discipline: 'greenery',
  owner: 'Public space',
  mayBeTakenOver: true,
  budgets: [{ year: 2026, cents: 2_400_000, minutes: 18_000 }],
  grants: [],
}

/** What was decided; throws for a refusal. */
export function sure(outcome: Challenge | { readonly refused: string }): Challenge {
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`)
  return outcome
}

export const terms: AgreementTerms = {
  startsOn: '2026-02-10',
  endsOn: '2027-12-31',
  years: [
    { year: 2026, cents: 1_800_000, minutes: 10_000 },
    { year: 2027, cents: 2_000_000, minutes: 12_000 },
  ],
  results: story,
  help: '',
  supervision: story,
  fallback: story,
}

export const aDraft = (of: Partial<Plan> = {}): Challenge =>
  sure(
    draft(
      { ...plan, ...of },
      { id: '01TESTTESTTESTTE00000000020626', task, districtCode: oost },
      on('2026-01-05', noor),
      defaultPolicy,
    ),
  )
/** Handed in on Monday 5 January 2026. */
export const aSubmitted = (of: Partial<Plan> = {}) => sure(submit(aDraft(of), on('2026-01-05', noor, undefined)))
export const anAdmitted = () => sure(admit(aSubmitted(), 'Carla', on('2026-01-06', carla)))
export const inDialogue = () =>
  sure(converse(anAdmitted(), { heldOn: '2026-01-07', report: story }, on('2026-01-07', carla)))
/** Its poll is open from 8 to 22 January. */
export const inPoll = () => sure(openPoll(inDialogue(), undefined, on('2026-01-08', noor)))
export const inBusinessCase = () => sure(closePoll(inPoll(), 25, defaultPolicy, on('2026-01-23', carla)))
export const proposed = () => {
  const stated = stateCost(
    inBusinessCase(),
    { presentCents: 2_400_000, presentMinutes: 18_000 },
    on('2026-01-26', bram),
  )
  const advised = adviseOnCost(sure(stated), 'positive', on('2026-01-27', fatima))
  return sure(advise(sure(advised), { advice: 'positive', risk: story }, on('2026-01-28', carla)))
}
export const granting = { centsPerYear: 2_000_000, minutesPerYear: 12_000 }
/** Granted on 2 February. */
export const approved = () => sure(grant(proposed(), task, granting, on('2026-02-02', wouter)))
export const inAgreement = () => sure(drawUp(approved(), terms, on('2026-02-03', wouter), defaultPolicy))
export const signed = () => {
  const half = sure(signAgreement(inAgreement(), 'group', on('2026-02-04', noor, undefined)))
  return sure(signAgreement(half, 'college', on('2026-02-05', wouter, undefined)))
}
/** Under way since 10 February. */
export const running = () => {
  const started = start(signed(), on('2026-02-10', noor, undefined))
  if (isRefusal(started)) throw new Error(started.refused)
  return started.challenge
}
