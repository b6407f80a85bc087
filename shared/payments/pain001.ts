/**
 * A payment batch as the file that a bank reads: ISO 20022 customer credit transfer initiation, pain.001.001.09, the
 * version of the SEPA credit transfer scheme since November 2023 (EPC132-08). A tiny writer of our own: the part of the
 * schema that a SEPA transfer needs is forty elements, in a fixed order, and no library that we know carries the schema.
 */
import { sepaText } from './sepa-text.ts'

/** One transfer. `id` becomes the EndToEndId: the same payment has the same one in every file, so that a bank sees a repetition. */
export interface Transfer {
  readonly id: string
  readonly amountCents: number
  readonly creditor: string
  readonly iban: string
  readonly description: string
}

/** A batch with everything that its file holds: the same batch gives the same bytes. */
export interface PaymentFile {
  /** Becomes MsgId and PmtInfId. At most 35 characters of the SEPA set. */
  readonly id: string
  /** Milliseconds UTC. */
  readonly createdAt: number
  /** The day on which the bank is asked to pay, in Europe/Amsterdam. */
  readonly executeOn: string
  readonly debtor: { readonly name: string; readonly iban: string }
  readonly transfers: readonly Transfer[]
}

/** Most signs of a name and of a description (EPC132-08). */
const mostName = 70
const mostDescription = 140

const identifier = /^[A-Za-z0-9+?:().,'-](?:[A-Za-z0-9/+?:().,' -]{0,33}[A-Za-z0-9+?:().,'-])?$/

/** An element around text or around elements. What stands in text is of the SEPA set, in which only the apostrophe and no other sign of XML occurs. */
type Node = readonly [name: string, content: string | readonly Node[], attributes?: string]

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

function xml([name, content, attributes]: Node, depth: number): string {
  const indent = '  '.repeat(depth)
  const opening = attributes ? `${name} ${attributes}` : name
  if (typeof content === 'string') return `${indent}<${opening}>${escaped(content)}</${name}>\n`
  return `${indent}<${opening}>\n${content.map((node) => xml(node, depth + 1)).join('')}${indent}</${name}>\n`
}

/** Cents as euros with a dot: 123456 is "1234.56". */
const euros = (cents: number) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

function assertFile({ id, transfers }: PaymentFile): void {
  for (const one of [id, ...transfers.map((transfer) => transfer.id)])
    if (!identifier.test(one) || one.includes('//')) throw new RangeError(`No identifier of a payment: ${one}`)
  if (transfers.length === 0) throw new RangeError('A batch without payments')
  if (new Set(transfers.map((transfer) => transfer.id)).size !== transfers.length)
    throw new RangeError('A payment is there twice')
  // The most that one SEPA transfer can carry is 999,999,999.99 euros.
  for (const { amountCents } of transfers)
    if (!Number.isSafeInteger(amountCents) || amountCents < 1 || amountCents > 99_999_999_999)
      throw new RangeError(`No amount of a payment: ${amountCents}`)
}

const account = (iban: string): Node[] => [['Id', [['IBAN', iban]]]]

function transferNode({ id, amountCents, creditor, iban, description }: Transfer): Node {
  return [
    'CdtTrfTxInf',
    [
      ['PmtId', [['EndToEndId', id]]],
      ['Amt', [['InstdAmt', euros(amountCents), 'Ccy="EUR"']]],
      ['Cdtr', [['Nm', sepaText(creditor, mostName)]]],
      ['CdtrAcct', account(iban)],
      ['RmtInf', [['Ustrd', sepaText(description, mostDescription)]]],
    ],
  ]
}

/** The file, in UTF-8 (all of it is ASCII). Throws for a batch that is no batch: its parts were checked when it was made. */
export function pain001(file: PaymentFile): string {
  assertFile(file)
  const { id, createdAt, executeOn, debtor, transfers } = file
  const name = sepaText(debtor.name, mostName)
  const totals: Node[] = [
    ['NbOfTxs', String(transfers.length)],
    ['CtrlSum', euros(transfers.reduce((sum, { amountCents }) => sum + amountCents, 0))],
  ]
  const document: Node = [
    'Document',
    [
      [
        'CstmrCdtTrfInitn',
        [
          [
            'GrpHdr',
            [['MsgId', id], ['CreDtTm', new Date(createdAt).toISOString()], ...totals, ['InitgPty', [['Nm', name]]]],
          ],
          [
            'PmtInf',
            [
              ['PmtInfId', id],
              ['PmtMtd', 'TRF'],
              ['BtchBookg', 'true'],
              ...totals,
              ['PmtTpInf', [['SvcLvl', [['Cd', 'SEPA']]]]],
              ['ReqdExctnDt', [['Dt', executeOn]]],
              ['Dbtr', [['Nm', name]]],
              ['DbtrAcct', account(debtor.iban)],
              // Within SEPA the number alone finds the bank.
              ['DbtrAgt', [['FinInstnId', [['Othr', [['Id', 'NOTPROVIDED']]]]]]],
              ['ChrgBr', 'SLEV'],
              ...transfers.map(transferNode),
            ],
          ],
        ],
      ],
    ],
    'xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"',
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml(document, 0)}`
}
