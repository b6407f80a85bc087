import { expect, test } from 'vitest'
import type { PaperPlaceView } from '../../../shared/api/paper.ts'
import { normaliseCode, votingCode } from '../../../shared/ballots/voting-code.ts'
import { codeFault, emptyEntry, isMine, nextPlace, readingOf, ruleBroken, typedDigit, withChoice } from './entry.ts'

const code = votingCode(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))
const plan = (id: string, cents: number) => ({
  id,
  title: id,
  summary: '',
  theme: 'greenery' as const,
  initiator: '',
  cost: { cents },
  staffMinutes: 0,
})
const round = {
  ballot: { kind: 'approval' as const, withinBudget: true },
  budget: { cents: 1000 },
  projects: [plan('a', 600), plan('b', 400), plan('c', 1)],
}

test('a code is judged by its own check character, however it is typed', () => {
  expect(codeFault(' ')).toBe('missing')
  expect(codeFault(code.toLowerCase().replaceAll('-', ' '))).toBeUndefined()
  const last = code.endsWith('0') ? '1' : '0'
  expect(codeFault(code.slice(0, -1) + last)).toBe('wrong')
})

test('only a paper with a code and within the rules of the round can be sent', () => {
  const entry = { ...emptyEntry, code, choices: [{ projectId: 'a' }, { projectId: 'b' }] }
  expect(readingOf(entry, round)).toEqual({ kind: 'ballot', code: normaliseCode(code), choices: entry.choices })
  expect(readingOf({ ...entry, code: '' }, round)).toBeUndefined()
  const tooDear = withChoice(entry.choices, 'c')
  expect(ruleBroken(tooDear, round)).toBe('ballot-over-budget')
  expect(readingOf({ ...entry, choices: tooDear }, round)).toBeUndefined()
  expect(readingOf({ ...entry, choices: tooDear, invalid: 'against-rules' }, round)).toEqual({
    kind: 'invalid',
    reason: 'against-rules',
  })
  expect(readingOf({ ...emptyEntry, code }, round)).toMatchObject({ choices: [] })
})

test('a plan is chosen and taken off; points of 0 take it off', () => {
  const one = withChoice([], 'a')
  expect(one).toEqual([{ projectId: 'a' }])
  expect(withChoice(one, 'a')).toEqual([])
  expect(withChoice(withChoice([], 'a', 3), 'a', 5)).toEqual([{ projectId: 'a', points: 5 }])
  expect(withChoice([{ projectId: 'a', points: 5 }], 'a', 0)).toEqual([])
})

test('up to nine plans take one digit, more take two, and a number that no plan has takes none', () => {
  expect(typedDigit('', '3', 9)).toEqual({ plan: 2, digits: '' })
  expect(typedDigit('', '0', 9)).toEqual({ digits: '' })
  expect(typedDigit('', '1', 12)).toEqual({ digits: '1' })
  expect(typedDigit('1', '2', 12)).toEqual({ plan: 11, digits: '' })
  expect(typedDigit('0', '3', 12)).toEqual({ plan: 2, digits: '' })
  expect(typedDigit('1', '9', 12)).toEqual({ digits: '' })
})

const place = (at: number, state: PaperPlaceView['state'], first?: string): PaperPlaceView => ({
  place: at,
  state,
  ...(first ? { firstBy: { name: first, role: 'coordinator' } } : {}),
})

test('the first person reads what nobody read, the second what another read, both what differs', () => {
  const places = [
    place(1, 'entered-once', 'Carla'),
    place(2, 'waiting'),
    place(3, 'differs', 'Carla'),
    place(4, 'agreed', 'Carla'),
  ]
  expect(places.map((each) => isMine(each, 'first', 'Carla'))).toEqual([false, true, true, false])
  expect(places.map((each) => isMine(each, 'second', 'Dirk'))).toEqual([true, false, true, false])
  expect(places.some((each) => isMine(each, undefined, 'Dirk'))).toBe(false)
  expect(nextPlace(places, 0, 'first', 'Carla')).toBe(2)
  expect(nextPlace(places, 2, 'first', 'Carla')).toBe(2)
  expect(nextPlace(places, 3, 'second', 'Dirk')).toBe(1)
})

test('after the last paper the search begins at the front, and a paper that differs is not offered twice in a row', () => {
  const places = [place(1, 'differs', 'Carla'), place(2, 'agreed', 'Carla')]
  expect(nextPlace(places, 2, 'second', 'Dirk')).toBe(1)
  expect(nextPlace(places, 1, 'second', 'Dirk')).toBeUndefined()
})
