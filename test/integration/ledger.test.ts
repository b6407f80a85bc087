/** Every movement of the ledger through the API: statements, transfers, payments, refunds, hours, the end of a year; on the in-memory store and on the real database engine. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { auditAll } from '../../functions/kit/audit.ts'
import { journalKey } from '../../functions/kit/books.ts'
import { publishedHeads } from '../../functions/kit/published-heads.ts'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Item, Store } from '../../functions/kit/store/store.ts'
import { reconcileByClock } from '../../functions/reconciler/reconcile.ts'
import type { DayHeadsView, ledgerLine } from '../../shared/api/ledger.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { engineStore } from '../engine/store.ts'
import { clockAt, person, system } from '../system/system.ts'
import { type AnyCaller, succeeding } from './hostile/answers.ts'
import { expectBooksInOrder } from './hostile/books.ts'
import { type Act, decisionBody, deliverBody, spendBody, today, walk, wayTo } from './hostile/council-stage.ts'
import { calculation, oost, people, reason, wish } from './hostile/material.ts'
import { exampleIban, gijs, instalmentBody, lastYear, moneySamples, moneyStage } from './hostile/money-stage.ts'

const { noor, bas, yasmin, carla, fatima, frits, greet, olga, bram } = people
const centrum = 'WK040201'

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

/** A city with a budget of money and hours, over a store. */
async function cityOn(store: Store) {
  const city = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  const call = city.call as unknown as AnyCaller
  const sure = succeeding(call)
  await sure('appropriateProgramme', {
    as: olga,
    body: { year: 2026, amount: { cents: 50_000_000 }, staffMinutes: 60_000, councilDecision: 'Budget 2026' },
  })
  return { ...city, call, sure, typed: city.call }
}
type City = Awaited<ReturnType<typeof cityOn>>

const balance = async ({ sure }: City, account: string, currency = 'EUR') =>
  (await sure('listPostings', { as: fatima, params: { account }, query: { currency } })).value.balance as number

/** Every chain holds, and in each currency everything adds up. */
async function expectSound(city: City) {
  const audit = await auditAll(city.ports, 2028, await publishedHeads(city.ports))
  if (isRefusal(audit)) throw new Error(audit.refused)
  expect(audit.differences).toEqual([])
  expect(audit.accounts).toBeGreaterThan(0)
}

const stores: [string, () => Promise<{ store: Store; stop: () => Promise<void> } | undefined>][] = [
  ['the in-memory store', async () => ({ store: memoryStore(), stop: async () => {} })],
  ['the database engine', engineStore],
]

