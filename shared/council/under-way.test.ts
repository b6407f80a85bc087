/** For whom a dossier waits in each state. */
import { expect, test } from 'vitest'
import { underWay } from '../api/worklist.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { noon, noor } from '../proposals/proposal.fixture.ts'
import { dossierIn, greet } from './dossier.fixture.ts'
import { type DossierState, dossierStates } from './dossier.ts'
import { dossierUnderWay } from './under-way.ts'

const turns: { readonly [State in DossierState]?: readonly string[] } = {
  alternatives: ['finance-officer'],
  advice: ['finance-officer', 'legal-adviser', 'asset-manager'],
  college: ['alderman'],
  agenda: ['clerk'],
  council: ['clerk'],
  adopted: ['finance-officer'],
  'under-way': ['asset-manager'],
  supplement: ['clerk'],
  delivered: ['finance-officer'],
  refused: ['clerk'],
  objection: ['alderman'],
}

test.each(dossierStates)('%s', (state) => {
  for (const caller of [greet, noor]) {
    const told = dossierUnderWay(dossierIn(state), caller, policy, noon)
    expect(told?.waitsFor.toSorted()).toEqual(turns[state]?.toSorted())
    if (told) expect(underWay.parse(told)).toEqual(told)
  }
})
