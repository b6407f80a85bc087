/** Lists, searches, cursors (EX-06 to EX-10), and HTTP itself (IN-20 to IN-22). */
import { cursorAt } from '../../../../functions/kit/cursor.ts'
import { type Case, hostile } from '../catalogue.ts'
import type { Sent } from '../wire.ts'

const plain = { 'accept-language': 'en' }
/** Another request than the contract's, without a token. */
const instead = (change: Partial<Sent>) => ({
  sent: (request: Sent): Sent => ({ ...request, ...change, headers: { ...plain, ...change.headers } }),
})

const queries: readonly (readonly [what: string, query: string])[] = [
  ['a billion lines', 'limit=1000000000'],
  ['a year of five digits', 'year=20266'],
  ['a year with an exponent', 'year=2e3'],
  ['a negative year', 'year=-2026'],
  ['a year twice', 'year=2026&year=2027'],
  ['a year as a list', 'year[]=2026'],
  ['a year as an object', 'year[$gt]=0'],
  ['a year that is empty', 'year='],
  ['a NUL', 'year=2026%00'],
  ['a name of the language', '__proto__=1'],
  ['another name of the language', 'constructor=1'],
  ['a name of a method', 'toString=1'],
  ['bytes that are no text', 'year=%ff%fe'],
  ['ten thousand characters', `year=${'2'.repeat(10_000)}`],
]

/** Cursors of the list of accounts that are none. */
const cursors: readonly (readonly [what: string, make: (real: string, foreign: string) => string])[] = [
  ['made up', () => 'eyJhZnRlciI6IiJ9.AAAAAAAAAAAAAAAAAAAAAA'],
  ['without a signature', (real) => real.split('.')[0] ?? ''],
  [
    'with another position under the old signature',
    (real) => `${Buffer.from('{"after":"a"}').toString('base64url')}.${real.split('.')[1]}`,
  ],
  ['of another list', (_, foreign) => foreign],
  ['with half a signature', (real) => real.slice(0, -8)],
  ['that is not base64', () => '%%%.%%%'],
  ['that is only a dot', () => '.'],
]