describe.each(stores)('on %s', (_, start) => {
  let running: Awaited<ReturnType<typeof start>>
  let city: City
  let stage: Awaited<ReturnType<typeof moneyStage>>
  beforeAll(async () => {
    running = await start()
    if (!running) return
    city = await cityOn(running.store)
    stage = await moneyStage(city.sure, city.ports)
  })
  afterAll(() => running?.stop())
  afterEach(async () => {
    if (running) await expectSound(city)
  })

  test('hours are divided as the money is', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { value } = await city.sure('listPostings', {
      as: olga,
      params: { account: 'programme:2026' },
      query: { currency: 'MIN' },
    })
    expect([value.balance, (value.postings as unknown[]).length]).toEqual([0, 11])
    expect(await balance(city, 'source:2026', 'MIN')).toBe(-60_000)
    // 10% of 1,000 hours for the quick track; less the ten hours of the plan that was granted.
    expect(await balance(city, 'quick:2026:city', 'MIN')).toBe(6_000 - 600)
    expect(await balance(city, `committed:${stage.signedDeal}`, 'MIN')).toBe(600)
  })

  test('a transfer moves money only when the other group accepts it', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, sure } = city
    const [before, beforeOost] = [
      await balance(city, `slice:2026:${centrum}`),
      await balance(city, `slice:2026:${oost}`),
    ]
    const params = { transferId: stage.transfer }
    const accept = { params, ifMatch: 1, body: { reason } }
    const refused = async (as: typeof yasmin) => (await call('acceptTransfer', { ...accept, as })).problem.type
    expect(await refused(gijs)).toBe('/problems/not-your-district')
    expect(await refused({ ...gijs, group: oost })).toBe('/problems/same-person')
    const accepted = await sure('acceptTransfer', { ...accept, as: yasmin, key: 'accept-once' })
    expect(accepted.value).toMatchObject({ state: 'accepted', amount: { cents: 12_345 } })
    expect((await sure('acceptTransfer', { ...accept, as: yasmin, key: 'accept-once' })).value).toEqual(accepted.value)
    expect((await call('acceptTransfer', { ...accept, ifMatch: 2, as: yasmin })).problem.type).toBe(
      '/problems/illegal-transition',
    )
    expect(await balance(city, `slice:2026:${centrum}`)).toBe(before - 12_345)
    expect(await balance(city, `slice:2026:${oost}`)).toBe(beforeOost + 12_345)
    const { value } = await sure('listTransfers')
    expect((value.transfers as { state: string }[]).map(({ state }) => state)).toEqual(['accepted'])
  })

  test('a transfer of hours, and one that is too large, proposed by who is asked to give', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, sure } = city
    const minutes = await balance(city, `slice:2026:${oost}`, 'MIN')
    const proposal = (of: object) => ({
      as: gijs,
      body: { from: oost, to: centrum, amount: { cents: 0 }, staffMinutes: 0, reason, ...of },
    })
    const answer = (transferId: unknown) => ({
      as: yasmin,
      params: { transferId: String(transferId) },
      ifMatch: 1,
      body: { reason },
    })
    const hours = await sure('proposeTransfer', proposal({ staffMinutes: 90 }))
    await sure('acceptTransfer', answer(hours.value.id))
    expect(await balance(city, `slice:2026:${oost}`, 'MIN')).toBe(minutes - 90)
    const tooMuch = await sure('proposeTransfer', proposal({ amount: { cents: 40_000_000 } }))
    const refused = await call('acceptTransfer', answer(tooMuch.value.id))
    expect([refused.status, refused.problem.type]).toEqual([409, '/problems/insufficient-balance'])
    expect((await sure('declineTransfer', answer(tooMuch.value.id))).value.state).toBe('declined')
    const taken = await sure('proposeTransfer', proposal({ staffMinutes: 1 }))
    expect((await sure('withdrawTransfer', { ...answer(taken.value.id), as: gijs })).value.state).toBe('withdrawn')
  })

  test('what an open round may still take cannot be given away', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, sure } = city
    const slice = await balance(city, `slice:2026:${oost}`)
    const made = await sure('submitProposal', { as: noor, body: { districtCode: oost, ...wish, title: 'In a round' } })
    const proposalId = String(made.value.id)
    await sure('checkProposal', { as: carla, params: { proposalId }, ifMatch: 1, body: { outcome: 'checked', reason } })
    const round = await sure('createRound', {
      as: carla,
      body: {
        districtCode: oost,
        title: 'Evening in Oost',
        kind: 'allocation',
        budget: { cents: slice },
        identification: 'log-in',
        ballot: { kind: 'approval', withinBudget: true },
        rule: { rule: 'equal-shares', utility: 'cost', completion: 'none' },
        opensAt: '2026-11-24T08:00:00Z',
        closesAt: '2026-12-01T20:00:00Z',
        closesByHand: true,
      },
    })
    const params = { roundId: String(round.value.id) }
    await sure('placeProposal', { as: carla, params, body: { proposalId } })
    await sure('openRound', { as: carla, params, body: {} })
    const transfer = await sure('proposeTransfer', {
      as: gijs,
      body: { from: oost, to: centrum, amount: { cents: 1 }, staffMinutes: 0, reason },
    })
    const accept = { as: yasmin, params: { transferId: String(transfer.value.id) }, ifMatch: 1, body: { reason } }
    expect((await call('acceptTransfer', accept)).problem.type).toBe('/problems/insufficient-balance')
  })

  test('a batch: four eyes, booked once, and the same file each time', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, sure } = city
    const { signedDeal: dealId, madeBatch: batchId } = stage
    expect(await balance(city, `paid:${dealId}`)).toBe(25_000)
    const release = { params: { batchId }, ifMatch: 1, body: {} }
    expect((await call('getBatchFile', { as: frits, params: { batchId } })).problem.type).toBe(
      '/problems/illegal-transition',
    )
    expect((await call('releaseBatch', { ...release, as: fatima })).problem.type).toBe('/problems/same-person')
    const again = { as: fatima, body: { payments: [{ dealId, instalmentId: stage.inBatch }] } }
    expect((await call('makeBatch', again)).problem.type).toBe('/problems/illegal-transition')

    const answers = await Promise.all(
      ['release-one', 'release-one', 'release-two'].map((key) => call('releaseBatch', { ...release, as: frits, key })),
    )
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect(answers.every(({ status }) => [200, 409, 412].includes(status))).toBe(true)
    expect(await balance(city, `paid:${dealId}`)).toBe(40_000)
    expect(await balance(city, `committed:${dealId}`)).toBe(90_000 - 40_000)

    const files = await Promise.all(
      [1, 2, 3].map(async () => String((await sure('getBatchFile', { as: fatima, params: { batchId } })).value)),
    )
    expect(new Set(files).size).toBe(1)
    expect(files[0]).toContain(`<EndToEndId>${stage.inBatch}</EndToEndId>`)
    expect(files[0]).toContain('<InstdAmt Ccy="EUR">150.00</InstdAmt>')
    expect(files[0]).toContain(`<IBAN>${exampleIban.replaceAll(' ', '')}</IBAN>`)
    expect(await balance(city, `paid:${dealId}`)).toBe(40_000)
    expect((await call('cancelBatch', { ...release, ifMatch: 2, as: fatima })).problem.type).toBe(
      '/problems/illegal-transition',
    )
  })

  test('a batch that is taken back gives its instalments to another', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure } = city
    const body = { payments: [{ dealId: stage.signedDeal, instalmentId: stage.approved }] }
    const made = await sure('makeBatch', { as: fatima, body })
    const params = { batchId: String(made.value.id) }
    expect((await sure('listPayable', { as: fatima })).value.instalments).toEqual([])
    expect((await sure('cancelBatch', { as: frits, params, ifMatch: 1, body: {} })).value.state).toBe('cancelled')
    const payable = (await sure('listPayable', { as: fatima })).value.instalments as { id: string }[]
    expect(payable.map(({ id }) => id)).toEqual([stage.approved])
    expect((await sure('makeBatch', { as: fatima, body })).value.state).toBe('made')
  })

  test('an account number is never told, and not readable in the store', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure } = city
    const params = { dealId: stage.signedDeal }
    const told = JSON.stringify([
      (await sure('listInstalments', { as: noor, params })).value,
      (await sure('listBatches', { as: fatima })).value,
    ])
    expect(told).toContain('NL•• •••• 4300')
    expect(told).not.toContain('0417')
    const items = await city.ports.store.query({ table: 'main', pk: 'hilversum#payments#city#2026' })
    expect(items.items).toHaveLength(1)
    expect(JSON.stringify(items.items)).not.toContain('0417')
  })

  test('an instalment: whose it is, what is left of it, and one reference once', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, sure } = city
    const params = { dealId: stage.signedDeal }
    const asked = async (of: object, as = noor) =>
      (await call('askInstalment', { as, params, body: { ...instalmentBody('F-77', 100), ...of } })).problem?.type
    expect(await asked({}, bas)).toBe('/problems/not-your-proposal')
    expect(await asked({ iban: 'NL91 ABNA 0417 1643 01' })).toBe('/problems/invalid-input')
    expect(await asked({ reference: 'f 0' })).toBe('/problems/duplicate-reference')
    const { value } = await sure('listInstalments', { as: noor, params })
    const { committed, instalments } = value as {
      committed: { cents: number }
      instalments: { state: string; amount: { cents: number } }[]
    }
    const open = instalments
      .filter(({ state }) => ['asked', 'approved', 'in-batch'].includes(state))
      .reduce((sum, { amount }) => sum + amount.cents, 0)
    expect(await asked({ amount: { cents: committed.cents - open + 1 } })).toBe('/problems/insufficient-balance')
    expect(await asked({ amount: { cents: committed.cents - open } })).toBeUndefined()
  })

  test('a refund goes to where the money came from, and never beyond what was paid', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, sure } = city
    const params = { dealId: stage.signedDeal }
    const paid = await balance(city, `paid:${stage.signedDeal}`)
    const quick = await balance(city, 'quick:2026:city')
    const committed = await balance(city, `committed:${stage.signedDeal}`)
    const back = (cause: string, cents: number, key: string) => ({
      as: fatima,
      params,
      key,
      body: { cause, amount: { cents }, reason },
    })
    await sure('refundDeal', back('not-spent', 4_000, 'refund-of-rest'))
    await sure('refundDeal', back('not-spent', 4_000, 'refund-of-rest'))
    await sure('refundDeal', back('bounced', 6_000, 'bank-sent-back'))
    expect(await balance(city, 'quick:2026:city')).toBe(quick + 4_000)
    expect(await balance(city, `committed:${stage.signedDeal}`)).toBe(committed + 6_000)
    const answers = await Promise.all(
      [1, 2, 3].map((at) => call('refundDeal', back('not-spent', paid - 10_000, `refund-number-${at}`))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const tooMuch = answers.find(({ status }) => status === 409)
    expect(tooMuch?.problem.type).toBe('/problems/refund-exceeds-payment')
    expect(await balance(city, `paid:${stage.signedDeal}`)).toBe(0)
  })

  test('a year is closed by two people, to the cent, once', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { call, sure } = city
    const params = { year: '2025' }
    const approve = { params, ifMatch: 1, body: {} }
    expect((await call('prepareYearClosing', { as: olga, body: { year: 2026 } })).problem.type).toBe(
      '/problems/year-not-over',
    )
    const both = person('olga', { roles: ['programme-office', 'finance-officer'] })
    expect((await call('approveYearClosing', { ...approve, as: both })).problem.type).toBe('/problems/same-person')
    const closed = await sure('approveYearClosing', { ...approve, as: fatima, key: 'close-2025' })
    expect((await sure('approveYearClosing', { ...approve, as: fatima, key: 'close-2025' })).value).toEqual(
      closed.value,
    )
    expect((await call('approveYearClosing', { ...approve, ifMatch: 2, as: frits })).problem.type).toBe(
      '/problems/illegal-transition',
    )
    // Half goes along, rounded down; the rest and all of the quick reserve goes back.
    expect(closed.value.lines).toEqual([
      { account: 'quick:2025:city', currency: 'EUR', left: 3_000, carried: 0, returned: 3_000 },
      { account: `slice:2025:${centrum}`, currency: 'EUR', left: 50_000, carried: 25_000, returned: 25_000 },
      { account: `slice:2025:${oost}`, currency: 'EUR', left: 100_001, carried: 50_000, returned: 50_001 },
    ])
    expect(await balance(city, 'returned:2025')).toBe(3_000 + 25_000 + 50_001)
    for (const account of ['quick:2025:city', `slice:2025:${centrum}`, `slice:2025:${oost}`])
      expect(await balance(city, account)).toBe(0)
    expect(lastYear.oost + lastYear.centrum + lastYear.quick).toBe(78_001 + 75_000)
    expect((await call('prepareYearClosing', { as: olga, body: { year: 2025 } })).problem.type).toBe(
      '/problems/nothing-left',
    )
  })

  test('a declined deal gives back all of it, and its plan is at an end', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure } = city
    const [euros, minutes] = [await balance(city, 'quick:2026:city'), await balance(city, 'quick:2026:city', 'MIN')]
    const made = await sure('submitProposal', {
      as: noor,
      body: { districtCode: oost, ...wish, title: 'A party nobody wants', cost: { cents: 80_000 } },
    })
    const proposalId = String(made.value.id)
    const granted = await sure('grantQuick', { as: carla, params: { proposalId }, ifMatch: 1, body: { reason } })
    expect(await balance(city, 'quick:2026:city')).toBe(euros - 80_000)
    const params = { dealId: String(granted.value.dealId) }
    await sure('declineDeal', { as: noor, params, ifMatch: 1, body: { reason } })
    expect(await balance(city, 'quick:2026:city')).toBe(euros)
    expect(await balance(city, 'quick:2026:city', 'MIN')).toBe(minutes)
    const { value } = await sure('getProposal', { params: { proposalId } })
    expect([value.state, (value.history as { action: string }[]).at(-1)?.action]).toEqual(['declined', 'decline'])
  })

  test('a refused dossier takes its plan along; a postponed one does not', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure } = city
    const asset = { cost: { cents: 6_000_000 }, lifetimeYears: 15, publicAsset: true }
    const made = await sure('submitProposal', {
      as: noor,
      body: { districtCode: oost, ...wish, ...asset, title: 'A playground' },
    })
    const params = { proposalId: String(made.value.id) }
    await sure('checkProposal', { as: carla, params, ifMatch: 1, body: { outcome: 'checked', reason } })
    const sent = await sure('redirectProposal', { as: fatima, params, ifMatch: 2, body: { reason, calculation } })
    const dossierId = String(sent.value.dossierId)
    const onAgenda = await walk(sure, dossierId, wayTo.agenda)
    const meeting = (decision: string): readonly Act[] => [
      ['putDossierOnAgenda', greet, { meetingOn: today }],
      ['decideDossier', greet, decisionBody(decision)],
    ]
    const postponed = await walk(sure, dossierId, meeting('postponed'), onAgenda)
    expect((await sure('getProposal', { params })).value.state).toBe('council')
    await walk(sure, dossierId, meeting('refused'), postponed)
    expect((await sure('getProposal', { params })).value.state).toBe('refused')
  })

  test('a statement: the balance after each entry, by pages, by kind and by text', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const { sure, call } = city
    const params = { account: 'quick:2026:city' }
    type Line = (typeof ledgerLine)['_zod']['output']
    const all = (await sure('listPostings', { as: olga, params })).value.postings as Line[]
    expect(all.length).toBeGreaterThan(4)
    for (const [at, line] of all.entries()) {
      const older = all[at + 1]
      expect(line.balance - line.change).toBe(older?.balance ?? 0)
      expect(line.sequence).toBe((older?.sequence ?? 0) + 1)
    }
    const query = { kind: 'commit', text: 'CLEAR reasons' }
    const chosen = (await sure('listPostings', { as: olga, params, query })).value.postings as Line[]
    expect(chosen.map(({ hash }) => hash)).toEqual(all.filter(({ kind }) => kind === 'commit').map(({ hash }) => hash))
    for (const period of [{ from: '2026-11-25' }, { until: '2026-11-23' }] as { [name: string]: string }[])
      expect((await sure('listPostings', { as: olga, params, query: period })).value.postings).toEqual([])
    expect(
      (await sure('listPostings', { as: olga, params, query: { from: '2026-11-24', until: '2026-11-24' } })).value
        .postings,
    ).toEqual(all)
    const forged = await call('listPostings', { as: olga, params, query: { cursor: 'e30.AAAA' } })
    expect([forged.status, forged.problem.type]).toEqual([400, '/problems/invalid-cursor'])
  })

  test('accounts are found by district, by plan and by name', async ({ skip }) => {
    if (!running) skip('no database engine for this platform')
    const found = async (query: object) =>
      (
        (await city.sure('listAccounts', { as: fatima, query: query as never })).value.accounts as { account: string }[]
      ).map(({ account }) => account)
    expect(await found({ text: 'instalments party' })).toEqual([
      `committed:${stage.signedDeal}`,
      `committed:${stage.signedDeal}`,
      `paid:${stage.signedDeal}`,
    ])
    expect(await found({ text: 'noordoost' })).toEqual(['slice:2026:WK040207', 'slice:2026:WK040207'])
    expect(await found({ text: 'source' })).toEqual(['source:2026', 'source:2026'])
    expect(await found({ text: 'source', currency: 'EUR' })).toEqual(['source:2026'])
    expect(await found({ text: 'instalments party', currency: 'MIN' })).toEqual([`committed:${stage.signedDeal}`])
    expect(await found({ text: 'source', year: '2025' })).toEqual(['source:2025'])
    expect(await found({ text: 'nowhere' })).toEqual([])
  })
})

