/** Instalments, batches and refunds (MO-14, MO-15, MO-23, EX-04, EX-05). */
import { reason } from '../../hostile/material.ts'
import { exampleIban, instalmentBody } from '../../hostile/money-stage.ts'
import { type Case, type Change, type Earlier, hostile } from '../catalogue.ts'
import { after } from './earlier.ts'

const paid = 25_000

/** Refunds so many cents before. */
const refunded =
  (cents: number) =>
  async ({ sure, sample }: Earlier): Promise<undefined> => {
    await sure('refundDeal', { ...sample('refundDeal'), body: { amount: { cents }, cause: 'not-spent', reason } })
    return undefined
  }

/** An instalment of the signed deal by its place: 0 asked, 1 approved, 2 in a batch, 3 paid. */
const instalment =
  (place: number) =>
  async ({ sure, sample }: Earlier): Promise<Change> => {
    const { value, version } = await sure('listInstalments', sample('listInstalments'))
    const [dealId, ids] = [String(value.dealId), (value.instalments as { id: string }[]).map(({ id }) => id)]
    return { params: { dealId, instalmentId: ids[place] ?? '' }, ifMatch: version }
  }
const inNewBatch =
  (place: number) =>
  async (earlier: Earlier): Promise<Change> => ({ body: { payments: [(await instalment(place)(earlier)).params] } })

const refunds: readonly Case[] = [
  hostile(
    'MO-14.1',
    'a cent more comes back than was paid',
    'fatima',
    'refundDeal',
    { set: { '/amount/cents': paid + 1 } },
    '409 refund-exceeds-payment',
    { shows: '€250.00' },
  ),
  hostile(
    'MO-14.2',
    'a cent comes back after everything did',
    'fatima',
    'refundDeal',
    { set: { '/amount/cents': 1 } },
    '409 refund-exceeds-payment',
    { first: refunded(paid) },
  ),
  hostile(
    'MO-14.3',
    'the same refund under another key is another one: it is too much',
    'fatima',
    'refundDeal',
    { set: { '/amount/cents': 15_000 } },
    '409 refund-exceeds-payment',
    { first: refunded(15_000) },
  ),
  hostile(
    'MO-14.4',
    'a refund of a deal of which nothing was paid',
    'fatima',
    'refundDeal',
    ({ ids }) => ({ params: { dealId: ids.deal ?? '' } }),
    '409 refund-exceeds-payment',
  ),
  hostile(
    'MO-14.5',
    'a cause that nobody knows',
    'fatima',
    'refundDeal',
    { set: { '/cause': 'stolen' } },
    '400 invalid-input',
  ),
]

const instalments: readonly Case[] = [
  hostile(
    'MO-15.1',
    'more than the deal still holds',
    'noor',
    'askInstalment',
    { set: { '/amount/cents': 20_001 } },
    '409 insufficient-balance',
  ),
  hostile(
    'MO-15.2',
    'an instalment of a deal that nobody signed',
    'noor',
    'askInstalment',
    ({ ids }) => ({ params: { dealId: ids.deal ?? '' } }),
    '409 illegal-transition',
  ),
  hostile(
    'MO-15.3',
    'an account number with a digit changed',
    'noor',
    'askInstalment',
    { set: { '/iban': 'NL91 ABNA 0417 1643 01' } },
    '400 invalid-input',
    { shows: '"pointer":"/iban","code":"not-an-iban"' },
  ),
  hostile(
    'MO-15.4',
    'markup as the holder of an account, too long',
    'noor',
    'askInstalment',
    { set: { '/accountHolder': `<script>${'x'.repeat(70)}` } },
    '400 invalid-input',
  ),
  hostile('MO-15.5', 'approved twice', 'carla', 'approveInstalment', {}, '409 illegal-transition', {
    first: instalment(1),
  }),
  hostile('MO-15.6', 'approved after it was paid', 'carla', 'approveInstalment', {}, '409 illegal-transition', {
    first: instalment(3),
  }),
  hostile('MO-15.7', 'refused while it is in a batch', 'carla', 'refuseInstalment', {}, '409 illegal-transition', {
    first: instalment(2),
  }),
  hostile(
    'MO-15.8',
    'approved on an old version of the payments',
    'carla',
    'approveInstalment',
    {},
    '412 changed-meanwhile',
    {
      first: async ({ sure, sample }) => {
        await sure('askInstalment', sample('askInstalment'))
        return undefined
      },
    },
  ),
  hostile(
    'MO-15.9',
    'an instalment of another deal',
    'carla',
    'approveInstalment',
    ({ ids, samples }) => ({
      params: {
        dealId: ids.deal ?? '',
        instalmentId: (samples.approveInstalment.params as { instalmentId: string }).instalmentId,
      },
      ifMatch: 0,
    }),
    '404 not-found',
  ),
  hostile(
    'MO-23.1',
    'the same invoice again',
    'noor',
    'askInstalment',
    { body: instalmentBody('F-0', 100) },
    '409 duplicate-reference',
  ),
  hostile(
    'MO-23.2',
    'the same invoice, written otherwise',
    'noor',
    'askInstalment',
    { body: instalmentBody(' f 0.', 100) },
    '409 duplicate-reference',
  ),
  hostile(
    'MO-23.3',
    'a reference that would end a field of the file',
    'noor',
    'askInstalment',
    { body: { ...instalmentBody('F-7', 100), description: '</Ustrd><Amt>1</Amt>' } },
    '201',
    {
      changes: /#payments#|#request#/,
      hides: exampleIban,
    },
  ),
]

