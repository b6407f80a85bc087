/** A pile of paper ballots: who may enter what, when two readings agree, and what a pile keeps when it is done. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import {
  canonicalReading,
  type Entered,
  enter,
  keep,
  labelKey,
  mostBatches,
  noPiles,
  type Official,
  officialOf,
  type PaperBatch,
  readyBallots,
  register,
  stored,
  voided,
  withPile,
  withPileClosed,
} from './paper.ts'
import { paperBatchView, turnOf } from './paper-view.ts'

const official = (id: string): Official => ({ id, name: id.toUpperCase(), role: 'coordinator' })
const [carla, dirk, olga] = [official('carla'), official('dirk'), official('olga')]
const noon = Date.UTC(2026, 10, 24, 12)
const pile = (size = 3) => register({ id: 'B1', roundId: 'R1', label: 'Box 1', size }, carla, noon)
/** A reading of `what`: a voter and a choice, such as 'ann:park'. */
const reading = (what: string, attempt = 'once') => ({ digest: what, voter: what.split(':')[0] ?? '', attempt })
const read = (batch: PaperBatch, place: number, what: string, by: Official, attempt = 'once') =>
  enter(batch, { place, reading: reading(what, attempt), by })
const changed = (entered: ReturnType<typeof enter>): Extract<Entered, { kind: 'changed' }> => {
  if (isRefusal(entered) || entered.kind === 'same') throw new Error(JSON.stringify(entered))
  return entered
}
/** Carries out readings one by one; where two agree a sealed ballot is kept. */
const having = (batch: PaperBatch, ...readings: [place: number, what: string, by: Official][]) =>
  readings.reduce((now, [place, what, by]) => {
    const { batch: next, agreed } = changed(read(now, place, what, by))
    return agreed ? keep(next, place, { ballot: { ballotKey: `key of ${what}`, sealed: 'c2VhbGVk' } }) : next
  }, batch)
const states = (batch: PaperBatch) => batch.places.map(({ state }) => state)
const names = ({ places }: PaperBatch, place: number) => [
  places[place - 1]?.firstBy?.id,
  places[place - 1]?.secondBy?.id,
]