test('the charges of a delivered dossier are bound in the year they fall in, before anything is divided', async () => {
  const store = memoryStore()
  const city = await cityOn(store)
  const { sure, clock } = city
  const asset = { cost: { cents: 6_000_000 }, lifetimeYears: 15, publicAsset: true }
  const made = await sure('submitProposal', { as: noor, body: { districtCode: oost, ...wish, ...asset } })
  const params = { proposalId: String(made.value.id) }
  await sure('checkProposal', { as: carla, params, ifMatch: 1, body: { outcome: 'checked', reason } })
  const sent = await sure('redirectProposal', {
    as: fatima,
    params,
    ifMatch: 2,
    body: { reason, calculation: { ...calculation, completionYear: 2026 } },
  })
  const dossierId = String(sent.value.dossierId)
  const credited = await walk(sure, dossierId, wayTo['under-way'])
  await walk(
    sure,
    dossierId,
    [
      ['spendCredit', fatima, spendBody],
      ['deliverDossier', bram, deliverBody],
    ],
    credited,
  )
  expect((await sure('getProgramme')).value.boundCharges).toEqual({ cents: 0 })

  clock.advance(45 * 24 * 3_600_000)
  // EUR 180,000 over 20 years at 2%: 900,000 cents of depreciation and 360,000 of interest in the first year.
  expect((await sure('getProgramme')).value.boundCharges).toEqual({ cents: 1_260_000 })
  const refused = await city.call('appropriateProgramme', {
    as: olga,
    body: { year: 2027, amount: { cents: 1_259_999 }, councilDecision: 'Budget 2027' },
  })
  expect(refused.problem.type).toBe('/problems/insufficient-balance')
  const { value } = await sure('appropriateProgramme', {
    as: olga,
    body: { year: 2027, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2027' },
  })
  expect(await balance(city, `capital:${dossierId}`)).toBe(1_260_000)
  expect(await balance(city, 'programme:2027')).toBe(0)
  expect((await sure('getProgramme')).value).toEqual(value)
  // 10% of the rest.
  expect(await balance(city, 'quick:2027:city')).toBe(4_874_000)
  expectBooksInOrder(store)
})

describe('long lists', () => {
  test('250 entries come in pages that join without a gap, whatever is booked meanwhile', async () => {
    const city = await cityOn(memoryStore())
    const move = async () => {
      const { value } = await city.sure('proposeTransfer', {
        as: gijs,
        body: { from: centrum, to: oost, amount: { cents: 1 }, staffMinutes: 0, reason },
      })
      const params = { transferId: String(value.id) }
      await city.sure('acceptTransfer', { as: yasmin, params, ifMatch: 1, body: { reason } })
    }
    for (let times = 0; times < 250; times++) await move()
    const params = { account: `slice:2026:${centrum}` }
    const sequences: number[] = []
    let cursor: string | undefined
    let pages = 0
    do {
      const { value } = await city.sure('listPostings', {
        as: fatima,
        params,
        query: (cursor === undefined ? {} : { cursor }) as { [name: string]: string },
      })
      const page = value as { postings: { sequence: number; balance: number; change: number }[]; next?: string }
      sequences.push(...page.postings.map(({ sequence }) => sequence))
      cursor = page.next
      pages += 1
      await move()
    } while (cursor !== undefined)
    expect(pages).toBe(3)
    expect(sequences).toEqual(Array.from({ length: 251 }, (_, at) => 251 - at))

    // A cursor of one account, one search or one municipality opens no other.
    const first = await city.sure('listPostings', { as: fatima, params })
    const next = String(first.value.next)
    const other = { params: { account: `slice:2026:${oost}` }, query: { cursor: next } }
    expect((await city.call('listPostings', { as: fatima, ...other })).problem.type).toBe('/problems/invalid-cursor')
    const narrowed = { params, query: { cursor: next, kind: 'transfer' } }
    expect((await city.call('listPostings', { as: fatima, ...narrowed })).problem.type).toBe('/problems/invalid-cursor')
  }, 30_000)
})

describe('a tampered journal', () => {
  const broken = async (tamper: (item: Item) => Item) => {
    const store = memoryStore()
    const city = await cityOn(store)
    const snapshot = store.snapshot()
    const place = journalKey(
      'hilversum',
      (
        await store.get('main', {
          pk: `hilversum#balances#${oost}#2026`,
          sk: `slice:2026:${oost}#EUR`,
        })
      )?.lastEntryId as string,
    )
    const name = [...snapshot.partitions.keys()].find((each) => each.includes(place.pk)) as string
    const items = (snapshot.partitions.get(name) ?? []).map((item) => (item.sk === place.sk ? tamper(item) : item))
    store.restore({ partitions: new Map([...snapshot.partitions, [name, items]]) })
    return city
  }

  test('the check names the entry, on its account and in the whole', async () => {
    const city = await broken((item) => ({ ...item, reason: 'Something else' }))
    const one = await city.sure('checkAccount', { as: fatima, params: { account: `slice:2026:${oost}` } })
    expect(one.value.difference).toMatchObject({ what: 'wrong-hash', account: `slice:2026:${oost}` })
    const whole = await city.sure('checkLedger', { as: olga })
    expect(whole.value.difference).toMatchObject({ what: 'wrong-hash' })
    const sound = await city.sure('checkAccount', { as: fatima, params: { account: `slice:2026:${centrum}` } })
    expect(sound.value).toMatchObject({ accounts: 1, entries: 1 })
    expect(sound.value.difference).toBeUndefined()
  })
})

describe('the reconciler', () => {
  /** A city whose slice of Oost was changed behind its back, with a way to change it back. */
  async function tampered() {
    const store = memoryStore()
    const city = await cityOn(store)
    const sound = store.snapshot()
    const name = [...sound.partitions.keys()].find((each) => each.includes(`#balances#${oost}#2026`)) as string
    const padded = (sound.partitions.get(name) ?? []).map((item) =>
      item.sk === `slice:2026:${oost}#EUR` ? { ...item, balance: Number(item.balance) + 1 } : item,
    )
    store.restore({ partitions: new Map([...sound.partitions, [name, padded]]) })
    const mend = () => {
      const now = store.snapshot()
      store.restore({ partitions: new Map([...now.partitions, [name, sound.partitions.get(name) ?? []]]) })
    }
    return { city, mend }
  }
  const move = async ({ sure, call }: City, from: string, to: string) => {
    const wanted = { from, to, amount: { cents: 100 }, staffMinutes: 0, reason }
    const { value } = await sure('proposeTransfer', { as: gijs, body: wanted })
    const params = { transferId: String(value.id) }
    return call('acceptTransfer', { as: yasmin, params, ifMatch: 1, body: { reason } })
  }

  test('finds nothing in sound books, publishes the heads of the day, and then writes nothing', async () => {
    const store = memoryStore()
    const city = await cityOn(store)
    const { ports } = city
    expect(await reconcileByClock(ports)).toEqual({ accounts: 24, entries: 22, frozen: 0 })
    const [day] = (await city.sure('listLedgerHeads', {})).value.days as DayHeadsView[]
    expect(day?.previousDigest).toBe('')
    expect(day?.heads).toHaveLength(24)
    const after = store.everything('main').length
    expect(await reconcileByClock(ports)).toEqual({ accounts: 24, entries: 22, frozen: 0 })
    expect(store.everything('main').length).toBe(after)
  })

  test('the next day publishes only what moved, after the digest of the day before', async () => {
    const city = await cityOn(memoryStore())
    await reconcileByClock(city.ports)
    expect((await move(city, centrum, oost)).status).toBe(200)
    await reconcileByClock({ ...city.ports, clock: { now: () => city.ports.clock.now() + 86_400_000 } })
    const [second, first] = (await city.sure('listLedgerHeads', {})).value.days as DayHeadsView[]
    expect(second?.previousDigest).toBe(first?.digest)
    expect(second?.heads.map(({ account }) => account)).toEqual(
      [`slice:2026:${centrum}`, `slice:2026:${oost}`].toSorted(),
    )
    expect((await city.sure('listLedgerHeads', { query: { before: String(second?.day) } })).value.days).toEqual([first])
  })

  test('a clock that is years back finds nothing wrong and publishes nothing', async () => {
    const city = await cityOn(memoryStore())
    await reconcileByClock(city.ports)
    const back = { ...city.ports, clock: { now: () => Date.UTC(1990, 0, 1) } }
    expect(await reconcileByClock(back)).toEqual({ accounts: 24, entries: 22, frozen: 0 })
    expect((await city.sure('listLedgerHeads', {})).value.days).toHaveLength(1)
  })

  test('a history that was rewritten from end to end is given away by the heads that were published', async () => {
    const alarms = vi.spyOn(console, 'error').mockImplementation(() => {})
    const [honest, rewritten] = [memoryStore(), memoryStore()]
    const city = await cityOn(honest)
    expect((await move(city, centrum, oost)).status).toBe(200)
    await reconcileByClock(city.ports)
    // Another history of the same municipality, sound in itself, with the heads of the first.
    const other = await cityOn(rewritten)
    expect((await move(other, oost, centrum)).status).toBe(200)
    const heads = honest.snapshot().partitions
    const name = [...heads.keys()].find((each) => each.endsWith('#heads')) as string
    const now = rewritten.snapshot()
    rewritten.restore({ partitions: new Map([...now.partitions, [name, heads.get(name) ?? []]]) })
    // Both slices stood elsewhere, and each is put on hold.
    expect(await reconcileByClock(other.ports)).toMatchObject({ frozen: 2 })
    expect(JSON.parse(String(alarms.mock.calls[0]?.[0]))).toMatchObject({ what: 'head-differs' })
    expect((await other.sure('checkLedger', { as: olga })).value.difference).toMatchObject({ what: 'head-differs' })
    alarms.mockRestore()
  })

  test('puts an account on hold: nothing is booked on it, everything else goes on', async () => {
    const alarms = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { city, mend } = await tampered()
    expect(await reconcileByClock(city.ports)).toMatchObject({ frozen: 1 })
    expect(JSON.parse(String(alarms.mock.calls[0]?.[0]))).toEqual({
      alarm: 'ledger-difference',
      what: 'balance-differs',
      account: `slice:2026:${oost}`,
      expected: 9_546_033,
      found: 9_546_034,
    })
    for (const [from, to] of [
      [oost, centrum],
      [centrum, oost],
    ] as const) {
      const refused = await move(city, from, to)
      expect([refused.status, refused.problem.type]).toEqual([409, '/problems/account-frozen'])
    }
    const made = await city.sure('submitProposal', {
      as: noor,
      body: { districtCode: oost, ...wish, title: 'A small party', cost: { cents: 80_000 } },
    })
    const params = { proposalId: String(made.value.id) }
    await city.sure('grantQuick', { as: carla, params, ifMatch: 1, body: { reason } })
    const { value } = await city.sure('listAccounts', { as: fatima, query: { text: 'oost' } })
    const held = (value.accounts as { account: string; isFrozen: boolean }[]).filter(({ isFrozen }) => isFrozen)
    expect(new Set(held.map(({ account }) => account))).toEqual(new Set([`slice:2026:${oost}`]))

    // Mended, it stays on hold until a person has looked.
    mend()
    expect(await reconcileByClock(city.ports)).toMatchObject({ frozen: 1 })
    expect((await move(city, centrum, oost)).problem.type).toBe('/problems/account-frozen')
    expect((await city.sure('reconcileLedger', { as: olga })).value.frozen).toEqual([])
    expect((await move(city, centrum, oost)).status).toBe(200)
    alarms.mockRestore()
  })
})

test('the samples of money leave the books in order, each of them', async () => {
  const store = memoryStore()
  const city = await cityOn(store)
  const stage = await moneyStage(city.sure, city.ports)
  const start = store.snapshot()
  for (const [id, { stage: _stage, ...sample }] of Object.entries(moneySamples(stage))) {
    store.restore(start)
    await city.sure(id as Parameters<AnyCaller>[0], sample)
    expectBooksInOrder(store)
  }
})
