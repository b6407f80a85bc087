/** A round with voting codes and what is done with its register, over a store of its own. */
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Write } from '../../functions/kit/store/store.ts'
import type { RegisterEntryView, RegisterView } from '../../shared/api/register.ts'
import type { Gate } from '../faults/processes.ts'
import { clockAt, system } from '../system/system.ts'
import { type AnyCall, type AnyCaller, succeeding } from './hostile/answers.ts'
import { chosen } from './hostile/exercise.ts'
import { exerciseBody, people } from './hostile/material.ts'

const { carla } = people

/** A code with the number of its voter, as the desk is told it. */
export type Numbered = { readonly number: number; readonly code: string }
type OfRound = { readonly roundId: string }

export const reference = 'Desk 2026-14'
export const lost = { reason: 'lost', reference }

/** A round by letters, in preparation, with plans a to d; carla closes it. */
export const byCode = {
  ...exerciseBody,
  ballot: { kind: 'approval', withinBudget: true },
  closesByHand: true,
  identification: 'voting-code',
}

/** The parameters of one voter. */
export const about = (params: OfRound, number: number) => ({ params: { ...params, number: String(number) } })

/** Status and problem of an answer as one text. */
export async function refusal(answer: ReturnType<AnyCaller>): Promise<string> {
  const { status, problem } = await answer
  return `${status} ${problem.type}`
}

/** A gate that stands still at the first write until it is let go, and tells when it stands there. */
export function heldAtWrite(isHeld: (parts: readonly Write[]) => boolean = () => true) {
  let goOn = () => {}
  let arrived = () => {}
  const stands = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const letGo = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const gate: Gate = async (step, pass) => {
    if (step.kind === 'write' && isHeld(step.parts)) {
      arrived()
      await letGo
    }
    return pass()
  }
  return { gate, stands, goOn }
}

/** A fresh one. By default everything is asked by carla, the coordinator. */
export function registerStage() {
  const store = memoryStore()
  const clock = clockAt('2026-11-24T12:00:00Z')
  const call = system({ store, clock }).call as unknown as AnyCaller
  const sure = succeeding(call)
  return {
    store,
    clock,
    call,
    sure,
    /** A round that is open. */
    async opened(of: object = {}): Promise<{ roundId: string }> {
      const { value } = await sure('createRound', { as: carla, body: { ...byCode, ...of } })
      const params = { roundId: String(value.id) }
      await sure('openRound', { as: carla, params, body: {} })
      return params
    },
    letters: async (params: OfRound, count: number, of: AnyCall = {}) =>
      (await sure('makeVotingCodes', { as: carla, params: { ...params }, body: { count }, ...of })).value
        .codes as Numbered[],
    vote: (params: OfRound, code: string, revision: number, ...plans: string[]) =>
      call('voteByCode', { params: { ...params }, body: { code, revision, choices: chosen(...plans) } }),
    lookUp: (params: OfRound, code: string) => call('lookUpCode', { params: { ...params }, body: { code } }),
    replace: async (params: OfRound, number: number, of: AnyCall = {}) =>
      (await sure('replaceVotingCode', { as: carla, ...about(params, number), body: lost, ...of }))
        .value as unknown as Numbered,
    appoint: (params: OfRound, number: number, proxyNumber: number) =>
      call('appointProxy', { as: carla, ...about(params, number), body: { proxyNumber, reference } }),
    withdraw: (params: OfRound, number: number, of: AnyCall = {}) =>
      call('withdrawEntry', { as: carla, ...about(params, number), body: { reason: 'deceased', reference }, ...of }),
    register: async (params: OfRound, of: AnyCall = {}) =>
      (await sure('getRegister', { as: carla, params: { ...params }, ...of })).value as unknown as RegisterView,
    entryOf: async (params: OfRound, number: number) =>
      (await sure('getRegisterEntry', { as: carla, ...about(params, number) })).value as unknown as RegisterEntryView,
    /** Closes the round and counts it; answers the result. */
    async counted(params: OfRound) {
      await sure('closeRound', { as: carla, params: { ...params }, body: {} })
      clock.advance(11_000)
      return (await sure('countRound', { as: carla, params: { ...params }, body: {} })).value
    },
    /** Everything stored, as one text. */
    stored: () =>
      JSON.stringify([...store.everything('main'), ...store.everything('ballots'), ...store.everything('journal')]),
    /** The codes that can be voted with. */
    inForce: () => store.everything('main').filter((item) => item.pk.includes('#codes#') && item.isVoid !== true),
  }
}
export type RegisterStage = ReturnType<typeof registerStage>
