/** Each state asks the role that is competent, and never who may not. */
import { expect, test } from 'vitest'
import { task } from '../api/worklist.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { fatima, frits, noon, noor, somebody } from '../proposals/proposal.fixture.ts'
import { bram, dossierIn, greet, julia, wilma, wouter } from './dossier.fixture.ts'
import { type DossierState, dossierStates } from './dossier.ts'
import { dossierTasks } from './tasks.ts'

const moment = { policy, at: noon, isAppropriated: (year: number) => year <= 2027 }
const people = { fatima, frits, greet, julia, bram, wouter, wilma, noor }

const asked: { readonly [State in DossierState]: Record<string, string> } = {
  alternatives: { fatima: 'describe-alternatives', frits: 'describe-alternatives' },
  // Fatima opened it: the finance advice is for a colleague.
  advice: { frits: 'advise-dossier', julia: 'advise-dossier', bram: 'advise-dossier' },
  college: { wouter: 'propose-dossier', wilma: 'propose-dossier' },
  agenda: { greet: 'put-on-agenda' },
  council: { greet: 'record-decision' },
  adopted: { fatima: 'open-credit', frits: 'open-credit' },
  'under-way': { bram: 'deliver-dossier' },
  supplement: { greet: 'decide-supplement' },
  delivered: { frits: 'settle-dossier' },
  charging: { fatima: 'book-charge', frits: 'book-charge' },
  'written-off': {},
  refused: { greet: 'announce-refusal', noor: 'refusal-of-council' },
  // Wouter proposed it to the council: another alderman decides.
  objection: { wilma: 'decide-objection' },
  withdrawn: {},
}

test.each(dossierStates)('%s', (state) => {
  const found = Object.entries(people).flatMap(([name, caller]) =>
    dossierTasks(dossierIn(state), caller, moment).map((one): [string, string] => {
      expect(task.parse(one)).toEqual(one)
      return [name, one.kind]
    }),
  )
  expect(Object.fromEntries(found)).toEqual(asked[state])
})

test('a charge waits until its year was distributed, and nobody is asked to act on an own wish', () => {
  const never = { ...moment, isAppropriated: () => false }
  expect(dossierTasks(dossierIn('charging'), fatima, never)).toEqual([])
  expect(dossierTasks(dossierIn('council'), somebody('noor', 'clerk'), moment)).toEqual([])
})
