/** The bank's file against the schema of pain.001.001.09, as far as a SEPA transfer uses it, written down here apart from the writer. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type PaymentFile, pain001 } from './pain001.ts'
import { sepaText } from './sepa-text.ts'

/** An element with its children and its own text. */
interface Element {
  readonly name: string
  readonly attributes: string
  readonly children: readonly Element[]
  readonly text: string
}

/** A strict reader of the XML that may occur: elements, text, numeric references; no comments, no entities. */
function parsed(xml: string): Element {
  const tokens = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').match(/<[^>]*>|[^<]+/g) ?? []
  let at = 0
  const element = (): Element => {
    const [, name = '', attributes = ''] = /^<([A-Za-z]+)((?: [a-zA-Z]+="[^"<&]*")*)>$/.exec(tokens[at++] ?? '') ?? []
    if (!name) throw new Error(`No element at token ${at}`)
    const children: Element[] = []
    let text = ''
    while (tokens[at] !== `</${name}>`) {
      const token = tokens[at]
      if (token === undefined) throw new Error(`${name} is not closed`)
      if (token.startsWith('<')) children.push(element())
      else {
        if (/&(?!#\d+;)/.test(token)) throw new Error(`A bare ampersand in ${name}`)
        text += token.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
        at += 1
      }
    }
    at += 1
    return { name, attributes: attributes.trim(), children, text: children.length > 0 ? text.trim() : text }
  }
  const root = element()
  if ((tokens.slice(at).join('') || '\n') !== '\n') throw new Error('Something after the document')
  return root
}

type Rule = RegExp | readonly (readonly [name: string, times: '1' | '+', rule: Rule])[]

const max = (length: number) => new RegExp(`^[A-Za-z0-9/\\-?:().,'+ ]{1,${length}}$`)
const amount = /^(?!0+(\.0+)?$)\d{1,16}(\.\d{1,2})?$/
const account: Rule = [['Id', '1', [['IBAN', '1', /^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}$/]]]]
const name: Rule = [['Nm', '1', max(70)]]

/** Elements in their order (CustomerCreditTransferInitiationV09), with the narrower rules of EPC132-08. */
const schema: Rule = [
  [
    'CstmrCdtTrfInitn',
    '1',
    [
      [
        'GrpHdr',
        '1',
        [
          ['MsgId', '1', max(35)],
          ['CreDtTm', '1', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/],
          ['NbOfTxs', '1', /^[0-9]{1,15}$/],
          ['CtrlSum', '1', /^\d{1,17}(\.\d{1,2})?$/],
          ['InitgPty', '1', name],
        ],
      ],
      [
        'PmtInf',
        '1',
        [
          ['PmtInfId', '1', max(35)],
          ['PmtMtd', '1', /^TRF$/],
          ['BtchBookg', '1', /^(true|false)$/],
          ['NbOfTxs', '1', /^[0-9]{1,15}$/],
          ['CtrlSum', '1', /^\d{1,17}(\.\d{1,2})?$/],
          ['PmtTpInf', '1', [['SvcLvl', '1', [['Cd', '1', /^SEPA$/]]]]],
          ['ReqdExctnDt', '1', [['Dt', '1', /^\d{4}-\d\d-\d\d$/]]],
          ['Dbtr', '1', name],
          ['DbtrAcct', '1', account],
          ['DbtrAgt', '1', [['FinInstnId', '1', [['Othr', '1', [['Id', '1', /^NOTPROVIDED$/]]]]]]],
          ['ChrgBr', '1', /^SLEV$/],
          [
            'CdtTrfTxInf',
            '+',
            [
              ['PmtId', '1', [['EndToEndId', '1', max(35)]]],
              ['Amt', '1', [['InstdAmt', '1', amount]]],
              ['Cdtr', '1', name],
              ['CdtrAcct', '1', account],
              ['RmtInf', '1', [['Ustrd', '1', max(140)]]],
            ],
          ],
        ],
      ],
    ],
  ],
]

/** What is wrong with an element by its rule; empty when nothing is. */
function faults(element: Element, rule: Rule, path: string): string[] {
  if (rule instanceof RegExp)
    return rule.test(element.text) && element.children.length === 0 ? [] : [`${path}: ${element.text}`]
  if (element.text !== '') return [`${path}: text between elements`]
  const found: string[] = []
  const left = [...element.children]
  for (const [childName, times, childRule] of rule) {
    const own: Element[] = []
    while (left[0]?.name === childName && (times === '+' || own.length === 0)) own.push(left.shift() as Element)
    if (own.length === 0) found.push(`${path}: no ${childName} in its place`)
    found.push(...own.flatMap((child, at) => faults(child, childRule, `${path}/${childName}[${at}]`)))
  }
  return [...found, ...left.map((child) => `${path}: ${child.name} does not belong here`)]
}

const all = (element: Element, wanted: string): Element[] => [
  ...(element.name === wanted ? [element] : []),
  ...element.children.flatMap((child) => all(child, wanted)),
]

const file: PaymentFile = {
  id: '01J9ZK3V8QW2M4N6P8R0S2T4V60026',
  createdAt: Date.parse('2026-11-24T12:00:00Z'),
  executeOn: '2026-11-25',
  debtor: { name: 'Gemeente Hilversum', iban: 'NL91ABNA0417164300' },
  transfers: [
    {
      id: '01J9ZK3V8QW2M4N6P8R0S2T4V60626',
      amountCents: 123_405,
      creditor: 'Café ’t Hoekje & Zn.',
      iban: 'BE68539007547034',
      description: 'Geveltuinen <fase 1>',
    },
    {
      id: '01J9ZK3V8QW2M4N6P8R0S2T4W60626',
      amountCents: 5,
      creditor: 'Ørsted',
      iban: 'NL91ABNA0417164300',
      description: "Rest, 'eind'",
    },
  ],
}

test('a batch of two, as a bank reads it', () => {
  const xml = pain001(file)
  const root = parsed(xml)
  expect([root.name, root.attributes]).toEqual(['Document', 'xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"'])
  expect(faults(root, schema, '')).toEqual([])
  expect(all(root, 'NbOfTxs').map(({ text }) => text)).toEqual(['2', '2'])
  expect(all(root, 'CtrlSum').map(({ text }) => text)).toEqual(['1234.10', '1234.10'])
  expect(all(root, 'InstdAmt').map(({ text, attributes }) => [text, attributes])).toEqual([
    ['1234.05', 'Ccy="EUR"'],
    ['0.05', 'Ccy="EUR"'],
  ])
  expect(all(root, 'Nm').map(({ text }) => text)).toEqual([
    'Gemeente Hilversum',
    'Gemeente Hilversum',
    "Cafe 't Hoekje + Zn.",
    'Orsted',
  ])
  expect(all(root, 'Ustrd').map(({ text }) => text)).toEqual(['Geveltuinen .fase 1.', "Rest, 'eind'"])
  expect(all(root, 'EndToEndId').map(({ text }) => text)).toEqual(file.transfers.map(({ id }) => id))
  expect(pain001(structuredClone(file))).toBe(xml)
})

test('one element a line, two spaces deeper than what it stands in; letters as they are', () => {
  expect(pain001(file).split('\n').slice(0, 11)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">',
    '  <CstmrCdtTrfInitn>',
    '    <GrpHdr>',
    `      <MsgId>${file.id}</MsgId>`,
    '      <CreDtTm>2026-11-24T12:00:00.000Z</CreDtTm>',
    '      <NbOfTxs>2</NbOfTxs>',
    '      <CtrlSum>1234.10</CtrlSum>',
    '      <InitgPty>',
    '        <Nm>Gemeente Hilversum</Nm>',
    '      </InitgPty>',
  ])
})

test.each([
  ['an identifier of one sign', { id: 'A' }],
  ['an identifier of as many signs as can be', { id: 'x'.repeat(35) }],
  ['one cent', { transfers: [{ ...file.transfers[0], amountCents: 1 }] }],
  ['the most that a transfer can carry', { transfers: [{ ...file.transfers[0], amountCents: 99_999_999_999 }] }],
])('%s is fine', (_, change) => {
  expect(faults(parsed(pain001({ ...file, ...change } as PaymentFile)), schema, '')).toEqual([])
})

describe('whatever names and descriptions hold', () => {
  const aText = fc.string({ unit: 'binary', maxLength: 200 })
  const aTransfer = fc.record({
    id: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{30}$/),
    amountCents: fc.integer({ min: 1, max: 99_999_999_999 }),
    creditor: aText,
    iban: fc.constantFrom('NL91ABNA0417164300', 'FR1420041010050500013M02606'),
    description: aText,
  })
  property.prop([fc.uniqueArray(aTransfer, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }), aText])(
    'the file fits the schema, is all ASCII, and its sum is right',
    (transfers, debtorName) => {
      const xml = pain001({ ...file, debtor: { ...file.debtor, name: debtorName }, transfers })
      const root = parsed(xml)
      expect(faults(root, schema, '')).toEqual([])
      expect(xml).toMatch(/^[\n\u0020-\u007e]*$/)
      const cents = (text: string) => BigInt(text.replace('.', ''))
      const sum = all(root, 'InstdAmt').reduce((total, { text }) => total + cents(text), 0n)
      expect(all(root, 'CtrlSum').map(({ text }) => cents(text))).toEqual([sum, sum])
    },
  )
})

