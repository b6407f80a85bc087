import { expect, test } from 'vitest'
import { yearSums } from './year-sums.ts'

const years = [
  { year: 2026, money: { cents: 290_000 }, minutes: 1_800 },
  { year: 2027, money: { cents: 3_400_000 }, minutes: 21_600 },
  { year: 2028, money: { cents: 2_810_050 }, minutes: 17_880 },
]

test('agreed, handed over and given back, each in all', () => {
  const handedOver = [
    { year: 2026, money: { cents: 290_000 }, minutes: 1_800, returned: { cents: 0 }, returnedMinutes: 0 },
    { year: 2027, money: { cents: 3_400_000 }, minutes: 21_600, returned: { cents: 125_050 }, returnedMinutes: 90 },
  ]
  // € 2.900 + € 34.000 + € 28.100,50 = € 65.000,50, and 30 + 360 + 298 = 688 hours.
  expect(yearSums(years, handedOver)).toEqual({
    agreed: { cents: 6_500_050, minutes: 41_280 },
    // € 2.900 + € 34.000 = € 36.900, and 30 + 360 = 390 hours.
    handedOver: { cents: 3_690_000, minutes: 23_400 },
    returned: { cents: 125_050, minutes: 90 },
  })
})

test('a year that an earlier agreement had and this one has not, counts in no sum', () => {
  const handedOver = [{ year: 2025, money: { cents: 100 }, minutes: 1, returned: { cents: 100 }, returnedMinutes: 1 }]
  expect(yearSums(years, handedOver)).toMatchObject({
    handedOver: { cents: 0, minutes: 0 },
    returned: { cents: 0, minutes: 0 },
  })
})
