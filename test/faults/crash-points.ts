/** Every call that a use case makes of the store, met with every fault; then the same request again, from a fresh process. */
import type { Fault, Strike, Striker } from '../../functions/kit/store/faults.ts'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import { api } from '../../shared/api/index.ts'
import type { AnyCall } from '../integration/hostile/answers.ts'
import { faultsOf } from '../integration/hostile/answers.ts'
import type { Answer } from '../system/system.ts'
import { type Gate, type StoreCall, startProcess } from './processes.ts'
import { type Scenario, type Town, town } from './scenarios.ts'
import { violationsIn } from './stored.ts'
import { summaryOf } from './summary.ts'

/** The key of a request in all its repetitions. */
const key = 'the-key-of-this-request'

const before = (fault: Fault): Strike => ({ fault, isAfter: false })
const after = (fault: Fault): Strike => ({ fault, isAfter: true })

/** Faults that the adapter overcomes by itself: the client is told nothing of them. */
const passing: readonly Strike[] = [before('throttle'), before('failure')]
const passingOfWrites: readonly Strike[] = [...passing, after('lostAnswer'), before('conflict'), before('mixed')]
/** Faults that the client must answer, by asking again: the process died, or the store stayed away. */
const lasting: readonly Strike[] = [before('crash'), after('crash'), before('outage'), after('outage')]

/** What may happen to one call of the store. */
export function strikesOn(call: StoreCall): readonly Strike[] {
  return [...lasting, ...(call.kind === 'write' ? passingOfWrites : passing)]
}

/** One use case met with one fault at one of its calls. */
export interface Point {
  readonly scenario: Scenario
  /** From 0. */
  readonly callNumber: number
  readonly call: StoreCall
  readonly strike: Strike
}

/** The points of a use case, and what it does when nothing happens. */
export interface Enumerated {
  readonly scenario: Scenario
  readonly points: readonly Point[]
  readonly calm: { readonly status: number; readonly summary: string; readonly writes: number }
}

/** A town in which every call of the store can be struck. */
export interface StruckTown {
  readonly town: Town
  enumerate(scenario: Scenario): Promise<Enumerated>
  /** Runs one point; answers what is wrong, nothing when all is well. */
  meet(point: Point, calm: Enumerated['calm']): Promise<readonly string[]>
}

/** Builds it. */
export async function struckTown(): Promise<StruckTown> {
  let armed: Strike | undefined
  const strike: Striker = () => {
    const now = armed
    armed = undefined
    return now
  }
  const there = await town({ strike })
  const { store, clock } = there
  let processes = 0

  async function ask({ id, call }: Scenario, gate: Gate) {
    processes += 1
    const process = startProcess(store, clock, processes, gate)
    const answer = await process.call(id, { ...call, key } as AnyCall)
    return { answer, isDead: process.isDead }
  }
  const open: Gate = (_call, pass) => pass()

  return {
    town: there,

    async enumerate(scenario) {
      there.stage(scenario.stage)
      const calls: StoreCall[] = []
      const { answer } = await ask(scenario, (call, pass) => {
        calls.push(call)
        return pass()
      })
      const points = calls.flatMap((call, callNumber) =>
        strikesOn(call).map((strikeOn) => ({ scenario, callNumber, call, strike: strikeOn })),
      )
      const writes = calls.filter(({ kind }) => kind === 'write').length
      return { scenario, points, calm: { status: answer.status, summary: summaryOf(store), writes } }
    },

    async meet({ scenario, callNumber, strike: strikeOn }, calm) {
      there.stage(scenario.stage)
      let calls = 0
      const first = await ask(scenario, (_call, pass) => {
        if (calls === callNumber) armed = strikeOn
        calls += 1
        return pass()
      })
      const wrong: string[] = []
      const want = (holds: boolean, what: string) => {
        if (!holds) wrong.push(what)
      }
      want(armed === undefined && calls > callNumber, 'the fault did not strike')
      const inBetween = violationsIn(store)
      want(inBetween.length === 0, `after the fault: ${JSON.stringify(inBetween.slice(0, 3))}`)
      const { fault } = strikeOn
      if (fault === 'crash') want(first.isDead, 'the process lived on')
      else if (fault === 'outage') {
        want(first.answer.status === 503 && first.answer.headers['Retry-After'] === '2', `told ${first.answer.status}`)
      } else want(first.answer.status === calm.status, `told ${first.answer.status}, calm ${calm.status}`)

      const again = await ask(scenario, open)
      want(again.answer.status === calm.status, `again: ${again.answer.status}, calm ${calm.status}`)
      if (scenario.refuses === undefined && fault !== 'crash' && fault !== 'outage')
        want(sameAnswer(scenario, first.answer, again.answer), 'again: another answer than the first')
      want(faultsOf(scenario.id, again.answer).length === 0, faultsOf(scenario.id, again.answer).join())
      const found = violationsIn(store)
      want(found.length === 0, `in the end: ${JSON.stringify(found.slice(0, 3))}`)
      want(summaryOf(store) === calm.summary, 'in the end: not as without the fault')
      return wrong
    },
  }
}

/** A repeated request has the first answer, word for word. Looking up a code changes nothing, so it is simply asked anew; a step of the funnel is counted anew. */
function sameAnswer({ id }: Scenario, one: Answer<unknown>, two: Answer<unknown>): boolean {
  const endpoint: Endpoint = api[id]
  return endpoint.idempotency === undefined || JSON.stringify(one.value) === JSON.stringify(two.value)
}

/** A point as one line, for a report. */
export function nameOf({ scenario, callNumber, call, strike }: Point): string {
  return `${scenario.name}, call ${callNumber + 1} (${call.kind}), ${strike.fault} ${strike.isAfter ? 'after' : 'before'}`
}
