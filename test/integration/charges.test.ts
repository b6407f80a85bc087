/** The charges of investments over the years, through the API: what rounds were promised stays theirs, and more dossiers than fit one appropriation all get their charges. */
import { beforeAll, expect, test, vi } from 'vitest'
import { dossiers, rounds } from '../../functions/kit/things.ts'
import { dossierIn } from '../../shared/council/dossier.fixture.ts'
import type { Dossier } from '../../shared/council/dossier.ts'
import { mostCharges } from '../../shared/ledger/appropriation.ts'
import { round } from '../../shared/rounds/round.fixture.ts'
import { clockAt, system } from '../system/system.ts'
import { people } from './hostile/material.ts'

const oost = 'WK040206'

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

function town(moment: string) {
  const city = system({ clock: clockAt(moment) })
  const { call, ports } = city
  /** A settled investment whose first charge, of EUR 12,600, falls in 2027. */
  async function charging(): Promise<string> {
    const id = dossiers.newId(ports, { districtCode: oost, year: 2026 })
    const dossier: Dossier = { ...dossierIn('charging'), id, districtCode: oost, version: 1 }
    const written = await ports.store.write([dossiers.add(ports, dossier)])
    if (!written.ok) throw new Error('The dossier was not stored.')
    return id
  }
  const appropriate = (year: number, cents = 50_000_000) =>
    call('appropriateProgramme', {
      as: people.olga,
      body: { year, amount: { cents }, councilDecision: `Budget ${year}` },
    })
  const dossier = async (dossierId: string) => (await call('getDossier', { params: { dossierId } })).value
  const balance = async (account: string) =>
    (await call('listPostings', { as: people.fatima, params: { account }, query: { currency: 'EUR' } })).value.balance
  const book = (dossierId: string, ifMatch: number, year: number) =>
    call('bookCharge', { as: people.fatima, params: { dossierId }, ifMatch, body: { year } })
  return { ...city, charging, appropriate, dossier, balance, book }
}

test('a charge takes nothing of a slice that an open round was promised: refused with the amounts', async () => {
  const { appropriate, charging, balance, book, ports } = town('2027-03-01T12:00:00Z')
  await appropriate(2027)
  const id = await charging()
  const slice = Number(await balance(`slice:2027:${oost}`))
  const open = {
    ...round,
    id: rounds.newId(ports, { districtCode: oost, year: 2027 }),
    kind: 'allocation' as const,
    state: 'open' as const,
    districtCode: oost,
    year: 2027,
    budgetCents: slice - 1_259_999,
    version: 1,
  }
  await ports.store.write([rounds.add(ports, open)])
  const refused = await book(id, 1, 2027)
  expect([refused.status, refused.problem.type]).toEqual([409, '/problems/insufficient-balance'])
  expect(refused.problem.detail).toBe('There is €12,599.99 and €12,600.00 is needed.')
  expect(await balance(`slice:2027:${oost}`)).toBe(slice)
  await ports.store.write([rounds.replace(ports, { ...open, version: 2, budgetCents: slice - 1_260_000 })])
  expect((await book(id, 1, 2027)).status).toBe(200)
  expect(await balance(`slice:2027:${oost}`)).toBe(slice - 1_260_000)
})

test('of more dossiers than fit one appropriation the others are served the next year, with what they missed', async () => {
  const { appropriate, charging, dossier, balance, clock } = town('2026-11-24T12:00:00Z')
  const ids: string[] = []
  for (let made = 0; made < mostCharges + 1; made++) ids.push(await charging())
  const last = ids.at(-1) ?? ''
  expect((await appropriate(2027)).value.boundCharges).toEqual({ cents: mostCharges * 1_260_000 })
  expect(await balance(`capital:${last}`)).toBe(0)
  clock.advance(366 * 86_400_000)
  expect((await dossier(last)).nextCharge).toEqual({ year: 2027, charge: { cents: 1_260_000 } })
  // 2028: EUR 12,420 each, and for the one that waited both years.
  expect((await appropriate(2028)).value.boundCharges).toEqual({
    cents: 1_260_000 + mostCharges * 1_242_000,
  })
  expect(await balance(`capital:${last}`)).toBe(1_260_000 + 1_242_000)
  clock.advance(366 * 86_400_000)
  await appropriate(2029)
  clock.advance(366 * 86_400_000)
  await appropriate(2030)
  const held = await Promise.all(ids.map((id) => balance(`capital:${id}`)))
  // Nobody is behind by more than a year: 12,600 + 12,420 + 12,240, and the last year of 12,060 but for one.
  expect(held.filter((cents) => cents === 1_260_000 + 1_242_000 + 1_224_000 + 1_206_000)).toHaveLength(mostCharges)
  expect(held.filter((cents) => cents === 1_260_000 + 1_242_000 + 1_224_000)).toHaveLength(1)
})
