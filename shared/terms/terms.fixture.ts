/** Terms and holidays worked out by hand, against which the code is checked. */
import type { Term } from './terms.ts'

/** A term and its last day. `uncorrectedOn`: without the Algemene termijnenwet. */
interface WorkedTerm {
  readonly name: string
  readonly term: Term
  readonly uncorrectedOn: string
  readonly endsOn: string
}

export const workedTerms: readonly WorkedTerm[] = [
  {
    name: "grant decision: would end on King's Day",
    term: { startsOn: '2026-03-02', weeks: 8 },
    uncorrectedOn: '2026-04-27',
    endsOn: '2026-04-28',
  },
  {
    name: 'grant decision: would end on Good Friday, moves past Easter',
    term: { startsOn: '2026-02-06', weeks: 8 },
    uncorrectedOn: '2026-04-03',
    endsOn: '2026-04-07',
  },
  {
    name: 'objection: would end on 5 May',
    term: { startsOn: '2026-03-24', weeks: 6 },
    uncorrectedOn: '2026-05-05',
    endsOn: '2026-05-06',
  },
  {
    name: 'objection: would end on Christmas Day, moves past the weekend',
    term: { startsOn: '2026-11-13', weeks: 6 },
    uncorrectedOn: '2026-12-25',
    endsOn: '2026-12-28',
  },
  {
    name: 'objection: would end on Ascension Day',
    term: { startsOn: '2026-04-02', weeks: 6 },
    uncorrectedOn: '2026-05-14',
    endsOn: '2026-05-15',
  },
  {
    name: "objection: would end on New Year's Day",
    term: { startsOn: '2026-11-20', weeks: 6 },
    uncorrectedOn: '2027-01-01',
    endsOn: '2027-01-04',
  },
  {
    name: 'laid open for inspection: would end on a Sunday; the first day counts',
    term: { startsOn: '2026-05-18', weeks: 6, firstDayCounts: true },
    uncorrectedOn: '2026-06-28',
    endsOn: '2026-06-29',
  },
  {
    name: 'decision on an objection: an ordinary Tuesday',
    term: { startsOn: '2026-05-05', weeks: 12 },
    uncorrectedOn: '2026-07-28',
    endsOn: '2026-07-28',
  },
  {
    name: 'challenge: longer than twelve weeks',
    term: { startsOn: '2026-01-05', weeks: 26 },
    uncorrectedOn: '2026-07-06',
    endsOn: '2026-07-06',
  },
  {
    name: 'grant decision: ten days stopped',
    term: { startsOn: '2026-03-02', weeks: 8, stoppedDays: 10 },
    uncorrectedOn: '2026-05-07',
    endsOn: '2026-05-07',
  },
  {
    name: 'challenge: twelve weeks exactly',
    term: { startsOn: '2026-09-07', weeks: 12 },
    uncorrectedOn: '2026-11-30',
    endsOn: '2026-11-30',
  },
  {
    name: "grant decision: would end on King's Day 2027",
    term: { startsOn: '2027-03-02', weeks: 8 },
    uncorrectedOn: '2027-04-27',
    endsOn: '2027-04-28',
  },
  {
    name: "objection: King's Day 2031, kept on Saturday 26 April",
    term: { startsOn: '2031-03-15', weeks: 6 },
    uncorrectedOn: '2031-04-26',
    endsOn: '2031-04-28',
  },
]

/** Recognised holidays by year. */
export const holidayDates: Readonly<Record<number, readonly string[]>> = {
  2025: [
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-04-26',
    '2025-05-05',
    '2025-05-29',
    '2025-06-09',
    '2025-12-25',
    '2025-12-26',
  ],
  2026: [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ],
  2027: [
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-04-27',
    '2027-05-05',
    '2027-05-06',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ],
  2028: [
    '2028-01-01',
    '2028-04-14',
    '2028-04-17',
    '2028-04-27',
    '2028-05-05',
    '2028-05-25',
    '2028-06-05',
    '2028-12-25',
    '2028-12-26',
  ],
}
