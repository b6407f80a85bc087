import { expect, test } from 'vitest'
import { addressesOf, addressLines, columnsOf, mostCharacters } from './addresses.ts'
import { tableOf } from './decode.ts'

test('headings are recognised in Dutch and in English, whatever their capitals and signs', () => {
  expect(
    columnsOf(['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Straat', 'Huisnummer', 'Toev.', 'Postcode', 'Plaats']),
  ).toEqual({ givenName: 0, infix: 1, name: 2, street: 3, houseNumber: 4, addition: 5, postcode: 6, city: 7 })
  expect(columnsOf(['Full name', 'Address line 1', 'ZIP code', 'Town'])).toEqual({
    name: 0,
    street: 1,
    postcode: 2,
    city: 3,
  })
  expect(columnsOf(['An Jansen', 'Kerkstraat 1'])).toEqual({})
})

test('a row becomes the three lines of an envelope', () => {
  const table = tableOf(
    'voornaam;tussenvoegsel;achternaam;straat;nr;postcode;plaats\nAn;de;Vries;Kerkstraat;12;1211ab;Hilversum',
  )
  const { addresses, faults } = addressesOf(table, columnsOf(table.rows[0] ?? []), true)
  expect(faults).toEqual([])
  expect(addresses).toEqual([
    { row: 2, name: 'An de Vries', street: 'Kerkstraat 12', postcode: '1211 AB', city: 'Hilversum' },
  ])
  expect(addresses[0] && addressLines(addresses[0])).toEqual(['An de Vries', 'Kerkstraat 12', '1211 AB  Hilversum'])
})

test('each fault is named by the number of its row; good rows and empty ones go on', () => {
  const rows = [
    'naam;adres;postcode;plaats',
    'An;Kerkstraat 1;1211 AB;Hilversum',
    ';Kerkstraat 2;1211 AB;Hilversum',
    'Bo;;1211 AB;Hilversum',
    '',
    'Bo;Kerkstraat;1211 AB;Hilversum',
    'Bo;Kerkstraat 3;0211 AB;Hilversum',
    'Bo;Kerkstraat 3;1211 AB;',
    `${'x'.repeat(mostCharacters + 1)};Kerkstraat 3;1211 AB;Hilversum`,
    'Bo;Kerkstraat 3;1211 AB;Hilversum;Noord',
    'an;KERKSTRAAT 1;1211ab;hilversum',
    'Cor;Kerkstraat 1;1211 AB;Hilversum',
  ]
  const { addresses, faults } = addressesOf(
    tableOf(rows.join('\n')),
    { name: 0, street: 1, postcode: 2, city: 3 },
    true,
  )
  expect(addresses.map(({ row, name }) => [row, name])).toEqual([
    [2, 'An'],
    [12, 'Cor'],
  ])
  expect(faults).toEqual([
    { row: 3, fault: 'name' },
    { row: 4, fault: 'street' },
    { row: 6, fault: 'number' },
    { row: 7, fault: 'postcode' },
    { row: 8, fault: 'city' },
    { row: 9, fault: 'long' },
    { row: 10, fault: 'cells', found: 5, expected: 4 },
    { row: 11, fault: 'double', of: 2 },
  ])
})

test('without headings the first row is a resident too', () => {
  const { addresses } = addressesOf(
    tableOf('An,Kerkstraat 1,1211AB,Hilversum'),
    { name: 0, street: 1, postcode: 2, city: 3 },
    false,
  )
  expect(addresses.map(({ row }) => row)).toEqual([1])
})
