/** The whole table: every action in every state by every role, and the way that it describes. */
import { describe, expect, test } from 'vitest'
import { roles } from '../people/roles.ts'
import { noon, noor, somebody } from '../proposals/proposal.fixture.ts'
import { isRefusal } from '../refusal.ts'
import { dossier, dossierIn, greet } from './dossier.fixture.ts'
import { type DossierAction, type DossierState, dossierActions, dossierStates } from './dossier.ts'
import { fullFromBytes, leadsTo, mayAct, moved, moves } from './moves.ts'

/** Who may do what from where to where, written out once more by hand. */
const table: readonly [Exclude<DossierAction, 'open'>, string, DossierState, readonly DossierState[]][] = [
  ['describe-alternatives', 'finance-officer', 'alternatives', ['advice']],
  ['advise', 'finance-officer legal-adviser asset-manager', 'advice', ['advice', 'college']],
  ['propose', 'alderman', 'college', ['agenda']],
  ['ask-again', 'alderman', 'college', ['advice']],
  ['college-refuse', 'alderman', 'college', ['refused']],
  ['put-on-agenda', 'clerk', 'agenda', ['council']],
  ['decide', 'clerk', 'council', ['adopted', 'refused', 'agenda']],
  ['announce', 'clerk', 'refused', ['refused']],
  ['send-letter', 'alderman', 'adopted', ['adopted']],
  ['send-letter', 'alderman', 'under-way', ['under-way']],
  ['send-letter', 'alderman', 'supplement', ['supplement']],
  ['send-letter', 'alderman', 'delivered', ['delivered']],
  ['send-letter', 'alderman', 'refused', ['refused']],
  ['send-letter', 'alderman', 'objection', ['objection']],
  ['open-credit', 'finance-officer', 'adopted', ['under-way']],
  ['spend', 'finance-officer', 'under-way', ['under-way']],
  ['spend', 'finance-officer', 'supplement', ['supplement']],
  ['spend', 'finance-officer', 'delivered', ['delivered']],
  ['report', 'asset-manager', 'under-way', ['under-way']],
  ['report', 'asset-manager', 'supplement', ['supplement']],
  ['ask-supplement', 'finance-officer', 'under-way', ['supplement']],
  ['ask-supplement', 'finance-officer', 'delivered', ['supplement']],
  ['decide-supplement', 'clerk', 'supplement', ['under-way', 'delivered']],
  ['deliver', 'asset-manager', 'under-way', ['delivered']],
  ['settle', 'finance-officer', 'delivered', ['charging', 'written-off']],
  ['book-charge', 'finance-officer programme-office', 'delivered', ['delivered']],
  ['book-charge', 'finance-officer programme-office', 'charging', ['charging', 'written-off']],
  ['object', 'initiator', 'refused', ['objection']],
  ['decide-objection', 'alderman', 'objection', ['refused', 'agenda']],
  ['withdraw', 'initiator', 'alternatives', ['withdrawn']],
  ['withdraw', 'initiator', 'advice', ['withdrawn']],
  ['withdraw', 'initiator', 'college', ['withdrawn']],
  ['withdraw', 'initiator', 'agenda', ['withdrawn']],
]

const actions = dossierActions.filter((action) => action !== 'open')
const everybody = [...roles, 'initiator' as const]

describe.each(actions)('%s', (action) => {
  test.each(dossierStates)('from %s', (state) => {
    const row = table.find(([of, , from]) => of === action && from === state)
    expect(leadsTo(state, action)).toEqual(row?.[3] ?? [])
    const of = { ...dossier, state }
    for (const role of everybody) {
      const caller = role === 'initiator' ? noor : somebody('petra', role)
      const competent = table.some(([one, by]) => one === action && by.split(' ').includes(role))
      const refused = mayAct(of, action, caller)?.refused
      if (competent) expect([role, refused]).toEqual([role, row ? undefined : 'illegal-transition'])
      else expect([role, refused]).toEqual([role, moves[action].by === 'initiator' ? 'not-your-proposal' : 'forbidden'])
    }
  })
  test('never by an official on an own wish', () => {
    const { by } = moves[action]
    if (by === 'initiator') return expect(mayAct(dossier, action, greet)?.refused).toBe('not-your-proposal')
    expect(mayAct(dossier, action, somebody('noor', ...by))?.refused).toBe('self-approval')
  })
})

test('every state can be reached, and every state but the ends leads on', () => {
  const reached = new Set<DossierState>(['alternatives'])
  for (let round = 0; round < dossierStates.length; round++)
    for (const action of actions)
      for (const from of [...reached]) for (const to of leadsTo(from, action)) reached.add(to)
  expect([...reached].sort()).toEqual([...dossierStates].sort())
  const ends = dossierStates.filter((state) =>
    actions.every((action) => leadsTo(state, action).every((to) => to === state)),
  )
  expect(ends).toEqual(['written-off', 'withdrawn'])
})

test.each(dossierStates)(
  'a dossier taken to %s by the decisions stands there, with a version for each line',
  (state) => {
    const at = dossierIn(state)
    expect(at.state).toBe(state)
    expect(at.history.at(-1)?.state).toBe(state)
    expect(at.version).toBe(at.history.length)
  },
)

test('a move that the table does not know is a mistake in the program', () => {
  expect(() => moved(dossier, 'propose', 'agenda', { caller: greet, at: noon })).toThrow(RangeError)
})

test('a full dossier takes no new lines, and what was begun can be finished', () => {
  const full = { ...dossierIn('under-way'), summary: 'x'.repeat(fullFromBytes) }
  const fatima = somebody('fatima', 'finance-officer')
  expect(mayAct(full, 'ask-supplement', fatima)?.refused).toBe('dossier-full')
  // There is room for bills yet: without one nothing could be settled.
  expect(mayAct(full, 'spend', fatima)).toBeUndefined()
  const fuller = { ...full, summary: 'x'.repeat(fullFromBytes + 50_000) }
  expect(mayAct(fuller, 'spend', fatima)?.refused).toBe('dossier-full')
  expect(isRefusal(mayAct(full, 'deliver', somebody('bram', 'asset-manager')))).toBe(false)
})

test('the terms of a state run from its beginning, not from every line', () => {
  const later = noon + 86_400_000
  const underWay = dossierIn('under-way')
  const reported = moved(underWay, 'report', 'under-way', { caller: somebody('bram', 'asset-manager'), at: later })
  expect(reported.since).toBe(underWay.since)
  const delivered = moved(underWay, 'deliver', 'delivered', { caller: somebody('bram', 'asset-manager'), at: later })
  expect(delivered.since).toBe(later)
})
