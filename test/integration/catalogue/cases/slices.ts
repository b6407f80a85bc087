/** Transfers between slices and the year's end (MO-16 to MO-18). */
import { oost, reason } from '../../hostile/material.ts'
import { gijs } from '../../hostile/money-stage.ts'
import { type Case, type Change, type Earlier, hostile } from '../catalogue.ts'
import { after, at } from './earlier.ts'

/** A transfer of more than the slice of Centrum holds, waiting for Oost. */
const tooLarge = async ({ sure }: Earlier): Promise<Change> => {
  const body = { from: 'WK040201', to: oost, amount: { cents: 900_000_000 }, staffMinutes: 0, reason }
  const { value } = await sure('proposeTransfer', { as: gijs, body })
  return { params: { transferId: String(value.id) } }
}

const transfers: readonly Case[] = [
  hostile('MO-16.1', 'more than the slice holds', 'yasmin', 'acceptTransfer', {}, '409 insufficient-balance', {
    first: tooLarge,
  }),
  hostile(
    'MO-18.1',
    'to a district that is not ours',
    'yasmin',
    'proposeTransfer',
    { set: { '/to': 'WK036300' } },
    '400 invalid-input',
  ),
  hostile(
    'MO-18.2',
    'from a district to itself',
    'yasmin',
    'proposeTransfer',
    { set: { '/to': oost } },
    '400 invalid-input',
  ),
  hostile('MO-18.3', 'of nothing', 'yasmin', 'proposeTransfer', { set: { '/amount/cents': 0 } }, '400 invalid-input'),
  hostile(
    'MO-18.4',
    'of less than nothing: money would come the other way',
    'yasmin',
    'proposeTransfer',
    { set: { '/amount/cents': -5_000 } },
    '400 invalid-input',
  ),
  hostile('MO-18.5', 'accepted by the group that proposed it', 'gijs', 'acceptTransfer', {}, '403 not-your-district'),
  hostile(
    'MO-18.6',
    'withdrawn by the group that was asked',
    'yasmin',
    'withdrawTransfer',
    {},
    '403 not-your-district',
  ),
  hostile('MO-18.7', 'accepted twice', 'yasmin', 'acceptTransfer', {}, '409 illegal-transition', {
    first: after('acceptTransfer'),
  }),
  hostile('MO-18.8', 'accepted after it was withdrawn', 'yasmin', 'acceptTransfer', {}, '409 illegal-transition', {
    first: after('withdrawTransfer'),
  }),
  hostile('MO-18.9', 'withdrawn after it was accepted', 'gijs', 'withdrawTransfer', {}, '409 illegal-transition', {
    first: after('acceptTransfer'),
  }),
  hostile('MO-18.10', 'accepted in a version that is gone', 'yasmin', 'acceptTransfer', {}, '412 changed-meanwhile', {
    first: after('declineTransfer', { sameVersion: true }),
  }),
  hostile('MO-18.11', 'accepted in the new year', 'yasmin', 'acceptTransfer', {}, '409 year-closed', {
    first: at('2026-12-31T23:00:00Z'),
  }),
  hostile('MO-18.12', 'accepted in the last millisecond of the year', 'yasmin', 'acceptTransfer', {}, '200', {
    first: at('2026-12-31T22:59:59.999Z'),
    changes: /^journal |#(transfers|balances|claims)#/,
  }),
]

const yearEnd: readonly Case[] = [
  hostile(
    'MO-17.1',
    'closing the year that runs',
    'olga',
    'prepareYearClosing',
    { body: { year: 2026 } },
    '409 year-not-over',
  ),
  hostile(
    'MO-17.2',
    'closing a year in which nothing was',
    'olga',
    'prepareYearClosing',
    { body: { year: 2024 } },
    '409 nothing-left',
  ),
  hostile(
    'MO-17.3',
    'closing the year 3000',
    'olga',
    'prepareYearClosing',
    { body: { year: 3000 } },
    '400 invalid-input',
  ),
  hostile(
    'MO-17.4',
    'approved in a version that is gone',
    'fatima',
    'approveYearClosing',
    { ifMatch: 2 },
    '412 changed-meanwhile',
  ),
  hostile('MO-17.5', 'approved twice', 'fatima', 'approveYearClosing', {}, '409 illegal-transition', {
    first: after('approveYearClosing'),
  }),
  hostile(
    'MO-17.6',
    'approving a closing that nobody prepared',
    'fatima',
    'approveYearClosing',
    { params: { year: '2024' } },
    '404 not-found',
  ),
  hostile('MO-17.7', 'prepared again after it was approved', 'olga', 'prepareYearClosing', {}, '409 nothing-left', {
    first: after('approveYearClosing'),
  }),
  hostile('MO-17.8', 'a resident closes the year', 'noor', 'prepareYearClosing', {}, '403 forbidden'),
  hostile(
    'MO-17.9',
    'a year in the path that is a number otherwise written',
    'olga',
    'getYearClosing',
    { params: { year: '02025' } },
    '404 not-found',
  ),
  hostile(
    'MO-17.10',
    'the year that has just begun, a second before',
    'olga',
    'prepareYearClosing',
    { body: { year: 2026 } },
    '409 year-not-over',
    {
      first: at('2026-12-31T22:59:59Z'),
    },
  ),
  hostile(
    'MO-17.11',
    'a year with rounds that are open',
    'olga',
    'prepareYearClosing',
    { body: { year: 2026 } },
    '409 rounds-unsettled',
    {
      first: at('2027-01-02T12:00:00Z'),
    },
  ),
]

export const sliceCases: readonly Case[] = [...transfers, ...yearEnd]
