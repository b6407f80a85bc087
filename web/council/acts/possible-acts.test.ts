import { describe, expect, test } from 'vitest'
import type { DossierView } from '../../../shared/api/council.ts'
import { dossier } from '../../../shared/council/dossier.fixture.ts'
import { dossierActions, dossierStates } from '../../../shared/council/dossier.ts'
import { mayAct } from '../../../shared/council/moves.ts'
import { dossierView } from '../../../shared/council/view.ts'
import { districts } from '../../../shared/districts/districts.ts'
import { type Caller, type Role, roles } from '../../../shared/people/roles.ts'
import { defaultPolicy as policy } from '../../../shared/policy/policy.ts'
import { type ActName, advisingAs, possibleActs } from './possible-acts.ts'

const none = new Map<number, number>()
const purse = {
  programmeCents: 50_000_000,
  sliceCents: 9_546_033,
  others: { bound: none, adopted: none, asked: none },
  leftCents: 100,
  spentCents: 100,
}
const at = dossier.openedAt
const credit = { openedBy: 'x', openedAt: at, amendment: 'BW 1', openedCents: 200, supplementCents: 0, closedCents: 0 }
const shown = (change: Partial<typeof dossier>): DossierView =>
  dossierView({ ...dossier, credit, ...change }, purse, { policy, districts, at })
const somebody = (name: string, ...of: Role[]): Caller => ({
  id: name,
  name,
  roles: of,
  districts: [],
  residence: undefined,
  group: undefined,
})

test.each(dossierStates)('in %s nobody is offered an act that the shared table refuses', (state) => {
  for (const role of roles) {
    const caller = somebody('Somebody else', role)
    for (const act of possibleActs(shown({ state }), caller, 9999).acts)
      expect(mayAct({ ...dossier, state }, act, caller), `${role} ${act}`).toBeUndefined()
  }
})

test('every act of the table is offered to somebody in some state', () => {
  const offered = new Set<ActName>()
  const everybody = [
    somebody('Somebody else', ...roles),
    { ...somebody(dossier.initiator.name, 'resident'), id: dossier.initiator.id },
  ]
  for (const state of dossierStates)
    for (const caller of everybody)
      for (const act of possibleActs(shown({ state }), caller, 9999).acts) offered.add(act)
  expect([...offered].sort()).toEqual(
    dossierActions.filter((act) => act !== 'open' && act !== 'send-letter').toSorted(),
  )
})

describe('four eyes', () => {
  const opener = somebody(dossier.openedBy.name, 'finance-officer')

  test('who opened the dossier leaves the advice on the money to a colleague', () => {
    const view = shown({ state: 'advice' })
    expect(possibleActs(view, opener, 0)).toEqual({ acts: [], leftTo: ['opened'] })
    expect(possibleActs(view, somebody('Frits', 'finance-officer'), 0)).toEqual({ acts: ['advise'], leftTo: [] })
    expect(advisingAs(view, somebody(dossier.openedBy.name, 'finance-officer', 'legal-adviser'))).toEqual([
      'legal-adviser',
    ])
  })

  test('who released the money leaves the bill to a colleague', () => {
    const by = { id: 'f', name: 'Fatima', role: 'finance-officer' }
    const view = shown({
      state: 'delivered',
      history: [...dossier.history, { at, by, action: 'open-credit', state: 'under-way' }],
    })
    expect(possibleActs(view, somebody('Fatima', 'finance-officer'), 0)).toEqual({
      acts: ['spend', 'ask-supplement'],
      leftTo: ['credit'],
    })
    expect(possibleActs(view, somebody('Frits', 'finance-officer'), 0).acts).toEqual([
      'settle',
      'spend',
      'ask-supplement',
    ])
  })

  test('who took part in the decision leaves the objection to another alderman', () => {
    const by = { id: 'w', name: 'Wouter', role: 'alderman' }
    const objection = { lodgedAt: at, by: { id: 'n', name: 'Noor' }, grounds: 'Het klopt niet.' }
    const view = shown({
      state: 'objection',
      objections: [objection],
      history: [...dossier.history, { at, by, action: 'college-refuse', state: 'refused' }],
    })
    expect(possibleActs(view, somebody('Wouter', 'alderman'), 0)).toEqual({ acts: [], leftTo: ['objection'] })
    expect(possibleActs(view, somebody('Wilma', 'alderman'), 0)).toEqual({ acts: ['decide-objection'], leftTo: [] })
  })

  test('an official leaves an own wish to a colleague, and may still take it back', () => {
    const own = somebody(dossier.initiator.name, 'resident', 'alderman')
    expect(possibleActs(shown({ state: 'college' }), own, 0)).toEqual({ acts: ['withdraw'], leftTo: ['own'] })
  })
})

test('a charge is offered only for a year whose budget has been divided', () => {
  const view = shown({ state: 'charging' })
  const frits = somebody('Frits', 'finance-officer')
  const year = view.nextCharge?.year ?? 0
  expect(possibleActs(view, frits, year - 1).acts).toEqual([])
  expect(possibleActs(view, frits, year).acts).toEqual(['book-charge'])
})
