/** Whose thing it is: of another person, another district, another municipality, or of nobody (ID-05, ID-08 to ID-11). */
import type { EndpointId } from '../../../../shared/api/index.ts'
import { type Case, hostile } from '../catalogue.ts'
import { idOfOther } from '../other-town.ts'
import type { CallerName } from '../people.ts'
import { numbered } from './numbered.ts'

/** ID-05: an official or member of another district. */
const otherDistrict = numbered<[CallerName, EndpointId]>(
  'ID-05',
  [
    ['kees', 'checkProposal'],
    ['kees', 'grantQuick'],
    ['wim', 'answerServiceRequest'],
    ['kees', 'placeProposal'],
    ['kees', 'takeOffProposal'],
    ['kees', 'openRound'],
    ['kees', 'closeRound'],
    ['kees', 'countRound'],
    ['kees', 'makeVotingCodes'],
    ['kees', 'approveInstalment'],
    ['kees', 'refuseInstalment'],
    ['kees', 'listInstalments'],
    ['idle', 'createRound'],
    ['third', 'adoptResult'],
    ['groupless', 'adoptResult'],
    ['third', 'countRound'],
    ['third', 'proposeTransfer'],
    ['third', 'acceptTransfer'],
    ['third', 'withdrawTransfer'],
  ],
  (id, [who, endpoint]) =>
    hostile(id, `${endpoint} by somebody of another district`, who, endpoint, {}, '403 not-your-district'),
)

/** ID-08: ids of another municipality, which are there in the same tables. */
const otherMunicipality: readonly Case[] = [
  ...numbered<[CallerName | 'visitor', EndpointId]>(
    'ID-08',
    [
      ['visitor', 'getProposal'],
      ['visitor', 'getRound'],
      ['visitor', 'getResult'],
      ['visitor', 'getPublishedBallots'],
      ['visitor', 'getDeal'],
      ['visitor', 'getDossier'],
      ['visitor', 'lookUpCode'],
      ['fatima', 'getBatch'],
      ['fatima', 'getBatchFile'],
      ['frits', 'releaseBatch'],
      ['fatima', 'refundDeal'],
      ['olga', 'listInstalments'],
      ['carla', 'checkProposal'],
      ['carla', 'openRound'],
      ['yasmin', 'acceptTransfer'],
      ['noor', 'signDeal'],
      ['noor', 'castBallot'],
    ],
    (id, [who, endpoint]) =>
      hostile(
        id,
        `${endpoint} with an id of another municipality`,
        who,
        endpoint,
        ({ samples }) => ({
          params: Object.fromEntries(
            Object.entries(samples[endpoint].params ?? {}).map(([name, value]) => [name, idOfOther(value)]),
          ),
        }),
        '404 not-found',
      ),
  ),
  hostile(
    'ID-08.18',
    'a plan of another municipality in the body',
    'carla',
    'placeProposal',
    ({ ids }) => ({
      set: { '/proposalId': idOfOther(ids.checked ?? '') },
    }),
    '404 not-found',
  ),
  hostile(
    'ID-08.19',
    'one right and one foreign instalment in a nested list',
    'fatima',
    'makeBatch',
    ({ samples }) => {
      const { payments } = samples.makeBatch.body as { payments: { dealId: string; instalmentId: string }[] }
      const [right] = payments
      return {
        set: {
          '/payments': [
            right,
            { dealId: idOfOther(right?.dealId ?? ''), instalmentId: idOfOther(right?.instalmentId ?? '') },
          ],
        },
      }
    },
    '404 not-found',
  ),
  hostile(
    'ID-08.20',
    'a plan of another municipality on a ballot',
    'noor',
    'castBallot',
    ({ ids }) => ({
      set: { '/choices': [{ projectId: idOfOther(ids.choice ?? '') }] },
    }),
    '400 unknown-choice',
  ),
  hostile(
    'ID-08.21',
    'a search for the words of another municipality',
    'fatima',
    'listAccounts',
    {
      query: { text: 'Amersfoorts' },
    },
    '200',
    { shows: '"accounts":[]' },
  ),
]

/** ID-09: what only the initiator may do. */
const otherPerson: readonly Case[] = [
  ...numbered<EndpointId>(
    'ID-09',
    [
      'improveProposal',
      'withdrawProposal',
      'answerQuestion',
      'signDeal',
      'declineDeal',
      'askInstalment',
      'listInstalments',
    ],
    (id, endpoint) => hostile(id, `${endpoint} by a neighbour`, 'bas', endpoint, {}, '403 not-your-proposal'),
  ),
  hostile('ID-09.8', 'a name that is a word of the language', 'proto', 'listMyProposals', {}, '200', {
    shows: '{"proposals":[]}',
  }),
]

/** ID-10: fields that a caller may not fill in. */
const massAssignment = numbered<[CallerName, EndpointId, string, unknown]>(
  'ID-10',
  [
    ['noor', 'submitProposal', '/tenant', 'amersfoort'],
    ['noor', 'submitProposal', '/state', 'agreed'],
    ['noor', 'submitProposal', '/initiator', { id: 'bas', name: 'Bas' }],
    ['noor', 'submitProposal', '/approvals', [{ by: 'fatima' }]],
    ['noor', 'submitProposal', '/year', 2027],
    ['noor', 'submitProposal', '/cost/currency', 'USD'],
    ['noor', 'submitProposal', '/version', 7],
    ['noor', 'improveProposal', '/districtCode', 'WK040201'],
    ['carla', 'checkProposal', '/amountApproved', 1],
    ['fatima', 'approveProposal', '/approvedBy', ['frits']],
    ['noor', 'askInstalment', '/state', 'approved'],
    ['fatima', 'refundDeal', '/to', 'slice:2026:WK040201'],
    ['noor', 'castBallot', '/voter', 'bas'],
    ['carla', 'createRound', '/state', 'counted'],
    ['yasmin', 'proposeTransfer', '/state', 'accepted'],
    ['frits', 'releaseBatch', '/total', { cents: 1 }],
    ['fatima', 'approveYearClosing', '/lines', []],
  ],
  (id, [who, endpoint, pointer, value]) =>
    hostile(
      id,
      `${pointer} in the body of ${endpoint}`,
      who,
      endpoint,
      { set: { [pointer]: value } },
      '400 invalid-input',
      {
        shows: `"pointer":"${pointer}","code":"unknown-field"`,
      },
    ),
)

/** ID-11: what is not public yet, or never. */
const hidden: readonly Case[] = [
  hostile('ID-11.1', 'instalments of a deal by a visitor', 'visitor', 'listInstalments', {}, '401 unauthenticated'),
  hostile('ID-11.2', 'what waits for payment, by a resident', 'noor', 'listPayable', {}, '403 forbidden'),
  hostile('ID-11.3', 'an account number is never shown whole', 'noor', 'listInstalments', {}, '200', {
    hides: /NL91 ?ABNA ?0417 ?1643/,
    shows: '4300',
  }),
  hostile('ID-11.4', 'the vote of somebody else is not to be asked for', 'noor', 'getBallot', {}, '404 not-found'),
  hostile('ID-11.5', 'a receipt tells no choice', 'bas', 'getBallot', {}, '200', { hides: /choice|project|points/i }),
  hostile('ID-11.6', 'the plans of others are not among mine', 'homeless', 'listMyProposals', {}, '200', {
    shows: '{"proposals":[]}',
  }),
]

export const thingCases: readonly Case[] = [
  ...otherDistrict,
  ...otherMunicipality,
  ...otherPerson,
  ...massAssignment,
  ...hidden,
]