describe('entering', () => {
  test('two people who read the same agree, and the version rises with each entry', () => {
    const once = changed(read(pile(), 1, 'ann:park', carla))
    expect([once.agreed, states(once.batch), once.batch.version]).toEqual([
      false,
      ['entered-once', 'waiting', 'waiting'],
      2,
    ])
    const twice = changed(read(once.batch, 1, 'ann:park', dirk))
    expect([twice.agreed, states(twice.batch), twice.batch.version]).toEqual([
      true,
      ['agreed', 'waiting', 'waiting'],
      3,
    ])
    expect(names(twice.batch, 1)).toEqual(['carla', 'dirk'])
  })

  test('the same person twice is not two people; a repeated request changes nothing; another reading corrects the own one', () => {
    const once = having(pile(), [1, 'ann:park', carla])
    expect(read(once, 1, 'ann:park', carla, 'another request')).toMatchObject({ refused: 'same-person' })
    expect(read(once, 1, 'ann:park', carla)).toEqual({ kind: 'same' })
    const corrected = having(once, [1, 'ann:school', carla])
    expect([states(corrected)[0], names(corrected, 1)]).toEqual(['entered-once', ['carla', undefined]])
    expect(states(having(corrected, [1, 'ann:park', dirk]))[0]).toBe('differs')
  })

  test.each([
    ['the first', carla, 'ann:school'],
    ['the second', dirk, 'ann:park'],
  ])('readings that differ: %s looks again, and they agree', (_, by, what) => {
    const differs = having(pile(), [1, 'ann:park', carla], [1, 'ann:school', dirk])
    expect(states(differs)[0]).toBe('differs')
    expect(read(differs, 1, by === carla ? 'ann:park' : 'ann:school', by, 'again')).toEqual({ kind: 'same' })
    const agreed = having(differs, [1, what, by])
    expect([states(agreed)[0], names(agreed, 1)]).toEqual(['agreed', ['carla', 'dirk']])
  })

  test('whoever corrects an agreed reading takes the agreement and the sealed ballot away', () => {
    const agreed = having(pile(), [1, 'ann:park', carla], [1, 'ann:park', dirk])
    expect(agreed.places[0]?.ballot).toEqual({ ballotKey: 'key of ann:park', sealed: 'c2VhbGVk' })
    for (const by of [carla, dirk]) {
      const { batch } = changed(read(agreed, 1, 'ann:school', by))
      expect([states(batch)[0], batch.places[0]?.ballot]).toEqual(['differs', undefined])
    }
  })

  test('a third person stands beside the one who read the same, whichever that is', () => {
    const differs = having(pile(), [1, 'ann:park', carla], [1, 'ann:school', dirk])
    const asCarla = having(differs, [1, 'ann:park', olga])
    expect([states(asCarla)[0], names(asCarla, 1)]).toEqual(['agreed', ['carla', 'olga']])
    const asDirk = having(differs, [1, 'ann:school', olga])
    expect([states(asDirk)[0], names(asDirk, 1)]).toEqual(['agreed', ['dirk', 'olga']])
    const asNobody = having(differs, [1, 'ann:bench', olga])
    expect([states(asNobody)[0], names(asNobody, 1)]).toEqual(['differs', ['carla', 'olga']])
    expect(read(asCarla, 1, 'ann:park', dirk)).toEqual({ kind: 'same' })
  })

  test('a code that is on another paper of the pile is named with its place, in either reading', () => {
    const batch = having(pile(), [1, 'ann:park', carla], [2, 'bob:park', carla], [2, 'eve:park', dirk])
    expect(read(batch, 3, 'ann:school', dirk)).toEqual({ refused: 'code-in-batch', details: { place: 1 } })
    expect(read(batch, 3, 'bob:park', dirk)).toEqual({ refused: 'code-in-batch', details: { place: 2 } })
    expect(read(batch, 3, 'eve:park', dirk)).toEqual({ refused: 'code-in-batch', details: { place: 2 } })
    expect(states(having(batch, [3, 'zoe:park', dirk]))[2]).toBe('entered-once')
    // The code was wrong at place 2: corrected there, it is free.
    expect(states(having(batch, [2, 'eve:park', carla], [3, 'bob:park', carla]))[2]).toBe('entered-once')
  })

  test('papers that do not count have no voter: many of them stand side by side', () => {
    const invalid = { digest: 'no code', attempt: 'once' }
    const one = changed(enter(pile(2), { place: 1, reading: invalid, by: carla })).batch
    const two = changed(enter(one, { place: 2, reading: invalid, by: carla })).batch
    const both = changed(enter(two, { place: 1, reading: invalid, by: dirk }))
    expect([both.agreed, states(both.batch)]).toEqual([true, ['agreed', 'entered-once']])
  })

  test('a place that the pile does not have, and a pile that is done, are refused', () => {
    expect(read(pile(3), 4, 'ann:park', carla)).toMatchObject({ refused: 'not-found' })
    const done = voided(pile(), 'Registered twice.', carla, noon)
    if (isRefusal(done)) throw new Error(done.refused)
    expect(read(done, 1, 'ann:park', carla)).toMatchObject({ refused: 'batch-closed' })
  })

  test('in whatever order people read whatever they read: agreed means two people with the same reading, and no voter twice', () => {
    const step = fc.record({
      place: fc.integer({ min: 1, max: 3 }),
      what: fc.constantFrom('ann:park', 'ann:school', 'bob:park', 'eve:bench'),
      by: fc.constantFrom(carla, dirk, olga),
      attempt: fc.constantFrom('one', 'two'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let batch = pile()
        for (const { place, what, by, attempt } of steps) {
          const entered = read(batch, place, what, by, attempt)
          if (isRefusal(entered) || entered.kind === 'same') continue
          batch = entered.agreed
            ? keep(entered.batch, place, { ballot: { ballotKey: what, sealed: what } })
            : entered.batch
        }
        const voters = batch.places.map(({ first, second }) => new Set([first?.voter, second?.voter].filter(Boolean)))
        expect(voters.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(voters.flatMap((own) => [...own])).size)
        for (const { state, first, second, firstBy, secondBy, ballot } of batch.places) {
          const two = firstBy !== undefined && secondBy !== undefined
          if (two) expect(firstBy.id).not.toBe(secondBy.id)
          expect(state === 'agreed').toBe(two && first?.digest === second?.digest)
          expect(ballot?.ballotKey).toBe(state === 'agreed' ? second?.digest : undefined)
        }
      }),
    )
  })
})

