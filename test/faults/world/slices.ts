/** Work between slices and years: transfers that two groups agree to, a new year, and the end of the last one. */
import { fiscalYear } from '../../../shared/ledger/fiscal-year.ts'
import { reason } from '../../integration/hostile/material.ts'
import { choose, done, type Value, type Way, type Worker } from './known.ts'
import { oneOf, people, places } from './people.ts'
import { adopt } from './rounds.ts'
import { count } from './votes.ts'

const proposeTransfer: Way = async ({ lane, known }, { who, which, what }) => {
  const as = oneOf(people.members, who)
  const [from, to] = which % 2 === 0 ? places : places.toReversed()
  const answer = await lane.ask('proposeTransfer', {
    as,
    body: { from, to, amount: { cents: 1 + (what % 50_000) }, staffMinutes: what % 3, reason },
  })
  if (!done(answer)) return
  const group = as.group ?? places[0]
  const other = places.find((place) => place !== group) ?? group
  known.transfers.set(String(answer.value.id), { state: 'proposed', group, other })
}

const answerTransfer: Way = async ({ lane, known, clock }, { who, which, what }) => {
  const transferId = choose(known.transfers, which, ({ state }) => state === 'proposed')
  const transfer = transferId === undefined ? undefined : known.transfers.get(transferId)
  if (transferId === undefined || !transfer) return
  const endpoint = oneOf(['acceptTransfer', 'acceptTransfer', 'declineTransfer', 'withdrawTransfer'] as const, what)
  const group = endpoint === 'withdrawTransfer' ? transfer.group : transfer.other
  const members = people.members.filter((member) => member.group === group)
  const listed = await lane.ask('listTransfers', { query: { year: String(fiscalYear(clock.now())) } })
  if (!done(listed)) return
  const seen = (listed.value.transfers as Value[]).find(({ id }) => id === transferId)
  const answer = await lane.ask(endpoint, {
    as: oneOf(members, who),
    params: { transferId },
    // One of last year is not in the list any more.
    ifMatch: Number(seen?.version ?? 1),
    body: { reason },
  })
  if (done(answer)) transfer.state = String(answer.value.state)
}

/** Appropriates the budget of the year that it is. */
export async function appropriate({ lane, clock }: Worker): Promise<boolean> {
  const year = fiscalYear(clock.now())
  return done(
    await lane.ask('appropriateProgramme', {
      as: people.office,
      body: {
        year,
        amount: { cents: 50_000_000 },
        staffMinutes: 600_000,
        councilDecision: `Budget ${year}`,
      },
    }),
  )
}

const firstYear = 2026

const newYear: Way = async (worker) => {
  const { known, clock } = worker
  if (fiscalYear(clock.now()) !== firstYear) return
  clock.advance(Date.parse('2027-01-05T12:00:00Z') - clock.now())
  // Rounds that nobody closed were closed by the clock.
  for (const round of known.rounds.values()) if (round.phase === 'open') round.phase = 'closed'
  await appropriate(worker)
}

/** People who may prepare and approve the end of a year. */
const closers = [...people.officers, people.office]

const prepareClosing: Way = async (worker, command) => {
  const { lane, clock } = worker
  const year = fiscalYear(clock.now()) - 1
  if (year < firstYear && command.which % 16 !== 0) return
  const answer = await lane.ask('prepareYearClosing', { as: oneOf(closers, command.who), body: { year } })
  if (year < firstYear || done(answer)) return
  // What holds a year's end up are rounds that wait to be counted or adopted.
  await count(worker, command)
  await adopt(worker, command)
}

const approveClosing: Way = async ({ lane, clock }, { who, which }) => {
  const year = fiscalYear(clock.now()) - 1
  if (year < firstYear && which % 16 !== 0) return
  const as = oneOf(closers, who)
  const params = { year: String(year) }
  const seen = await lane.ask('getYearClosing', { as, params })
  if (done(seen)) await lane.ask('approveYearClosing', { as, params, ifMatch: seen.version, body: {} })
}

export const sliceWork = { proposeTransfer, answerTransfer, newYear, prepareClosing, approveClosing }
