import { expect, test } from 'vitest'
import { keptList } from './kept-list.ts'

test('the list has numbers and addresses, no code, and no text that a spreadsheet would run', () => {
  const address = {
    row: 2,
    name: '=HYPERLINK("x")',
    street: 'Kerkstraat 1; hs',
    postcode: '1211 AB',
    city: 'Hilversum',
  }
  const text = keptList([{ number: 17, ...{ code: 'ABCD-EFGH-JKMNP' }, address }])
  expect(text).toBe(
    '\ufeffnummer;naam;adres;postcode;plaats\r\n17;"\'=HYPERLINK(""x"")";"Kerkstraat 1; hs";1211 AB;Hilversum\r\n',
  )
})
