/** Amounts that are none, and sums that cannot be (MO-13, MO-20). */
import type { EndpointId } from '../../../../shared/api/index.ts'
import { type Case, hostile } from '../catalogue.ts'
import type { CallerName } from '../people.ts'

const notAmounts: readonly (readonly [string, string, Case['expected']])[] = [
  ['a negative amount', '-1', '400 invalid-input'],
  ['a thousandth of a euro', '12.5', '400 invalid-input'],
  ['a comma', '12,50', '400 invalid-json'],
  ['a text', '"1250"', '400 invalid-input'],
  ['an amount with an exponent', '1e3', '400 invalid-input'],
  ['minus nothing', '-0', '400 invalid-input'],
  ['more than a float holds exactly', '9007199254740993', '400 invalid-input'],
  ['more than a float holds at all', '1e400', '400 invalid-input'],
  ['39 digits', '123456789012345678901234567890123456789', '400 invalid-input'],
  ['nothing', 'null', '400 invalid-input'],
  ['a list', '[100]', '400 invalid-input'],
  ['not a number', 'NaN', '400 invalid-json'],
]
const amountFields: readonly (readonly [CallerName, EndpointId, string])[] = [
  ['noor', 'submitProposal', '/cost/cents'],
  ['noor', 'askInstalment', '/amount/cents'],
  ['fatima', 'refundDeal', '/amount/cents'],
  ['yasmin', 'proposeTransfer', '/amount/cents'],
  ['olga', 'appropriateProgramme', '/amount/cents'],
  ['fatima', 'redirectProposal', '/calculation/components/0/amount/cents'],
]

/** MO-13: every strange amount once, and each field at least twice. */
const amounts = notAmounts.map(([what, raw, expected], index): Case => {
  const [who, endpoint, pointer] = amountFields[index % amountFields.length] as (typeof amountFields)[number]
  return hostile(
    `MO-13.${index + 1}`,
    `${what} as ${pointer} of ${endpoint}`,
    who,
    endpoint,
    { literally: [pointer, raw] },
    expected,
  )
})

export const amountCases: readonly Case[] = [
  ...amounts,
  hostile(
    'MO-13.13',
    'an amount in dollars',
    'fatima',
    'refundDeal',
    { set: { '/amount': { cents: 100, currency: 'USD' } } },
    '400 invalid-input',
  ),
  hostile(
    'MO-13.14',
    'an instalment of nothing',
    'noor',
    'askInstalment',
    { set: { '/amount/cents': 0 } },
    '400 invalid-input',
  ),
  hostile(
    'MO-13.15',
    'more than the largest amount',
    'olga',
    'appropriateProgramme',
    { set: { '/amount/cents': 1_000_000_000_001 } },
    '400 invalid-input',
  ),
  hostile(
    'MO-13.16',
    'a grant above the mandate',
    'carla',
    'grantQuick',
    ({ ids }) => ({ params: { proposalId: ids.submitted ?? '' }, ifMatch: 1 }),
    '409 wrong-track',
  ),
  hostile(
    'MO-20.1',
    'written off in no years',
    'fatima',
    'redirectProposal',
    { set: { '/calculation/components/0/years': 0 } },
    '400 invalid-input',
  ),
  hostile(
    'MO-20.2',
    'contributions of more than it costs',
    'fatima',
    'redirectProposal',
    { set: { '/calculation/components/0/contributions/cents': 18_000_001 } },
    '400 not-capital',
  ),
  hostile(
    'MO-20.3',
    'a rate of minus one',
    'fatima',
    'redirectProposal',
    { set: { '/calculation/rateBps': -1 } },
    '400 invalid-input',
  ),
  hostile(
    'MO-20.4',
    'a cent over forty years without interest',
    'fatima',
    'redirectProposal',
    {
      set: {
        '/calculation/components/0/amount/cents': 1,
        '/calculation/components/0/assetKind': 'trees',
        '/calculation/components/0/years': 40,
        '/calculation/rateBps': 0,
        '/calculation/method': 'annuity',
      },
    },
    '200',
    { changes: /#(proposals|dossiers|request|balances)|^journal / },
  ),
]
