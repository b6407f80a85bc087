/** Several at once (BA-02, MO-01, MO-02, MO-11, MO-14): as many succeed as may, and the others are told why. */
import type { EndpointId } from '../../../../shared/api/index.ts'
import { reason } from '../../hostile/material.ts'
import { instalmentBody } from '../../hostile/money-stage.ts'
import type { Change, Expected } from '../catalogue.ts'
import type { CallerName } from '../people.ts'

/** Requests that are sent at one moment. */
export interface Together {
  readonly id: string
  readonly what: string
  readonly requests: readonly (readonly [CallerName, EndpointId, Change])[]
  /** How many answers of each kind. */
  readonly answers: Readonly<Partial<Record<Expected, number>>>
  /** How many items of the journal, or of ballots, came with it; absent where that depends on who came first. */
  readonly added?: { readonly table: 'journal' | 'ballots'; readonly items: number }
}

const times = <One>(count: number, one: (index: number) => One) =>
  Array.from({ length: count }, (_, index) => one(index))
const nothing = { table: 'journal', items: 0 } as const

export const together: readonly Together[] = [
  {
    id: 'BA-02.1',
    what: 'twenty first votes of one person, each under its own key',
    requests: times(20, () => ['noor', 'castBallot', {}] as const),
    answers: { '200': 1, '412 stale-ballot': 19 },
    added: { table: 'ballots', items: 1 },
  },
  {
    id: 'BA-02.2',
    what: 'one vote sent ten times under one key',
    requests: times(10, () => ['noor', 'castBallot', { key: 'one-key-for-all' }] as const),
    answers: { '200': 10 },
    added: { table: 'ballots', items: 1 },
  },
  {
    id: 'MO-01.1',
    what: 'ten instalments of EUR 50 of a deal that holds EUR 200',
    requests: times(10, (index) => ['noor', 'askInstalment', { body: instalmentBody(`F-1${index}`, 5_000) }] as const),
    answers: { '201': 4, '409 insufficient-balance': 6 },
    added: nothing,
  },
  {
    id: 'MO-02.1',
    what: 'approved by one officer and redirected, returned and refused by others',
    requests: [
      ['fatima', 'approveProposal', {}],
      ['frits', 'refuseProposal', {}],
      ['frits', 'returnProposal', {}],
    ],
    answers: { '200': 1, '412 changed-meanwhile': 2 },
  },
  {
    id: 'MO-11.1',
    what: 'one release, sent ten times under one key',
    requests: times(10, () => ['frits', 'releaseBatch', { key: 'one-key-for-all' }] as const),
    answers: { '200': 10 },
    added: { table: 'journal', items: 1 },
  },
  {
    id: 'MO-11.2',
    what: 'one release, sent ten times under ten keys',
    requests: times(10, () => ['frits', 'releaseBatch', {}] as const),
    answers: { '200': 1, '412 changed-meanwhile': 9 },
    added: { table: 'journal', items: 1 },
  },
  {
    id: 'MO-14.6',
    what: 'eight refunds of EUR 100 of the EUR 250 that was paid',
    requests: times(
      8,
      () => ['fatima', 'refundDeal', { body: { amount: { cents: 10_000 }, cause: 'not-spent', reason } }] as const,
    ),
    answers: { '200': 2, '409 refund-exceeds-payment': 6 },
    added: { table: 'journal', items: 2 },
  },
  {
    id: 'MO-18.13',
    what: 'a transfer accepted and declined by one group and withdrawn by the other',
    requests: [
      ['yasmin', 'acceptTransfer', {}],
      ['yasmin', 'declineTransfer', {}],
      ['gijs', 'withdrawTransfer', {}],
    ],
    answers: { '200': 1, '412 changed-meanwhile': 2 },
  },
]
