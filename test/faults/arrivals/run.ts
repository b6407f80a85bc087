/** The crowds of `npm run -s stress -- --arrivals`: the whole system as it is deployed, on its own port and data, by the clock on the wall. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { issuerKeys, signToken } from '../../../infra/local/identity/keys.ts'
import { startLocal } from '../../../infra/local/start.ts'
import { freePort } from '../../engine/engine.ts'
import { crowd } from './crowd.ts'
import { type Turnout, vote } from './vote.ts'

/** What is asked: average arrivals a second, one run each, and one more with `atOnce` voters at a time. */
export interface Arrivals {
  readonly rates: readonly number[]
  readonly voters: number
  readonly atOnce: number
  readonly seed: number
}

/** More than ever wait at once at a rate that the machine can bear. */
const mostWaiting = 1024

/** A turnout as one line. */
export function lineOf(name: string, { waitsMs, ...turnout }: Turnout): string {
  const at = (part: number) =>
    (waitsMs[Math.min(waitsMs.length - 1, Math.floor(part * waitsMs.length))] ?? 0).toFixed(1)
  const {
    voters,
    requests,
    refused,
    refusals,
    partial,
    double,
    unlisted,
    unheard,
    sentAgain,
    toldToComeAgain,
    seconds,
  } = turnout
  return (
    `${name}: ${voters} voters, ${requests} requests in ${seconds.toFixed(1)} s; refused ${refused}${refused > 0 ? ` ${JSON.stringify(refusals)}` : ''}, partial ${partial}, double ${double}, ` +
    `receipts not listed ${unlisted}, not heard of ${unheard}, sent again ${sentAgain}, told to come again ${toldToComeAgain}; answered in ${at(0.5)} ms (half), ${at(0.99)} ms (99 of 100), ${at(1)} ms (all)`
  )
}

const faultsOf = (turnout: Turnout, voters: number) =>
  turnout.refused +
  turnout.partial +
  turnout.double +
  turnout.unlisted +
  turnout.unheard +
  Math.abs(turnout.voters - voters)

/** Runs all crowds on one system; answers how much was wrong. */
export async function arrivals({ rates, voters, atOnce, seed }: Arrivals, print: (line: string) => void) {
  const dataDir = mkdtempSync(join(tmpdir(), 'buurtkas-arrivals-'))
  const local = await startLocal({ port: await freePort(), dataDir, site: false })
  try {
    const keys = await issuerKeys(dataDir)
    const place = {
      origin: local.origin,
      tokenOf: (person: Parameters<typeof signToken>[2]) => signToken(keys, local.origin, person),
      now: () => Date.now(),
      pass: async (milliseconds: number) => void (await wait(milliseconds)),
    }
    let faults = 0
    const run = async (name: string, perSecond: number | undefined, most: number) => {
      const turnout = await vote(crowd(voters, perSecond, seed), place, most)
      faults += faultsOf(turnout, voters)
      print(lineOf(name, turnout))
    }
    await run(`${atOnce} at once`, undefined, atOnce)
    for (const rate of rates) await run(`${rate} a second`, rate, mostWaiting)
    print(`violations: ${faults}`)
    return faults
  } finally {
    await local.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
