/** Who somebody says to be, and what may be done with that (ID-01 to ID-04, ID-07, ID-16, ID-17). */
import { type Case, hostile } from '../catalogue.ts'
import { rewritten, unsigned } from '../tokens.ts'

const mine = 'listMyProposals'
const refused = '401 unauthenticated'

/** The token, and what a forger would make of it. */
export const identityCases: readonly Case[] = [
  hostile('ID-01.1', 'no token', 'visitor', mine, {}, refused, { headers: { 'WWW-Authenticate': 'Bearer' } }),
  hostile('ID-01.2', 'a token that expired an hour ago', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ expiresIn: -3600 }),
    headers: { 'WWW-Authenticate': /invalid_token/ },
  }),
  hostile('ID-01.3', 'the algorithm none, without a signature', 'noor', mine, {}, refused, {
    token: ({ real }) => unsigned(real, 'none'),
  }),
  hostile('ID-01.4', 'the algorithm NONE in capitals', 'noor', mine, {}, refused, {
    token: ({ real }) => unsigned(real, 'NONE'),
  }),
  hostile('ID-01.5', 'signed by a key of the caller under the name of ours', 'noor', mine, {}, refused, {
    token: ({ strange }) => strange(),
  }),
  hostile('ID-01.6', 'a key name that is a path', 'noor', mine, {}, refused, {
    token: ({ strange }) => strange({ header: { kid: '../../../../dev/null' } }),
  }),
  hostile('ID-01.7', 'our public key taken for a shared secret', 'noor', mine, {}, refused, {
    token: ({ publicKey }) => publicKey(),
  }),
  hostile('ID-01.8', 'a key address elsewhere in the header', 'noor', mine, {}, refused, {
    token: ({ strange }) => strange({ header: { jku: 'https://evil.example/keys', kid: 'evil' } }),
  }),
  hostile('ID-01.9', 'roles added after signing', 'noor', 'listAccounts', {}, refused, {
    token: ({ real }) => rewritten(real, { roles: ['finance-officer'] }),
  }),
  hostile('ID-01.10', 'another person put in after signing', 'bas', mine, {}, refused, {
    token: ({ real }) => rewritten(real, { sub: 'noor' }),
  }),
  hostile('ID-01.11', 'a token without an end', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ expiresIn: undefined }),
  }),
  hostile('ID-01.12', 'a token without a person', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ subject: undefined }),
  }),
  hostile('ID-01.13', 'a token for an empty person', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ subject: '' }),
  }),
  hostile('ID-01.14', 'two tokens in one header', 'noor', mine, {}, refused, {
    token: ({ real }) => `${real}, Bearer ${real}`,
  }),
  hostile('ID-01.15', 'a critical extension that nobody knows', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ header: { b64: true, crit: ['b64'], kid: 'unknown' } }),
  }),
  hostile('ID-01.16', 'a signature with one character less', 'noor', mine, {}, refused, {
    token: ({ real }) => real.slice(0, -1),
  }),
  hostile('ID-01.17', 'another scheme with a real token', 'noor', mine, {}, refused, {
    sent: (request) => ({
      ...request,
      headers: { ...request.headers, authorization: String(request.headers?.authorization).replace('Bearer', 'Basic') },
    }),
  }),
  hostile('ID-01.18', 'a real token in the address', 'noor', mine, {}, refused, {
    sent: (request) => ({
      ...request,
      path: `${request.path}?access_token=${String(request.headers?.authorization).slice(7)}`,
      headers: { ...request.headers, authorization: undefined },
    }),
  }),
  hostile('ID-02.1', 'a token that is valid in 90 seconds', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ validIn: 90 }),
  }),
  hostile('ID-02.2', 'a token that expired 30 seconds ago', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ expiresIn: -30 }),
  }),
  hostile('ID-04.1', 'a role in other letters', 'noor', 'listAccounts', {}, '403 forbidden', {
    token: ({ own }) => own({ claims: { roles: ['Finance-Officer', 'FINANCE-OFFICER', 'admin', 'root'] } }),
  }),
  hostile('ID-04.2', 'two roles glued into one', 'noor', 'listAccounts', {}, '403 forbidden', {
    token: ({ own }) => own({ claims: { roles: ['resident;finance-officer', 'resident|finance-officer'] } }),
  }),
  hostile('ID-04.3', 'a role that is an object', 'noor', mine, {}, '403 forbidden', {
    token: ({ own }) => own({ claims: { roles: { resident: true } } }),
  }),
  hostile(
    'ID-04.4',
    'roles in a header of the caller',
    'noor',
    'listAccounts',
    {
      headers: { 'x-roles': 'finance-officer', 'x-amzn-oidc-data': 'e30.eyJyb2xlcyI6ImNsZXJrIn0.', 'x-user': 'fatima' },
    },
    '403 forbidden',
  ),
  hostile('ID-06.1', 'a resident distributes the budget', 'noor', 'appropriateProgramme', {}, '403 forbidden'),
  hostile('ID-06.2', 'a resident runs the reconciler', 'noor', 'reconcileLedger', {}, '403 forbidden'),
  hostile('ID-06.3', 'a resident reads the whole ledger', 'noor', 'listAccounts', {}, '403 forbidden'),
  hostile('ID-06.4', 'a resident makes a round', 'noor', 'createRound', {}, '403 forbidden'),
  hostile('ID-06.5', 'a group member counts the money out', 'yasmin', 'makeBatch', {}, '403 forbidden'),
  hostile('ID-06.6', 'a coordinator approves in place of finance', 'carla', 'approveProposal', {}, '403 forbidden'),
  hostile('ID-06.7', 'a finance officer opens a round', 'fatima', 'openRound', {}, '403 forbidden'),
  hostile('ID-06.8', 'the programme office fetches the file for the bank', 'olga', 'getBatchFile', {}, '403 forbidden'),
  hostile('ID-06.9', 'a clerk adopts a result', 'greet', 'adoptResult', {}, '403 forbidden'),
  hostile(
    'ID-06.10',
    'a finance officer records what the council decided',
    'fatima',
    'decideDossier',
    {},
    '403 forbidden',
  ),
  hostile('ID-06.11', 'somebody without a role asks for the worklist', 'nobody', 'getWorklist', {}, '403 forbidden'),
  hostile('ID-07.1', 'a token of the issuer of another municipality', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ issuer: 'https://login.amersfoort.example/oidc' }),
  }),
  hostile('ID-07.2', 'a token for the system of another municipality', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ audience: 'urn:buurtkas:amersfoort' }),
  }),
  hostile('ID-07.3', 'a token for nobody in particular', 'noor', mine, {}, refused, {
    token: ({ own }) => own({ audience: undefined, clientId: 'amersfoort-web' }),
  }),
  hostile(
    'ID-07.4',
    'the issuer of another municipality, its key and its audience',
    'fatima',
    'releaseBatch',
    {},
    refused,
    {
      token: ({ strange }) =>
        strange({ issuer: 'https://login.amersfoort.example/oidc', audience: 'urn:buurtkas:amersfoort' }),
    },
  ),
  hostile('ID-07.5', 'a foreign token where no token is looked at', 'noor', 'listRounds', {}, '200', {
    token: ({ strange }) => strange({ issuer: 'https://login.amersfoort.example/oidc' }),
  }),
  hostile(
    'ID-16.1',
    'an address to go back to, elsewhere',
    'visitor',
    'listRounds',
    {
      query: { returnTo: 'https://evil.example' },
    },
    '400 invalid-input',
    { headers: { Location: undefined } },
  ),
  hostile(
    'ID-16.2',
    'another host in a forwarding header',
    'visitor',
    'listRounds',
    {
      headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    },
    '200',
    { hides: 'evil.example', headers: { Location: undefined } },
  ),
  hostile('ID-17.1', 'a form of another site, with the token in a cookie', 'noor', 'withdrawProposal', {}, refused, {
    sent: (request) => ({
      ...request,
      headers: {
        ...request.headers,
        authorization: undefined,
        cookie: `token=${String(request.headers?.authorization).slice(7)}`,
      },
    }),
  }),
  hostile(
    'ID-17.2',
    'a simple content type',
    'noor',
    'withdrawProposal',
    {
      headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
    },
    '415 unsupported-media',
    { headers: { 'Access-Control-Allow-Origin': undefined } },
  ),
  hostile(
    'ID-17.3',
    'a form',
    'noor',
    'withdrawProposal',
    {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    },
    '415 unsupported-media',
  ),
  hostile('ID-17.4', 'a preflight of another site', 'visitor', 'listMyProposals', {}, '405 method-not-allowed', {
    sent: ({ path }) => ({
      method: 'OPTIONS',
      path,
      headers: { 'accept-language': 'en', origin: 'https://evil.example', 'access-control-request-method': 'GET' },
    }),
    headers: { 'Access-Control-Allow-Origin': undefined, Allow: 'GET' },
  }),
]
