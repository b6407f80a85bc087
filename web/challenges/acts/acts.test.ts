import { expect, test, vi } from 'vitest'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { endpoints as contract } from '../../../shared/api/challenges.ts'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import type { Words } from '../../words/index.tsx'
import { submitted } from '../challenge/challenge.fixture.ts'
import { actIds } from '../challenge/open-acts.ts'
import { type FieldSpec, partOfYear, sharesFor, type Value, yearsBetween } from './act.ts'
import { acts } from './all.ts'
import { grantInAll } from './college.ts'
import { faultsOf, summaryOf } from './faults.ts'

/** What an act sends, in the place of sending it. */
const sent = vi.hoisted(() => ({ id: '', input: { body: undefined as unknown } }))
vi.mock('../../client/api.ts', () => ({
  api: new Proxy(
    {},
    {
      get: (_, id: string) => (input: { body: unknown }) => {
        Object.assign(sent, { id, input })
        return Promise.resolve({ ok: false })
      },
    },
  ),
}))

const today = '2027-03-10'
const by = { name: 'Wouter', role: 'alderman' }
const at = '2027-03-05T09:00:00.000Z'
const share = (year: number) => ({ year, money: { cents: 900_000 }, minutes: 6000 })
/** A challenge that holds everything an act may ask. */
const whole: ChallengeView = {
  ...submitted,
  granted: {
    at,
    by,
    reason: 'Goed plan.',
    moneyPerYear: { cents: 900_000 },
    minutesPerYear: 6000,
    presentCost: { cents: 1 },
  },
  agreement: {
    startsOn: '2027-04-01',
    endsOn: '2028-03-31',
    years: [share(2027), share(2028)],
    results: 'Schone paden.',
    help: '',
    supervision: 'Elk kwartaal samen.',
    fallback: 'De gemeente neemt het terug.',
    drawnUpAt: at,
    drawnUpBy: by,
  },
  handedOver: [{ ...share(2027), returned: { cents: 0 }, returnedMinutes: 0 }],
}
const words = {
  t: (key: string) => key,
  money: (cents: number) => `${cents} ct`,
  hours: (minutes: number) => `${minutes} min`,
  date: (on: string) => on,
} as unknown as Words

function answerTo(field: FieldSpec): Value {
  if (field.start !== undefined && field.kind !== 'text') return field.start
  switch (field.kind) {
    case 'text':
    case 'line':
      return 'Een antwoord van genoeg tekens.'
    case 'date':
      return '2027-06-01'
    case 'money':
    case 'hours':
      return 60
    case 'choice':
      return field.options[0]?.value
    case 'year':
      return field.options[0]
    case 'shares':
      return sharesFor(field.years({}), undefined, { cents: 100, minutes: 60 })
  }
}

test.each(actIds)(
  '%s: what is filled in is what the API asks, and nothing filled in names each question',
  async (id) => {
    const act = acts[id]
    const fields = act.fields(whole, today)
    const values = Object.fromEntries(fields.map((field) => [field.name, answerTo(field)]))
    expect(faultsOf(fields, values, words)).toEqual({})
    await act.send({ view: whole, values, key: 'k', etag: '"2"' })
    const endpoint = (contract as unknown as Record<string, Endpoint>)[sent.id]
    const parsed = endpoint?.body?.safeParse(sent.input.body)
    expect(parsed?.error?.issues ?? [], `${sent.id} ${JSON.stringify(sent.input.body)}`).toEqual([])
    expect(parsed?.success).toBe(true)
    // Going on until the agreed end asks no years.
    const told = fields.filter((field) => field.kind !== 'shares' || field.years(values).length > 0)
    expect(summaryOf(fields, values, words)).toHaveLength(told.length)

    const asked = fields.filter((field) => !field.isOptional && field.kind !== 'shares')
    expect(Object.keys(faultsOf(fields, {}, words))).toEqual(asked.map(({ name }) => name))
  },
)

test('the years of an agreement follow its dates, and keep what was typed for them', () => {
  expect(yearsBetween('2027-12-31', '2029-01-01')).toEqual([2027, 2028, 2029])
  expect(yearsBetween('2029-01-01', '2027-12-31')).toEqual([])
  expect(yearsBetween('', '2027-12-31')).toEqual([])
  expect(yearsBetween('2027-01-01', '2999-01-01')).toHaveLength(21)
  const typed = [{ year: 2027, cents: 5, minutes: 60 }]
  expect(sharesFor([2027, 2028], typed)).toEqual([...typed, { year: 2028, cents: undefined, minutes: undefined }])
})

test('part of a year counts its days, the first and the last included', () => {
  expect(partOfYear(2027, '2027-01-01', '2027-12-31')).toBe(1)
  expect(partOfYear(2027, '2026-07-01', '2029-06-30')).toBe(1)
  expect(partOfYear(2027, '2027-12-31', '2028-03-01')).toBe(1 / 365)
  expect(partOfYear(2028, '2027-12-31', '2028-03-01')).toBe(61 / 366)
  expect(partOfYear(2030, '2027-12-31', '2028-03-01')).toBe(0)
})

test('an agreement begins with a share of each year in proportion, in whole euros and hours', () => {
  const { agreement: _, ...granted } = { ...whole, startsOn: '2027-07-01', years: 1 }
  const years = acts.drawUpAgreement.fields(granted, today).find(({ name }) => name === 'years')
  // 184 of 365 days of EUR 9,000 and 100 hours, then 182 of 366.
  expect(years?.start).toEqual([
    { year: 2027, cents: 453_600, minutes: 3000 },
    { year: 2028, cents: 447_500, minutes: 2940 },
  ])
})

test('a year without an amount is a fault, unless nothing need be filled in', () => {
  const field: FieldSpec = { kind: 'shares', name: 'years', label: 'actForm.unspent', years: () => [2027] }
  const half = { years: [{ year: 2027, cents: 5, minutes: undefined }] }
  expect(Object.keys(faultsOf([field], half, words))).toEqual(['years'])
  expect(faultsOf([{ ...field, isOptional: true }], half, words)).toEqual({})
})

test('a grant comes to its money and hours over all years that the group asks', () => {
  // 3 × € 19.500 = € 58.500, and 3 × 180 hours = 540 hours.
  const values = { moneyPerYear: 1_950_000, minutesPerYear: 10_800 }
  expect(grantInAll({ years: 3 }, values)).toEqual({ amountCents: 5_850_000, minutes: 32_400 })
  expect(grantInAll({ years: 3 }, { ...values, minutesPerYear: undefined })).toBeUndefined()
  expect(grantInAll({ years: 3 }, { ...values, moneyPerYear: undefined })).toBeUndefined()
})