const batches: readonly Case[] = [
  hostile('MO-15.10', 'a batch of nothing', 'fatima', 'makeBatch', { body: { payments: [] } }, '400 invalid-input'),
  hostile(
    'MO-15.11',
    'one instalment twice in a batch',
    'fatima',
    'makeBatch',
    ({ samples }) => {
      const [one] = (samples.makeBatch.body as { payments: unknown[] }).payments
      return { body: { payments: [one, one] } }
    },
    '400 duplicate-choice',
  ),
  hostile('MO-15.12', 'an instalment that nobody approved', 'fatima', 'makeBatch', {}, '409 illegal-transition', {
    first: inNewBatch(0),
  }),
  hostile('MO-15.13', 'an instalment that is in a batch', 'fatima', 'makeBatch', {}, '409 illegal-transition', {
    first: inNewBatch(2),
  }),
  hostile('MO-15.14', 'an instalment that was paid', 'fatima', 'makeBatch', {}, '409 illegal-transition', {
    first: inNewBatch(3),
  }),
  hostile('MO-15.15', 'released twice', 'frits', 'releaseBatch', {}, '409 illegal-transition', {
    first: after('releaseBatch'),
  }),
  hostile('MO-15.16', 'cancelled after the release', 'fatima', 'cancelBatch', {}, '409 illegal-transition', {
    first: after('releaseBatch'),
  }),
  hostile('MO-15.17', 'released after it was cancelled', 'frits', 'releaseBatch', {}, '409 illegal-transition', {
    first: after('cancelBatch'),
  }),
  hostile(
    'MO-15.18',
    'released in a version that is gone',
    'frits',
    'releaseBatch',
    { ifMatch: 0 },
    '412 changed-meanwhile',
  ),
  hostile(
    'MO-15.19',
    'the file of a batch that was not released',
    'fatima',
    'getBatchFile',
    ({ samples }) => ({ params: { batchId: samples.getBatch.params?.batchId ?? '' } }),
    '409 illegal-transition',
  ),
  hostile(
    'EX-04.1',
    'the address of a file for the bank, passed on',
    'visitor',
    'getBatchFile',
    {},
    '401 unauthenticated',
  ),
  hostile('EX-04.2', 'the file for the bank, by a coordinator', 'carla', 'getBatchFile', {}, '403 forbidden'),
  hostile(
    'EX-05.1',
    'a guessed batch',
    'fatima',
    'getBatchFile',
    ({ samples }) => ({
      params: { batchId: (samples.getBatchFile.params?.batchId ?? '').replace(/.(?=\d{4}$)/, 'Z') },
    }),
    '404 not-found',
  ),
]

export const paymentCases: readonly Case[] = [...refunds, ...instalments, ...batches]
