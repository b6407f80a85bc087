/** The steps of the demo, each taken through the real API by the demo person who may take it. */
import type { Discipline } from '../../shared/capacity/disciplines.ts'
import { weekOf } from '../../shared/capacity/weeks.ts'
import type { Theme } from '../../shared/proposals/proposal.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { type Client, client } from '../client.ts'
import type { DemoPlan } from './plans.ts'
import { tellDevices, voteAsResidents } from './voters.ts'

/** Where to, and who signs tokens for demo people. */
export interface DemoAccess {
  readonly origin: string
  readonly tokenFor: (personId: string) => string | Promise<string>
}

type Reason = { reason: string }

/** What the call of a step needs beside its body. */
export interface StepCall {
  readonly token: string
  readonly key: string
  readonly params: { readonly dossierId: string }
  readonly ifMatch: number
}

/** Unwraps an answer; the demo is made of steps that must all succeed. */
function must<Value>(
  answer: { ok: true; value: Value; version: number } | { ok: false; detail: string; type: string },
  what: string,
) {
  if (answer.ok) return answer
  throw new Error(`The demo stopped at "${what}": ${answer.detail} (${answer.type})`)
}

const day = 24 * 3600 * 1000

/** Which crew a demo plan asks its hours of. */
const crewOfTheme: { readonly [T in Theme]: Discipline } = {
  greenery: 'greenery',
  climate: 'greenery',
  clean: 'cleaning',
  play: 'technical',
  safety: 'traffic',
  meeting: 'support',
  care: 'support',
  culture: 'support',
}

/** Hours of the whole town in a year, by crew; those for paving wait for the programme office. */
const crewHours: readonly (readonly [Discipline, number])[] = [
  ['greenery', 6_000],
  ['cleaning', 3_000],
  ['traffic', 1_500],
  ['technical', 2_500],
  ['support', 3_000],
]

/** Everything the demo does, as the people who do it. */
export class Demo {
  readonly #call: Client
  readonly #tokenFor: DemoAccess['tokenFor']
  readonly #ids = new Map<string, string>()
  readonly #dossierSteps = new Map<string, number>()

  constructor(options: DemoAccess) {
    this.#call = client(options.origin)
    this.#tokenFor = options.tokenFor
  }

  id(plan: DemoPlan): string {
    return this.#ids.get(plan.name) ?? ''
  }

  async #as(person: string, step: string) {
    return { token: await this.#tokenFor(person), key: `demo-${step}` }
  }