export const readingCases: readonly Case[] = [
  ...cursors.map(([what, make], index) =>
    hostile(
      `EX-07.${index + 1}`,
      `a cursor ${what}`,
      'fatima',
      'listPayable',
      ({ ports }) => ({
        query: { cursor: make(cursorAt(ports, 'payable', { after: '' }), cursorAt(ports, 'elsewhere', { after: '' })) },
      }),
      '400 invalid-cursor',
    ),
  ),
  hostile(
    'EX-07.8',
    'a cursor that another municipality signed',
    'fatima',
    'listPayable',
    ({ ports }) => ({
      query: {
        cursor: cursorAt({ ...ports, config: { ...ports.config, tenant: 'amersfoort' } }, 'payable', { after: '' }),
      },
    }),
    '400 invalid-cursor',
  ),
  hostile(
    'EX-07.9',
    'a cursor of two thousand characters',
    'fatima',
    'listPayable',
    { query: { cursor: 'A'.repeat(2000) } },
    '400 invalid-input',
  ),
  hostile('EX-07.10', 'an empty cursor', 'fatima', 'listPayable', { query: { cursor: '' } }, '400 invalid-input'),
  ...queries.map(([what, query], index) =>
    hostile(
      `EX-08.${index + 1}`,
      `a query with ${what}`,
      'visitor',
      'listTransfers',
      {},
      '400 invalid-input',
      instead({ path: `/v1/transfers?${query}` }),
    ),
  ),
  hostile(
    'EX-08.15',
    'a period that begins on 30 February',
    'fatima',
    'listPostings',
    { query: { from: '2026-02-30' } },
    '400 invalid-input',
  ),
  hostile(
    'EX-08.16',
    'a currency that is not kept',
    'fatima',
    'listPostings',
    { query: { currency: 'USD' } },
    '400 invalid-input',
  ),
  hostile(
    'EX-08.17',
    'a search of 101 characters',
    'fatima',
    'listAccounts',
    { query: { text: 'a'.repeat(101) } },
    '400 invalid-input',
  ),
  hostile(
    'EX-08.18',
    'a period that ends before it begins',
    'fatima',
    'listPostings',
    { query: { from: '2026-11-25', until: '2026-11-24' } },
    '200',
    { shows: '"postings":[]' },
  ),
  hostile(
    'PR-12.1',
    'a pattern that takes for ever',
    'fatima',
    'listAccounts',
    { query: { text: '(a+)+$(a+)+$(a+)+$(a+)+$(a+)+$(a+)+$' } },
    '200',
    { shows: '"accounts":[]' },
  ),
  hostile('PR-12.2', 'a search for everything', 'fatima', 'listAccounts', { query: { text: '.*' } }, '200', {
    shows: '"accounts":[]',
  }),
  hostile('PR-12.3', 'a condition of a database', 'fatima', 'listPostings', { query: { text: "' OR '1'='1" } }, '200', {
    shows: '"postings":[]',
  }),
  hostile('PR-12.4', 'a search with half a character', 'fatima', 'listAccounts', { query: { text: '\ufffd' } }, '200', {
    shows: '"accounts":[]',
  }),
  hostile(
    'EX-09.1',
    'an account that is not there',
    'visitor',
    'getStatement',
    { params: { account: 'slice:2026:WK999999' } },
    '404 not-found',
  ),
  hostile(
    'EX-09.2',
    'the account of a person',
    'visitor',
    'getStatement',
    { params: { account: 'person:noor' } },
    '404 not-found',
  ),
  hostile(
    'IN-20.1',
    'an address that is not there',
    'visitor',
    'listRounds',
    {},
    '404 not-found',
    instead({ path: '/v1/admin' }),
  ),
  hostile(
    'IN-20.2',
    'an address with a slash at its end',
    'visitor',
    'listRounds',
    {},
    '404 not-found',
    instead({ path: '/v1/rounds/' }),
  ),
  hostile('IN-20.3', 'two slashes', 'visitor', 'listRounds', {}, '404 not-found', instead({ path: '/v1//rounds' })),
  hostile(
    'IN-20.4',
    'an address in capitals',
    'visitor',
    'listRounds',
    {},
    '404 not-found',
    instead({ path: '/v1/ROUNDS' }),
  ),
  hostile(
    'IN-20.5',
    'an address that climbs',
    'visitor',
    'listRounds',
    {},
    '404 not-found',
    instead({ path: '/v1/rounds/%2e%2e/%2e%2e/etc/passwd' }),
  ),
  hostile(
    'IN-20.6',
    'an address with a word after a semicolon',
    'visitor',
    'listRounds',
    {},
    '404 not-found',
    instead({ path: '/v1/rounds;role=clerk' }),
  ),
  hostile(
    'IN-20.7',
    'a private path of the program',
    'visitor',
    'listRounds',
    {},
    '404 not-found',
    instead({ path: '/v1/.git/config' }),
  ),
  hostile(
    'IN-20.8',
    'bytes that are no text in an address',
    'visitor',
    'getProposal',
    {},
    '404 not-found',
    instead({ path: '/v1/proposals/%ED%A0%80%FF' }),
  ),
  hostile(
    'IN-20.9',
    'an address of eight thousand characters',
    'visitor',
    'getProposal',
    {},
    '404 not-found',
    instead({ path: `/v1/proposals/${'A'.repeat(8000)}` }),
  ),
  ...(['DELETE', 'PATCH', 'TRACE', 'PROPFIND'] as const).map((method, index) =>
    hostile(`IN-21.${index + 1}`, `${method} of a list`, 'visitor', 'listRounds', {}, '405 method-not-allowed', {
      ...instead({ method, path: '/v1/rounds' }),
      headers: { Allow: 'GET, POST' },
    }),
  ),
  hostile(
    'IN-21.5',
    'another method in a header',
    'visitor',
    'listRounds',
    { headers: { 'x-http-method-override': 'DELETE', 'x-original-url': '/v1/accounts' } },
    '200',
    { shows: '"rounds":[' },
  ),
  hostile('IN-22.1', 'no body', 'noor', 'submitProposal', {}, '400 invalid-json', {
    sent: ({ body: _body, ...request }) => request,
  }),
  hostile(
    'IN-22.2',
    'a body that says it is compressed',
    'noor',
    'submitProposal',
    { headers: { 'content-encoding': 'gzip' }, raw: '\u001f\u008b' },
    '400 invalid-json',
  ),
  hostile(
    'IN-22.3',
    'a mark of byte order',
    'noor',
    'submitProposal',
    ({ samples }) => ({ raw: `\ufeff${JSON.stringify(samples.submitProposal.body)}` }),
    '400 invalid-json',
  ),
  hostile('IN-22.4', 'bytes that are no text in a title', 'noor', 'submitProposal', {}, '400 invalid-input', {
    sent: (request) => ({
      ...request,
      body: Buffer.from(String(request.body).replace('Gardens', 'Gard\u00ffns'), 'latin1'),
    }),
  }),
  hostile('IN-22.5', 'more than a megabyte', 'noor', 'submitProposal', {}, '413 too-large', {
    sent: (request) => ({
      ...request,
      headers: { ...request.headers, 'content-length': String(1024 * 1024 + 1) },
      body: '',
    }),
  }),
  hostile(
    'IN-22.6',
    'a body of another kind of JSON',
    'noor',
    'submitProposal',
    { headers: { 'content-type': 'application/json-patch+json' } },
    '415 unsupported-media',
  ),
  hostile(
    'IN-22.7',
    'a language of two kilobytes',
    'visitor',
    'listRounds',
    { headers: { 'accept-language': 'nl'.repeat(1000) } },
    '200',
  ),
]
