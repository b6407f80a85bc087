/** Account numbers: the examples of the registry, and every slip of the pen that the check digits catch. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { maskIban, readIban } from './iban.ts'

/** The example numbers of the IBAN registry. */
const examples = [
  'NL91ABNA0417164300',
  'BE68539007547034',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'GB29NWBK60161331926819',
  'MT84MALT011000012345MTLCAST001S',
  'NO9386011117947',
  'IT60X0542811101000000123456',
]

test.each(examples)('%s', (iban) => {
  expect(readIban(iban)).toBe(iban)
  expect(readIban(iban.toLowerCase().replace(/(.{4})/g, '$1 '))).toBe(iban)
})

test.each([
  ['', 'nothing'],
  ['NL91ABNA0417164301', 'a wrong digit'],
  ['NL91ABNA041716430', 'one too few'],
  ['NL91ABNA04171643000', 'one too many'],
  ['US91ABNA0417164300', 'a country without IBAN'],
  ['NL91ABNA04171643O0', 'a letter for a digit'],
  ['NL91ABNA0417164300; DROP', 'more than a number'],
  ['ＮＬ91ABNA0417164300', 'full-width letters'],
  // Of all these the sum comes out.
  ['NL06ABNA04171643001', 'a length of another country'],
  ['NL1AABNA0417164036', 'a letter as the second check digit'],
  ['NLA1ABNA0417164091', 'a letter as the first'],
  ['NL00ABNA0417164386', 'check digits 00 for 97'],
  ['NL01ABNA0417164368', 'check digits 01 for 98'],
  ['NL99ABNA0417164350', 'check digits 99 for 02'],
])('%j: %s', (text) => {
  expect(readIban(text)).toBeUndefined()
})

test.each(['NL02ABNA0417164350', 'NL97ABNA0417164386', 'NL98ABNA0417164368'])(
  '%s: check digits at the edge',
  (iban) => {
    expect(readIban(iban)).toBe(iban)
  },
)

describe('slips', () => {
  property.prop([fc.constantFrom(...examples), fc.nat(), fc.integer({ min: 1, max: 9 })])(
    'one digit that is wrong is found',
    (iban, at, by) => {
      const places = [...iban].flatMap((letter, index) => (/\d/.test(letter) ? [index] : []))
      const place = places[at % places.length] as number
      const wrong = String((Number(iban[place]) + by) % 10)
      expect(readIban(iban.slice(0, place) + wrong + iban.slice(place + 1))).toBeUndefined()
    },
  )
  property.prop([fc.constantFrom(...examples), fc.nat()])(
    'two neighbours that changed places are found',
    (iban, at) => {
      const place = 4 + (at % (iban.length - 5))
      const [one, two] = [iban.charAt(place), iban.charAt(place + 1)]
      fc.pre(one !== two)
      expect(readIban(iban.slice(0, place) + two + one + iban.slice(place + 2))).toBeUndefined()
    },
  )
})

test('people see the country and the end of it', () => {
  expect(maskIban('NL91ABNA0417164300')).toBe('NL•• •••• 4300')
})
