/** What is no id, or the id of something else (ID-13). */
import { type Case, hostile } from '../catalogue.ts'
import { numbered } from './numbered.ts'

const longId = 'x'.repeat(10_240)
export const idCases: readonly Case[] = [
  ...numbered<string>(
    'ID-13',
    [
      '0',
      '-1',
      '1e3',
      '01',
      '%00',
      '\u0000',
      '\u202e',
      '..',
      '../rounds',
      '__proto__',
      'constructor',
      "' OR 1=1 --",
      '{}',
      longId,
    ],
    (id, value) =>
      hostile(
        id,
        `an id ${JSON.stringify(value.slice(0, 20))}`,
        'visitor',
        'getProposal',
        {
          params: { proposalId: value },
        },
        '404 not-found',
        value === '..' ? { sent: (request) => ({ ...request, path: '/v1/proposals/%252e%252e' }) } : {},
      ),
  ),
  hostile(
    'ID-13.15',
    'a right id in small letters',
    'visitor',
    'getProposal',
    ({ ids }) => ({
      params: { proposalId: (ids.funded ?? '').toLowerCase() },
    }),
    '404 not-found',
  ),
  hostile(
    'ID-13.16',
    'the id of a deal as that of a plan',
    'visitor',
    'getProposal',
    ({ ids }) => ({
      params: { proposalId: ids.deal ?? '' },
    }),
    '404 not-found',
  ),
  hostile(
    'ID-13.17',
    'the id of a round as that of a dossier',
    'visitor',
    'getDossier',
    ({ ids }) => ({
      params: { dossierId: ids.open ?? '' },
    }),
    '404 not-found',
  ),
  hostile(
    'ID-13.18',
    'the id of a batch as that of a transfer',
    'yasmin',
    'acceptTransfer',
    ({ samples }) => ({
      params: { transferId: samples.getBatch.params?.batchId ?? '' },
    }),
    '404 not-found',
  ),
  hostile(
    'ID-13.19',
    'the same plan under the number of another district',
    'visitor',
    'getProposal',
    ({ ids }) => ({
      params: { proposalId: (ids.funded ?? '').replace(/\d{4}$/, '0126') },
    }),
    '404 not-found',
  ),
  hostile(
    'ID-13.20',
    'the same plan in another year',
    'visitor',
    'getProposal',
    ({ ids }) => ({
      params: { proposalId: (ids.funded ?? '').replace(/\d{2}$/, '25') },
    }),
    '404 not-found',
  ),
  hostile(
    'ID-13.21',
    'an account that is a path',
    'visitor',
    'getStatement',
    { params: { account: 'slice:../../2026' } },
    '404 not-found',
  ),
  hostile(
    'ID-13.22',
    'an account without an owner',
    'visitor',
    'getStatement',
    { params: { account: 'slice:2026:' } },
    '404 not-found',
  ),
  hostile(
    'ID-13.23',
    'a district that is not ours',
    'noor',
    'submitProposal',
    { set: { '/districtCode': 'WK036300' } },
    '400 invalid-input',
    {
      shows: '"unknown-district"',
    },
  ),
  hostile(
    'ID-13.24',
    'a closing of a year that is none',
    'olga',
    'getYearClosing',
    { params: { year: 'ABCD' } },
    '404 not-found',
  ),
]
