import { expect, test } from 'vitest'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import type { Role } from '../../../shared/people/roles.ts'
import { submitted } from './challenge.fixture.ts'
import { openActs, type Reader, weighs, yearsToHandOver } from './open-acts.ts'

const today = '2027-03-10'
const as = (role: Role, name = 'Somebody', districts = ['WK040206']): Reader => ({
  session: { id: 'x', name, roles: [role], districts, residence: undefined, group: undefined },
  isOfGroup: false,
  today,
})
const group: Reader = { ...as('resident', 'Noor Voorbeeld'), isOfGroup: true }
const ids = (view: ChallengeView, reader: Reader) => openActs(view, reader).map(({ id }) => id)

test('each reader gets the ways of the own party, and nobody else any', () => {
  expect(ids(submitted, as('coordinator'))).toEqual(['askForMore', 'admitChallenge'])
  expect(ids(submitted, as('coordinator', 'Somebody', ['WK040201']))).toEqual([])
  expect(ids(submitted, as('alderman'))).toEqual(['excludeChallenge'])
  expect(ids(submitted, group)).toEqual(['withdrawChallenge'])
  expect(ids(submitted, as('resident'))).toEqual([])
  expect(ids(submitted, { session: undefined, isOfGroup: false, today })).toEqual([])
})

test('an official of the group decides nothing, and only the initiator withdraws', () => {
  const bas = { name: 'Bas', role: 'resident' }
  const view = { ...submitted, members: [{ id: 'm', by: bas, since: '2027-03-01T09:00:00.000Z', accepted: false }] }
  expect(ids(view, as('coordinator', 'Bas'))).toEqual([])
  expect(ids(view, { ...as('resident', 'Bas'), isOfGroup: true })).toEqual([])
})

test('the poll is closed by the coordinator or the group, after its last day', () => {
  const polls = [{ openedOn: '2027-03-01', closesOn: '2027-03-15' }]
  const view: ChallengeView = {
    ...submitted,
    state: 'support-check',
    now: 'poll-open',
    ways: [{ action: 'find-support', by: ['system'], from: '2027-03-15' }],
    support: { ...submitted.support, polls, open: true },
  }
  expect(openActs(view, as('coordinator'))).toEqual([{ id: 'closePoll', from: '2027-03-15' }])
  expect(openActs(view, { ...as('coordinator'), today: '2027-03-16' })).toEqual([{ id: 'closePoll' }])
  expect(ids({ ...view, now: 'poll-failed-twice' }, group)).toEqual([])
})

test('an advice and a decision weigh what others said; other acts do not', () => {
  expect(weighs([{ id: 'grantChallenge' }, { id: 'refuseChallenge' }])).toBe(true)
  expect(weighs([{ id: 'adviseOnCost' }])).toBe(true)
  expect(weighs([{ id: 'drawUpAgreement' }, { id: 'warnGroup' }])).toBe(false)
  expect(weighs([])).toBe(false)
})

test('advice comes in its order: owner, finance, coordinator', () => {
  const by = { name: 'Bram', role: 'asset-manager' }
  const at = '2027-03-05T09:00:00.000Z'
  const view: ChallengeView = {
    ...submitted,
    state: 'business-case',
    ways: [{ action: 'advise', by: ['coordinator'] }],
  }
  expect(ids(view, as('asset-manager'))).toEqual(['stateTaskCost'])
  expect(ids(view, as('finance-officer'))).toEqual([])
  expect(ids(view, as('coordinator'))).toEqual([])
  const stated: ChallengeView = {
    ...view,
    ownerStatement: { by, at, text: 'Zo veel.', presentCost: { cents: 1 }, presentMinutes: 1 },
  }
  expect(ids(stated, as('finance-officer'))).toEqual(['adviseOnCost'])
  const advised: ChallengeView = { ...stated, financeAdvice: { by, at, text: 'Kan.', advice: 'positive' } }
  expect(ids(advised, as('coordinator'))).toEqual(['adviseChallenge'])
})

test('both sign, then the group starts; the years that follow are handed over by finance', () => {
  const by = { name: 'Wouter', role: 'alderman' }
  const at = '2027-03-05T09:00:00.000Z'
  const share = (year: number) => ({ year, money: { cents: 5 }, minutes: 5 })
  const agreement = {
    startsOn: '2027-04-01',
    endsOn: '2028-03-31',
    years: [share(2027), share(2028)],
    results: 'Schone paden.',
    help: '',
    supervision: 'Elk kwartaal.',
    fallback: 'De gemeente neemt het terug.',
    drawnUpAt: at,
    drawnUpBy: by,
  }
  const view: ChallengeView = {
    ...submitted,
    state: 'agreement',
    ways: [{ action: 'start', by: ['initiator'], from: '2027-03-31' }],
    agreement,
  }
  expect(ids(view, group)).toEqual(['signAgreementForGroup'])
  expect(ids(view, as('alderman'))).toEqual(['drawUpAgreement', 'signAgreementForCollege', 'warnGroup'])
  const both = { ...agreement, group: { by, at }, college: { by, at } }
  const signed: ChallengeView = { ...view, agreement: both, canStill: ['start'] }
  expect(openActs(signed, group)).toEqual([{ id: 'startChallenge', from: '2027-03-31' }])
  const forgotten: ChallengeView = { ...view, agreement: { ...both, endsOn: '2027-01-01' }, canStill: [] }
  expect(ids(forgotten, group)).toEqual([])
  expect(ids(forgotten, as('alderman'))).toEqual(['drawUpAgreement', 'warnGroup'])
  const started: ChallengeView = {
    ...signed,
    state: 'in-execution',
    ways: [],
    handedOver: [{ ...share(2027), returned: { cents: 0 }, returnedMinutes: 0 }],
  }
  expect(yearsToHandOver(started)).toEqual([2028])
  expect(ids(started, as('finance-officer'))).toEqual(['handOverYear'])
  expect(ids(started, as('alderman'))).toEqual(['warnGroup'])
})