describe('what was read, in one form', () => {
  const voter = 'letter:7'
  const a = { projectId: 'a', points: 2 }
  const b = { projectId: 'b', points: 3 }

  test('the order of entering makes no difference; voter, plan and points do', () => {
    const ways = [
      canonicalReading({ voter, choices: [a, b] }),
      canonicalReading({ voter: 'letter:8', choices: [a, b] }),
      canonicalReading({ voter, choices: [a] }),
      canonicalReading({ voter, choices: [a, { ...b, points: 4 }] }),
      canonicalReading({ voter, choices: [] }),
      canonicalReading({ invalid: 'unclear' }),
      canonicalReading({ invalid: 'no-code' }),
    ]
    expect(new Set(ways).size).toBe(ways.length)
    expect(canonicalReading({ voter, choices: [b, a] })).toBe(ways[0])
  })
})

describe('a pile that is done', () => {
  const agreed = (size: number) =>
    Array.from({ length: size }, (_, index) => `voter${index}:park`).reduce(
      (batch, what, index) => having(batch, [index + 1, what, carla], [index + 1, what, dirk]),
      pile(size),
    )

  test('is ready when two people agree on every paper, else it says how many are open', () => {
    expect(readyBallots(having(pile(), [1, 'ann:park', carla], [2, 'bob:park', carla], [1, 'ann:park', dirk]))).toEqual(
      {
        refused: 'batch-unfinished',
        details: { open: 2, size: 3 },
      },
    )
    expect(readyBallots(agreed(2))).toHaveLength(2)
  })

  test('stored: the outcome adds up, the keys are sorted, and readings and seals are gone', () => {
    const invalid = { digest: 'unclear', attempt: 'once' }
    const first = changed(enter(agreed(2), { place: 2, reading: invalid, by: carla })).batch
    const second = changed(enter(first, { place: 2, reading: invalid, by: dirk }))
    const ready = keep(second.batch, 2, { invalid: 'unclear' })
    expect(readyBallots(ready)).toEqual([{ ballotKey: 'key of voter0:park', sealed: 'c2VhbGVk' }])
    const done = stored(ready, 1, dirk, noon + 1)
    expect(done).toMatchObject({
      state: 'stored',
      version: ready.version + 1,
      outcome: { stored: 0, invalid: 1, alreadyVoted: 1 },
      ballotKeys: ['key of voter0:park'],
      closed: { by: dirk, at: noon + 1 },
    })
    expect(done.places).toEqual([
      { state: 'agreed', firstBy: carla, secondBy: dirk },
      { state: 'agreed', firstBy: carla, secondBy: dirk, invalid: 'unclear' },
    ])
    expect(readyBallots(done)).toMatchObject({ refused: 'batch-closed' })
    expect(voided(done, 'Too late.', carla, noon)).toMatchObject({ refused: 'batch-closed' })
    const keys = stored(agreed(12), 0, dirk, noon).ballotKeys ?? []
    expect([keys.length, keys]).toEqual([12, keys.toSorted()])
  })

  test('void: the reason stays, the names stay, the ballots do not', () => {
    const done = voided(having(pile(1), [1, 'ann:park', carla], [1, 'ann:park', dirk]), 'Counted twice.', olga, noon)
    expect(done).toMatchObject({ state: 'void', closed: { by: olga, at: noon, reason: 'Counted twice.' } })
    expect(JSON.stringify(done)).not.toMatch(/ann|park|c2Vh/)
  })

  test('nothing is kept where the two do not agree', () => {
    const once = having(pile(), [1, 'ann:park', carla])
    expect(() => keep(once, 1, { invalid: 'unclear' })).toThrow('not agreed')
  })
})

