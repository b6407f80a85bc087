/** The words of the two commands, and the names of backups. */
import { expect, test } from 'vitest'
import { backupFolder, backupName, backupRequest, countsOf, newestOf, restoreRequest } from './command.ts'

test.each([
  ['', { file: undefined }],
  ['a.gz', { file: 'a.gz' }],
])('backup %s', (line, request) => {
  expect(backupRequest(line.split(' ').filter(Boolean))).toEqual(request)
})

const plain = { file: undefined, over: false, asItIs: false, withoutSecrets: false }
test.each([
  ['', plain],
  ['a.gz --over', { ...plain, file: 'a.gz', over: true }],
  ['--as-it-is --without-secrets', { ...plain, asItIs: true, withoutSecrets: true }],
])('restore %s', (line, request) => {
  expect(restoreRequest(line.split(' ').filter(Boolean))).toEqual(request)
})

test.each([
  [backupRequest(['a', 'b']), 'one too many'],
  [backupRequest(['--over']), "Unknown option '--over'."],
  [restoreRequest(['--all']), "Unknown option '--all'."],
  [restoreRequest(['a', 'b']), 'one too many'],
])('%j: one sentence', (outcome, words) => {
  expect(outcome).toMatchObject({ refused: expect.stringContaining(words) })
})

test('the newest backup is the last by name; other files do not count', () => {
  const [early, late] = ['2026-09-30T23:59:59.999Z', '2026-10-01T00:00:00Z'].map((at) => backupName(Date.parse(at)))
  expect(early).toBe('buurtkas-2026-09-30T235959Z.jsonl.gz')
  expect(newestOf([late ?? '', 'zzz.gz', early ?? '', `${late}.unfinished`])).toBe(late)
  expect(newestOf(['notes.txt'])).toBeUndefined()
  expect(backupFolder('/home/noor/till/.data')).toBe('/home/noor/till/.data-backups')
})

test('counts as a person reads them', () => {
  expect(countsOf({ main: 1234, journal: 0, ballots: 1 })).toBe('1,234 things, 0 entries, 1 ballots')
})