test.each([
  ['no payments', { transfers: [] }, 'A batch without payments'],
  ['a payment twice', { transfers: [file.transfers[0], file.transfers[0]] }, 'A payment is there twice'],
  ['an amount of nothing', { transfers: [{ ...file.transfers[0], amountCents: 0 }] }, 'No amount of a payment: 0'],
  ['half a cent', { transfers: [{ ...file.transfers[0], amountCents: 0.5 }] }, 'No amount of a payment: 0.5'],
  [
    'more than a transfer can carry',
    { transfers: [{ ...file.transfers[0], amountCents: 100_000_000_000 }] },
    'No amount of a payment: 100000000000',
  ],
  ['an identifier that is too long', { id: 'x'.repeat(36) }, `No identifier of a payment: ${'x'.repeat(36)}`],
  ['an identifier with two slashes', { id: 'a//b' }, 'No identifier of a payment: a//b'],
  ['an identifier that begins with a slash', { id: '/a' }, 'No identifier of a payment: /a'],
])('%s is a mistake of ours', (_, change, message) => {
  expect(() => pain001({ ...file, ...change } as PaymentFile)).toThrow(new RangeError(message))
})

test.each([
  ['Buurttuin Het Rode Dorp', 70, 'Buurttuin Het Rode Dorp'],
  ['Çelik, Zoë – “Groen” €5', 70, 'Celik, Zoe - .Groen. EUR5'],
  ['Łódź Straße', 70, 'Lodz Strasse'],
  ['//naar/', 70, 'naar'],
  ['a//b', 70, 'a/b'],
  ['🌳', 70, '.'],
  ['', 70, '.'],
  ['  veel   ruimte ', 70, 'veel ruimte'],
  ['abcdef', 3, 'abc'],
  ['ab/def', 3, 'ab'],
  ['日本', 70, '..'],
  [' abc', 3, 'abc'],
  ['/ /naar/ /', 70, 'naar'],
  ['ÆæØøŒœĐđÐðÞþŁłıß', 70, 'AEaeOoOEoeDdDdTHthLliss'],
  ['’s ‘x’ a–b—c_d', 70, "'s 'x' a-b-c-d"],
])('%j in at most %i signs: %j', (text, most, expected) => {
  expect(sepaText(text, most)).toBe(expected)
})