test('a round has room for so many piles; the version rises with every change', () => {
  let piles = noPiles
  for (let count = 0; count < mostBatches; count++) {
    const next = withPile(piles)
    if (isRefusal(next)) throw new Error(next.refused)
    piles = next
  }
  expect(piles).toEqual({ version: 200, registered: 200, open: 200 })
  const closed = withPileClosed(piles)
  expect(closed).toEqual({ version: 201, registered: 200, open: 199 })
  expect(withPile(closed)).toEqual({ refused: 'batches-full', details: { most: 200 } })
})

test('labels are compared as people read them', () => {
  expect(labelKey(' Bus  1 ')).toBe(labelKey('bus 1'))
  expect(labelKey('Caf\u00e9')).toBe(labelKey('CAFE\u0301'))
  expect(labelKey('Bus 1')).not.toBe(labelKey('Bus 11'))
})

describe('as an official sees it', () => {
  test('whose turn: first while papers wait and the own first pass is under way, second where others were first', () => {
    expect([turnOf(pile(2), 'carla'), turnOf(pile(2), 'dirk')]).toEqual(['first', 'first'])
    const half = having(pile(2), [1, 'ann:park', carla])
    expect([turnOf(half, 'carla'), turnOf(half, 'dirk')]).toEqual(['first', 'second'])
    // Carla stopped half way: Dirk reads hers a second time, and then the others first.
    expect(turnOf(having(half, [1, 'ann:park', dirk]), 'dirk')).toBe('first')
    const whole = having(half, [2, 'bob:park', carla])
    expect([turnOf(whole, 'carla'), turnOf(whole, 'dirk')]).toEqual(['first', 'second'])
    const differs = having(whole, [1, 'ann:park', dirk], [2, 'bob:bench', dirk])
    expect([turnOf(differs, 'carla'), turnOf(differs, 'dirk'), turnOf(differs, 'olga')]).toEqual([
      'first',
      'second',
      'second',
    ])
    const done = voided(whole, 'Not ours.', carla, noon)
    if (isRefusal(done)) throw new Error(done.refused)
    expect(turnOf(done, 'carla')).toBeUndefined()
  })

  test('how far each paper is and by whom; nothing of a reading, no id of a person', () => {
    const batch = having(pile(2), [1, 'ann:park', carla], [1, 'ann:park', dirk])
    const view = paperBatchView(batch, 'dirk')
    expect(view).toEqual({
      id: 'B1',
      roundId: 'R1',
      version: 3,
      label: 'Box 1',
      size: 2,
      registeredAt: '2026-11-24T12:00:00.000Z',
      registeredBy: { name: 'CARLA', role: 'coordinator' },
      state: 'open',
      turn: 'first',
      places: [
        {
          place: 1,
          state: 'agreed',
          firstBy: { name: 'CARLA', role: 'coordinator' },
          secondBy: { name: 'DIRK', role: 'coordinator' },
        },
        { place: 2, state: 'waiting' },
      ],
    })
    const done = voided(batch, 'Counted twice.', olga, noon)
    if (isRefusal(done)) throw new Error(done.refused)
    expect(paperBatchView(done, 'dirk')).toMatchObject({ state: 'void', voidReason: 'Counted twice.' })
  })

  test('a caller is a coordinator, or else of the programme office', () => {
    const caller = { id: 'olga', name: 'Olga', districts: [], residence: undefined, group: undefined }
    expect(officialOf({ ...caller, roles: ['programme-office'] }).role).toBe('programme-office')
    expect(officialOf({ ...caller, roles: ['programme-office', 'coordinator'] }).role).toBe('coordinator')
  })
})
