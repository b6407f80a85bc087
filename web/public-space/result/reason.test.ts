import { expect, test } from 'vitest'
import type { Why } from '../../../shared/api/allocation.ts'
import { makeFormats } from '../../words/formats.ts'
import { nl } from '../../words/nl/index.ts'
import { result } from './explanation.fixture.ts'
import { reasonOf } from './reason.ts'

const formats = makeFormats('nl')
const words = {
  t: ((key: keyof typeof nl, p: never) => {
    const text = nl[key]
    return typeof text === 'string' ? text : (text as (p: never, f: typeof formats) => string)(p, formats)
  }) as never,
}

/** The line of a plan of 1,500 euros that asks ten hours, in a round that distributes 25 hours too. */
function line(why: Why, change: { cents?: number; capacityMinutes?: number | undefined } = {}): string {
  const { cents = 150_000, capacityMinutes = 1500 } = change
  const [first] = result.projects
  if (!first) throw new Error('the fixture has plans')
  const plan = { ...first, cost: { cents }, staffMinutes: 600, why }
  const round = { rule: result.rule, share: { each: { cents: 64_966 }, raisedBy: { cents: 23_300 } } }
  return reasonOf(plan, { ...round, capacityMinutes }, words).replaceAll('\u00a0', ' ')
}
const money = (cents: number) => ({ cents })

test('where only hours were too little, no money is said to be', () => {
  const short = { kind: 'short' as const, held: money(253_592), lacking: money(0), lackingMinutes: 5 }
  expect(line(short)).toBe('Zijn kiezers hadden samen nog € 2.535,92. Er was 5 min van de gemeente te weinig.')
  expect(line({ ...short, left: money(200_000), leftMinutes: 30 })).toBe(
    'Zijn kiezers konden het samen niet betalen: op papier was er 5 min van de gemeente te weinig. Toen het daarna aan de beurt was, was er genoeg geld, maar nog 0,5 uur van de gemeente: te weinig.',
  )
})

test('money and hours are both named where both were too little', () => {
  expect(line({ kind: 'short', held: money(100_000), lacking: money(50_000), lackingMinutes: 60 })).toBe(
    'Zijn kiezers hadden samen nog € 1.000. Er was € 500 en 1 uur van de gemeente te weinig.',
  )
})

test('a plan that fitted in the money but not in the hours', () => {
  expect(line({ kind: 'no-room', left: money(770_000), leftMinutes: 54 })).toBe(
    'Er was genoeg geld toen dit plan aan de beurt was, maar nog 54 min van de gemeente. Het vraagt 10 uur.',
  )
  expect(line({ kind: 'no-room', left: money(100), leftMinutes: 54 })).toBe(
    'Er was nog € 1 toen dit plan aan de beurt was. Dat is te weinig.',
  )
})

test('a plan without a price that asks hours does not cost nothing', () => {
  const free = { kind: 'paid' as const, price: money(0), effectiveVotesThousandths: 6000 }
  expect(line(free, { cents: 0 })).toBe(
    'Dit plan kost geen geld. Zijn kiezers hadden samen de 10 uur van de gemeente die het vraagt.',
  )
})