  async isThere(): Promise<boolean> {
    return must(await this.#call('getProgramme'), 'programme').value.appropriated.cents > 0
  }

  async appropriate(): Promise<void> {
    const { year } = must(await this.#call('getProgramme'), 'programme').value
    const body = { year, amount: { cents: 50_000_000 }, councilDecision: `Programmabegroting ${year} (demo)` }
    must(await this.#call('appropriateProgramme', { ...(await this.#as('olga', 'programme')), body }), 'programme')
  }

  /** What each crew may give to the districts this year. */
  async giveHours(): Promise<void> {
    const { year } = must(await this.#call('getProgramme'), 'programme').value
    for (const [discipline, hours] of crewHours) {
      const body = { year, discipline, minutes: hours * 60, councilDecision: `Programmabegroting ${year} (demo)` }
      must(await this.#call('giveCrewHours', { ...(await this.#as('olga', `crew-${discipline}`)), body }), discipline)
    }
  }

  /** Puts the hours of a signed deal in so many weeks, the first of them so many weeks ahead. */
  async planWork(plan: DemoPlan, ahead: number, weeks: number): Promise<void> {
    const { dealId = '' } = await this.state(plan)
    const weekAhead = (count: number) => weekOf(localDate(Date.now() + count * 7 * day))
    const part = {
      discipline: crewOfTheme[plan.theme],
      fromWeek: weekAhead(ahead),
      toWeek: weekAhead(ahead + weeks - 1),
      minutes: plan.hours * 60,
    }
    const body = { subject: { kind: 'deal' as const, id: dealId }, parts: [part] }
    must(await this.#call('planWork', { ...(await this.#as('carla', `work-${plan.name}`)), body }), plan.title)
  }

  async submit(plan: DemoPlan): Promise<void> {
    const body = {
      districtCode: plan.district,
      title: plan.title,
      summary: plan.summary,
      description: '',
      place: plan.place,
      theme: plan.theme,
      kind: plan.kind ?? ('initiative' as const),
      cost: { cents: plan.euros * 100 },
      staffMinutes: plan.hours * 60,
      ...(plan.hours > 0 ? { discipline: crewOfTheme[plan.theme] } : {}),
      lifetimeYears: plan.lifetimeYears ?? 0,
      publicAsset: plan.publicAsset ?? false,
      commitmentYears: plan.commitmentYears ?? 1,
      maintenancePerYear: { cents: (plan.maintenanceEuros ?? 0) * 100 },
    }
    const { value } = must(
      await this.#call('submitProposal', { ...(await this.#as(plan.by, plan.name)), body }),
      plan.title,
    )
    this.#ids.set(plan.name, value.id)
  }

  async #version(plan: DemoPlan): Promise<number> {
    return must(await this.#call('getProposal', { params: { proposalId: this.id(plan) } }), plan.title).version
  }

  async state(plan: DemoPlan) {
    return must(await this.#call('getProposal', { params: { proposalId: this.id(plan) } }), plan.title).value
  }

  async check(
    plan: DemoPlan,
    outcome: 'checked' | 'needs-work' | 'not-feasible' | 'passed-on',
    reason: string,
    by = 'carla',
  ) {
    const call = {
      ...(await this.#as(by, `check-${plan.name}`)),
      params: { proposalId: this.id(plan) },
      body: { outcome, reason },
    }
    must(await this.#call('checkProposal', { ...call, ifMatch: await this.#version(plan) }), plan.title)
  }

  async decide(
    step: 'grantQuick' | 'approveProposal' | 'returnProposal' | 'refuseProposal',
    plan: DemoPlan,
    by: string,
    reason: string,
  ) {
    const call = {
      ...(await this.#as(by, `${step}-${plan.name}-${by}`)),
      params: { proposalId: this.id(plan) },
      body: { reason } satisfies Reason,
    }
    must(await this.#call(step, { ...call, ifMatch: await this.#version(plan) }), plan.title)
  }

  /** The district team answers a report. */
  async answerServiceRequest(plan: DemoPlan, answer: string): Promise<void> {
    const call = {
      ...(await this.#as('wendy', `answer-${plan.name}`)),
      params: { proposalId: this.id(plan) },
      body: { answer },
    }
    must(await this.#call('answerServiceRequest', { ...call, ifMatch: await this.#version(plan) }), plan.title)
  }

  async withdraw(plan: DemoPlan): Promise<void> {
    const call = {
      ...(await this.#as(plan.by, `withdraw-${plan.name}`)),
      params: { proposalId: this.id(plan) },
      body: { reason: 'We doen dit liever volgend jaar.' },
    }
    must(await this.#call('withdrawProposal', { ...call, ifMatch: await this.#version(plan) }), plan.title)
  }

  /** Finance sends a plan to the council; answers the dossier. `ready`: the year in which the works will be ready, this year as 0. */
  async redirect(
    plan: DemoPlan,
    of: { years: number; assetKind: string; reason: string; ready?: number },
  ): Promise<string> {
    const { year } = must(await this.#call('getProgramme'), 'programme').value
    const calculation = {
      components: [
        {
          name: plan.title,
          assetKind: of.assetKind,
          amount: { cents: plan.euros * 100 },
          contributions: { cents: 0 },
          residual: { cents: 0 },
          years: of.years,
        },
      ],
      rateBps: 200,
      method: 'straight-line' as const,
      completionYear: year + (of.ready ?? 1),
      maintenancePerYear: { cents: plan.euros * 2 },
    }
    const call = {
      ...(await this.#as('fatima', `redirect-${plan.name}`)),
      params: { proposalId: this.id(plan) },
      body: { reason: of.reason, calculation },
    }
    const { value } = must(
      await this.#call('redirectProposal', { ...call, ifMatch: await this.#version(plan) }),
      plan.title,
    )
    return value.dossierId ?? ''
  }

  /** One step of a dossier by somebody, in the version that stands now. */
  async step(
    dossierId: string,
    by: string,
    act: (call: Client, on: StepCall) => Promise<Parameters<typeof must>[0]>,
  ): Promise<void> {
    const params = { dossierId }
    const { version } = must(await this.#call('getDossier', { params }), 'dossier')
    // The key is the step's number, not the version: an interrupted run that goes on finds what it did before.
    const number = (this.#dossierSteps.get(dossierId) ?? 0) + 1
    this.#dossierSteps.set(dossierId, number)
    const on = { ...(await this.#as(by, `step-${dossierId}-${number}`)), params, ifMatch: version }
    must(await act(this.#call, on), `dossier ${dossierId}, step ${number}`)
  }

  async sign(plan: DemoPlan): Promise<void> {
    const { dealId = '' } = await this.state(plan)
    const { version } = must(await this.#call('getDeal', { params: { dealId } }), plan.title)
    must(
      await this.#call('signDeal', {
        ...(await this.#as(plan.by, `sign-${plan.name}`)),
        params: { dealId },
        body: {},
        ifMatch: version,
      }),
      plan.title,
    )
  }

  /** A round with its plans checked and placed; found again by its title when it is there already. */
  async round(of: {
    title: string
    district: string
    euros: number
    byHand: boolean
    days: number
    by: 'log-in' | 'voting-code'
    plans: readonly DemoPlan[]
  }): Promise<string> {
    const all = must(await this.#call('listRounds'), 'rounds').value.rounds
    let roundId = all.find((round) => round.title === of.title)?.id
    const step = of.title.replaceAll(/\W+/g, '-')
    if (!roundId) {
      const today = Math.floor(Date.now() / day) * day
      const body = {
        districtCode: of.district,
        title: of.title,
        kind: 'allocation' as const,
        budget: { cents: of.euros * 100 },
        identification: of.by,
        ballot: { kind: 'approval' as const, withinBudget: true },
        rule: { rule: 'equal-shares' as const, utility: 'cost' as const, completion: 'add1-utilitarian' as const },
        opensAt: new Date(today).toISOString(),
        closesAt: new Date(today + of.days * day + 19 * 3600 * 1000).toISOString(),
        closesByHand: of.byHand,
      }
      roundId = must(await this.#call('createRound', { ...(await this.#as('carla', `round-${step}`)), body }), of.title)
        .value.id
    }
    for (const plan of of.plans) {
      await this.submit(plan)
      await this.check(
        plan,
        'checked',
        'Haalbaar. De plek is van de gemeente en de beheerder is akkoord.',
        plan.by === 'carla' ? 'dirk' : 'carla',
      )
      const call = {
        ...(await this.#as('carla', `place-${plan.name}`)),
        params: { roundId },
        body: { proposalId: this.id(plan) },
      }
      must(await this.#call('placeProposal', call), plan.title)
    }
    return roundId
  }

  async open(roundId: string): Promise<void> {
    must(
      await this.#call('openRound', { ...(await this.#as('carla', `open-${roundId}`)), params: { roundId }, body: {} }),
      'open',
    )
  }

  /** A resident who logs in and votes for the first two plans. */
  async voteLoggedIn(roundId: string, person: string): Promise<void> {
    const { projects } = must(await this.#call('getRound', { params: { roundId } }), 'round').value
    const body = { revision: 1, choices: projects.slice(0, 2).map(({ id }) => ({ projectId: id })) }
    must(
      await this.#call('castBallot', { ...(await this.#as(person, `vote-${roundId}`)), params: { roundId }, body }),
      'vote',
    )
  }

  /** Letters with codes go to `count` residents, and they vote. */
  async vote(roundId: string, count: number, weights: readonly number[]): Promise<void> {
    const call = { ...(await this.#as('carla', `codes-${roundId}`)), params: { roundId }, body: { count } }
    const { codes } = must(await this.#call('makeVotingCodes', call), 'codes').value
    const { projects, budget } = must(await this.#call('getRound', { params: { roundId } }), 'round').value
    await voteAsResidents(this.#call, {
      roundId,
      codes: codes.map(({ code }) => code),
      projects,
      budgetCents: budget.cents,
      weights,
    })
    await tellDevices(this.#call, roundId, count)
  }

  async phase(roundId: string): Promise<string> {
    return must(await this.#call('getRound', { params: { roundId } }), 'round').value.phase
  }

  async close(roundId: string): Promise<void> {
    must(
      await this.#call('closeRound', {
        ...(await this.#as('carla', `close-${roundId}`)),
        params: { roundId },
        body: {},
      }),
      'close',
    )
  }

  /** Counts as soon as the last votes can no longer be under way. */
  async count(roundId: string): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      const answer = await this.#call('countRound', {
        ...(await this.#as('carla', `count-${roundId}`)),
        params: { roundId },
        body: {},
      })
      if (answer.ok || answer.retryAfterSeconds === undefined) return void must(answer, 'count')
      await new Promise((done) => setTimeout(done, (answer.retryAfterSeconds ?? 1) * 1000))
    }
    throw new Error('The demo could not count a round in time.')
  }

  async adopt(roundId: string, by: string): Promise<void> {
    const body = { remark: 'De uitslag is op de wijkavond besproken en zonder bezwaar vastgesteld.' }
    must(
      await this.#call('adoptResult', { ...(await this.#as(by, `adopt-${roundId}`)), params: { roundId }, body }),
      'adopt',
    )
  }
}
