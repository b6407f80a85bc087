/** Paper ballots and the desk of a round of letters (BA-23, BA-32): counted twice, too late, and a second code for one voter. */
import { type Case, type Earlier, hostile } from '../catalogue.ts'
import { after, at } from './earlier.ts'

const pile = ({ samples }: Earlier['city'], of: 'voidPaperBatch' | 'storePaperBatch') => ({
  params: samples[of].params ?? {},
})
const entry = ({ samples }: Earlier['city'], number: string) => ({
  params: { ...samples.getRegisterEntry.params, number },
})
/** The first voter of the register gets another code. */
const firstReplaced = async ({ sure, sample }: Earlier): Promise<undefined> => {
  const { params, ...replace } = sample('replaceVotingCode')
  await sure('replaceVotingCode', { ...replace, params: { ...params, number: '1' } })
  return undefined
}
const printedCode = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/

export const deskCases: readonly Case[] = [
  hostile(
    'BA-23.1',
    'one pile registered twice',
    'carla',
    'registerPaperBatch',
    { set: { '/label': 'Library, box 1' } },
    '409 batch-exists',
  ),
  hostile(
    'BA-23.2',
    'a pile stored before a second person read it',
    'carla',
    'storePaperBatch',
    (city) => pile(city, 'voidPaperBatch'),
    '409 batch-unfinished',
  ),
  hostile('BA-23.3', 'a pile stored twice', 'carla', 'storePaperBatch', {}, '409 batch-closed', {
    first: after('storePaperBatch', { sameVersion: true }),
  }),
  hostile(
    'BA-23.4',
    'a pile taken away after it was stored',
    'carla',
    'voidPaperBatch',
    (city) => pile(city, 'storePaperBatch'),
    '409 batch-closed',
    { first: after('storePaperBatch', { sameVersion: true }) },
  ),
  hostile('BA-23.5', 'a paper read in a pile that was taken away', 'olga', 'enterPaperBallot', {}, '409 batch-closed', {
    first: after('voidPaperBatch', { sameVersion: true }),
  }),
  hostile(
    'BA-23.6',
    'a pile for a round of log-ins',
    'carla',
    'registerPaperBatch',
    ({ ids }) => ({ params: { roundId: ids.open ?? '' } }),
    '409 other-identification',
  ),
  hostile('BA-23.7', 'a pile that comes after the closing', 'carla', 'registerPaperBatch', {}, '409 round-not-open', {
    first: at('2026-12-01T19:00:00Z'),
  }),
  hostile(
    'BA-23.8',
    'the paper before the first',
    'carla',
    'enterPaperBallot',
    ({ samples }) => ({ params: { ...samples.enterPaperBallot.params, place: '0' } }),
    '404 not-found',
  ),
  hostile(
    'BA-23.9',
    'the paper after the last',
    'carla',
    'enterPaperBallot',
    ({ samples }) => ({ params: { ...samples.enterPaperBallot.params, place: '4' } }),
    '404 not-found',
  ),
  hostile(
    'BA-23.10',
    'a reason that nobody knows',
    'carla',
    'enterPaperBallot',
    { set: { '/reason': 'wrong-party' } },
    '400 invalid-input',
  ),
  hostile(
    'BA-23.11',
    'a paper that is a ballot and none',
    'carla',
    'enterPaperBallot',
    { set: { '/choices': [] } },
    '400 invalid-input',
  ),
  hostile('BA-23.12', 'what was read is never told', 'carla', 'getPaperBatch', {}, '200', {
    hides: /choices|projectId|"code"/,
  }),
  hostile('BA-32.1', 'a code that was replaced', 'visitor', 'lookUpCode', {}, '404 unknown-code', {
    first: firstReplaced,
  }),
  hostile('BA-32.2', 'a vote by a code that was replaced', 'visitor', 'voteByCode', {}, '404 unknown-code', {
    first: firstReplaced,
  }),
  hostile(
    'BA-32.3',
    'a voter who votes for himself by proxy',
    'carla',
    'appointProxy',
    { set: { '/proxyNumber': 2 } },
    '409 proxy-unfit',
  ),
  hostile(
    'BA-32.4',
    'a code for a voter whose code was withdrawn',
    'carla',
    'replaceVotingCode',
    (city) => entry(city, '3'),
    '409 entry-withdrawn',
    { first: after('withdrawEntry', { sameVersion: true }) },
  ),
  hostile(
    'BA-32.5',
    'a second code at the desk for one resident',
    'carla',
    'issueVotingCode',
    {},
    '409 already-issued',
    { first: after('issueVotingCode', { sameVersion: true }) },
  ),
  hostile(
    'BA-32.6',
    'the voter with number 0',
    'carla',
    'getRegisterEntry',
    (city) => entry(city, '0'),
    '404 not-found',
  ),
  hostile(
    'BA-32.7',
    'a voter who is not there',
    'carla',
    'getRegisterEntry',
    (city) => entry(city, '9999999'),
    '404 not-found',
  ),
  hostile('BA-32.8', 'the register, by a resident', 'noor', 'getRegister', {}, '403 forbidden'),
  hostile('BA-32.9', 'the register tells no code', 'carla', 'getRegister', {}, '200', { hides: printedCode }),
  hostile(
    'BA-32.10',
    'the cursor of another list in the register',
    'carla',
    'getRegister',
    { query: { cursor: 'e30.AAAAAAAAAAAAAAAAAAAAAA' } },
    '400 invalid-cursor',
  ),
]
