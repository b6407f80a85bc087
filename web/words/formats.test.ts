import { expect, test } from 'vitest'
import { makeFormats } from './formats.ts'

const nl = makeFormats('nl')
const en = makeFormats('en')
const ar = makeFormats('ar')

test.each([
  [680_000, /^€\s6\.800$/],
  [6_000_050, /^€\s60\.000,50$/],
  [0, /^€\s0$/],
  [-150_000, /^€\s-1\.500$/],
])('%d cents', (amountCents, expected) => {
  expect(nl.money(amountCents)).toMatch(expected)
})

test.each([
  [1440, '24 uur', '24 hours'],
  [60, '1 uur', '1 hour'],
  [90, '1,5 uur', '1.5 hours'],
  [20, '20 min', '20 mins'],
  [80, '1 uur 20 min', '1 hour 20 mins'],
])('%d minutes', (minutes, dutch, english) => {
  expect(nl.hours(minutes)).toBe(dutch)
  expect(en.hours(minutes).replace(',', '.')).toBe(english)
})

test('moments are in Amsterdam, in summer and winter', () => {
  expect(nl.dateTime('2027-03-28T18:00:00Z')).toBe('28 maart 2027, 20:00')
  expect(nl.dateTime('2027-01-10T23:30:00Z')).toBe('11 januari 2027, 00:30')
  expect(nl.date('2027-10-31')).toBe('31 oktober 2027')
})

test('basis points, numbers, plurals', () => {
  expect(nl.percent(4000)).toMatch(/^40\s?%$/)
  expect(nl.percent(250)).toMatch(/^2,5\s?%$/)
  expect(nl.number(1184)).toBe('1.184')
  expect(nl.plural(1, { one: 'plan', other: 'plannen' })).toBe('plan')
  expect(nl.plural(0, { one: 'plan', other: 'plannen' })).toBe('plannen')
})

test('Arabic: digits as on price tags here, its own words for hours and moments', () => {
  expect(ar.money(3_120_000)).toMatch(/^\u200f?31,200\s€$/)
  expect(ar.number(1184)).toBe('1,184')
  expect(ar.percent(4000)).toMatch(/^40\u200e?%\u200e?$/)
  expect([60, 120, 180, 660, 90, 20, 80].map((minutes) => ar.hours(minutes))).toEqual([
    'ساعة',
    'ساعتان',
    '3 ساعات',
    '11 ساعة',
    '1.5 ساعة',
    '20 دقيقة',
    'ساعة و20 دقيقة',
  ])
  expect(ar.dateTime('2027-03-28T18:00:00Z')).toBe('28 مارس 2027، الساعة 20:00')
  expect(ar.plural(4, { one: 'a', few: 'b', other: 'c' })).toBe('b')
  expect(ar.plural(2, { one: 'a', few: 'b', other: 'c' })).toBe('c')
})
