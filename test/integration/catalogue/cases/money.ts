/** Decisions about money (MO-04 to MO-10, MO-19 to MO-24): twice, on an old text, on the wrong track, or on an account that stands still. */
import type { EndpointId } from '../../../../shared/api/index.ts'
import { people, reason } from '../../hostile/material.ts'
import { type Case, type Change, type Earlier, hostile } from '../catalogue.ts'
import { after } from './earlier.ts'

/** Carries out the sample of the endpoint itself before, under a key. */
const before =
  (id: EndpointId, of: { key?: string; later?: number } = {}) =>
  async ({ sure, sample, city }: Earlier): Promise<Change | undefined> => {
    await sure(id, { ...sample(id), key: of.key ?? 'the-one-before' })
    city.clock.advance(of.later ?? 0)
    return undefined
  }

export const moneyCases: readonly Case[] = [
  hostile('MO-04.1', 'approve clicked twice', 'fatima', 'approveProposal', { key: 'the-one-before' }, '200', {
    first: before('approveProposal'),
    headers: { 'Idempotent-Replayed': 'true' },
  }),
  hostile(
    'MO-04.2',
    'approved after it was redirected',
    'frits',
    'approveProposal',
    ({ samples }) => ({ params: samples.redirectProposal.params as { proposalId: string } }),
    '409 illegal-transition',
    { first: after('redirectProposal') },
  ),
  hostile('MO-04.3', 'approved after it was refused', 'frits', 'approveProposal', {}, '409 illegal-transition', {
    first: after('refuseProposal'),
  }),
  hostile('MO-04.4', 'refused after it was approved', 'frits', 'refuseProposal', {}, '409 illegal-transition', {
    first: after('approveProposal'),
  }),
  hostile('MO-04.5', 'signed after it was declined', 'noor', 'signDeal', {}, '409 illegal-transition', {
    first: after('declineDeal'),
  }),
  hostile('MO-04.6', 'declined after it was signed', 'noor', 'declineDeal', {}, '409 illegal-transition', {
    first: after('signDeal'),
  }),
  hostile('MO-04.7', 'granted twice', 'carla', 'grantQuick', {}, '409 illegal-transition', {
    first: after('grantQuick'),
  }),
  hostile(
    'MO-07.1',
    'approved on a text that was refused and taken back since',
    'fatima',
    'approveProposal',
    {},
    '412 changed-meanwhile',
    { first: after('returnProposal', { sameVersion: true }) },
  ),
  hostile(
    'MO-07.2',
    'without the version that was read',
    'fatima',
    'approveProposal',
    { headers: { 'if-match': undefined } },
    '428 precondition-required',
  ),
  hostile(
    'MO-07.3',
    'any version will do',
    'fatima',
    'approveProposal',
    { headers: { 'if-match': '*' } },
    '412 changed-meanwhile',
  ),
  hostile(
    'MO-07.4',
    'a weak version',
    'fatima',
    'approveProposal',
    ({ samples }) => ({ headers: { 'if-match': `W/"${samples.approveProposal.ifMatch}"` } }),
    '412 changed-meanwhile',
  ),
  hostile(
    'MO-07.5',
    'a plan that was improved under the coordinator',
    'carla',
    'checkProposal',
    {},
    '412 changed-meanwhile',
    {
      first: async ({ sure, sample }) => {
        await sure('withdrawProposal', {
          ...sample('withdrawProposal'),
          params: sample('checkProposal').params as { proposalId: string },
        })
        return undefined
      },
    },
  ),
  hostile(
    'MO-08.1',
    'the answer was lost: the same booking, the same key',
    'fatima',
    'refundDeal',
    { key: 'the-one-before' },
    '200',
    {
      first: before('refundDeal'),
      headers: { 'Idempotent-Replayed': 'true' },
    },
  ),
  hostile(
    'MO-08.2',
    'the same key with another amount',
    'fatima',
    'refundDeal',
    { key: 'the-one-before', set: { '/amount/cents': 6_000 } },
    '409 key-reused',
    { first: before('refundDeal') },
  ),
  hostile(
    'MO-08.3',
    'the same key at another endpoint of the same person',
    'fatima',
    'makeBatch',
    { key: 'the-one-before' },
    '409 key-reused',
    { first: before('refundDeal') },
  ),
  hostile(
    'MO-08.4',
    'no key',
    'fatima',
    'refundDeal',
    { headers: { 'idempotency-key': undefined } },
    '428 precondition-required',
  ),
  hostile(
    'MO-08.5',
    'a key with a separator of ours',
    'fatima',
    'refundDeal',
    { key: 'noor#budget-of-2026' },
    '400 invalid-input',
  ),
  hostile('MO-08.6', 'a key of seven characters', 'fatima', 'refundDeal', { key: 'sevench' }, '400 invalid-input'),
  hostile(
    'MO-10.1',
    'the same booking 11 minutes later, when the database has forgotten its token',
    'fatima',
    'refundDeal',
    { key: 'the-one-before' },
    '200',
    {
      first: before('refundDeal', { later: 11 * 60_000 }),
      headers: { 'Idempotent-Replayed': 'true' },
    },
  ),
  hostile('MO-10.2', 'the same release a month later', 'frits', 'releaseBatch', { key: 'the-one-before' }, '200', {
    first: before('releaseBatch', { later: 30 * 24 * 3_600_000 }),
    headers: { 'Idempotent-Replayed': 'true' },
  }),
  hostile('MO-19.1', 'redirected twice', 'fatima', 'redirectProposal', {}, '409 illegal-transition', {
    first: after('redirectProposal'),
  }),
  hostile(
    'MO-19.2',
    'a street party to the council',
    'fatima',
    'redirectProposal',
    ({ ids }) => ({ params: { proposalId: ids.quick ?? '' }, ifMatch: 1 }),
    '409 illegal-transition',
  ),
  hostile(
    'MO-21.1',
    'changes of what was adopted as it was',
    'greet',
    'decideDossier',
    { set: { '/decision': 'adopted' } },
    '400 changes-missing',
  ),
  hostile(
    'MO-21.2',
    'a council that decided on 30 February',
    'greet',
    'decideDossier',
    { set: { '/decidedOn': '2026-02-30' } },
    '400 invalid-input',
  ),
  hostile(
    'MO-21.3',
    'a council that decides tomorrow',
    'greet',
    'decideDossier',
    { set: { '/decidedOn': '2026-11-26' } },
    '400 invalid-input',
  ),
  hostile('MO-21.4', 'an amendment after the decision', 'greet', 'decideDossier', {}, '409 amendment-after-decision', {
    first: after('decideDossier'),
  }),
  hostile(
    'MO-22.1',
    'a balance was changed behind the API: the account stands still',
    'yasmin',
    'acceptTransfer',
    {},
    '409 account-frozen',
    {
      first: async ({ sure, tamper }) => {
        await tamper((item) =>
          item.account === 'slice:2026:WK040206' && item.currency === 'EUR'
            ? { ...item, balance: Number(item.balance) + 100 }
            : undefined,
        )
        await sure('reconcileLedger', { as: people.olga, body: {} })
        return undefined
      },
    },
  ),
  hostile('MO-22.2', 'the budget of a year that has one', 'olga', 'appropriateProgramme', {}, '409 programme-exists'),
  hostile(
    'MO-22.3',
    'the budget of last year',
    'olga',
    'appropriateProgramme',
    { set: { '/year': 2025 } },
    '409 year-closed',
  ),
  hostile(
    'MO-22.4',
    'the budget of the year after the next',
    'olga',
    'appropriateProgramme',
    { set: { '/year': 2028 } },
    '409 year-closed',
  ),
  hostile(
    'MO-24.1',
    'a reason of nine characters',
    'fatima',
    'refuseProposal',
    { body: { reason: 'Too dear.' } },
    '400 invalid-input',
  ),
  hostile(
    'MO-24.2',
    'a plan that still waits for the vote',
    'fatima',
    'approveProposal',
    ({ ids }) => ({ params: { proposalId: ids.choice ?? '' }, ifMatch: 3, body: { reason } }),
    '409 illegal-transition',
  ),
]
