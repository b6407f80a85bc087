/** A run kept for one share against the runs of the engine at the shares it is used for. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { utilities } from '../outcome.ts'
import { withCost, without } from './modified-election.ts'
import { aPlain, counted } from './plain.fixture.ts'
import { replay } from './replay.ts'
import { shareOf } from './run-store.ts'
import { runRaised, shareRun } from './share-run.ts'

const subject = fc
  .record({ plain: aPlain, at: fc.nat(), extra: fc.nat({ max: 6 }), raise: fc.nat({ max: 8 }) })
  .filter(({ plain, extra }) => plain.ballots.length + extra > 0)

test.prop([subject], { numRuns: 150 })(
  'within its reach every run takes the same',
  ({ plain, at, extra, raise }) => {
    const election = counted(plain)
    const place = at % plain.projects.length
    const others = without(election, place)
    for (const utility of utilities) {
      const run = shareRun({ election, others, place, points: 1, utility }, election.voters + extra, raise)
      for (let voters = Math.max(1, election.voters); voters <= election.voters + 12; voters++) {
        for (let other = 0; other < 12; other++) {
          const share = shareOf(election, voters, other)
          if (share < run.reach.from || share > run.reach.to || run.reach.from === run.reach.to) continue
          const { places, isOver } = runRaised(others, utility, voters, other)
          expect({ places, isOver }).toEqual({ places: run.places, isOver: run.isOver })
        }
      }
    }
  },
  60_000,
)

test.prop([subject], { numRuns: 300 })(
  'as far down as its cost may go every run takes the same',
  ({ plain, at, raise }) => {
    const election = counted(plain)
    const place = at % plain.projects.length
    const own = election.costs[place]!
    if (election.voters === 0) return
    for (const utility of utilities) {
      const run = runRaised(election, utility, election.voters, raise)
      const { down } = replay({ election, ...run }, { kind: 'cost', place })
      // The run is cut off by the real budget, and a lower cost may bring it within: only the purchases up to there are the same.
      for (let cost = own - 1; cost >= 1 && own - cost <= down * (1 - 1e-12); cost--) {
        const { places } = runRaised(withCost(election, place, cost), utility, election.voters, raise)
        expect(places.slice(0, run.places.length), `${utility} at ${cost}`).toEqual(run.places)
      }
    }
  },
)
