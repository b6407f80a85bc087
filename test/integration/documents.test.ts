/** Documents through the API: versions are kept, what is sent never changes (also when two come at once), and everybody does what the role allows; on the in-memory store and on the real database engine. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import { dossiers } from '../../functions/kit/things.ts'
import { refuseByCollege } from '../../shared/council/decisions.ts'
import { dossierIn } from '../../shared/council/dossier.fixture.ts'
import type { Dossier, DossierState } from '../../shared/council/dossier.ts'
import { decideObjection } from '../../shared/council/protection.ts'
import { canonicalText } from '../../shared/documents/digest.ts'
import type { DocumentKind, Passages } from '../../shared/documents/kinds.ts'
import { textsOf } from '../../shared/documents/model.ts'
import { documented } from '../../shared/invariants/documents.ts'
import { holdingsOf, type Stored } from '../../shared/invariants/holdings.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { noon } from '../../shared/proposals/proposal.fixture.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { engineStore } from '../engine/store.ts'
import { storedIn, tenant } from '../faults/stored.ts'
import { clockAt, person, system } from '../system/system.ts'
import { people } from './hostile/material.ts'

const { carla, fatima, frits, greet, olga, wouter, wilma, julia, bram, noor } = people

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

/** A city with this year's budget, over a store. */
async function cityOn(store: Store) {
  const city = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  await city.call('appropriateProgramme', {
    as: olga,
    body: { year: 2026, amount: { cents: 50_000_000 }, councilDecision: 'Budget 2026' },
  })
  const { call, ports } = city
  let made = 0

  /** Stores a dossier in a state, under an id of its own. */
  async function dossierOf(state: DossierState, of: Partial<Dossier> = {}): Promise<Dossier> {
    made += 1
    const id = dossiers.newId(ports, { districtCode: 'WK040206', year: 2026 })
    const dossier = { ...dossierIn(state), title: `Park ${made}`, ...of, id, version: 1 }
    const written = await ports.store.write([dossiers.add(ports, dossier)])
    if (!written.ok) throw new Error('The dossier was not stored.')
    return dossier
  }
  const subjectOf = ({ id }: Pick<Dossier, 'id'>) => ({ kind: 'dossier' as const, id })
  const draft = (as: Caller, dossier: Pick<Dossier, 'id'>, kind: DocumentKind, replaces?: string) =>
    call('draftDocument', {
      as,
      body: { subject: subjectOf(dossier), kind, ...(replaces === undefined ? {} : { replaces }) },
    })
  const write = (as: Caller, documentId: string, ifMatch: number, passages: Passages = {}) =>
    call('writeDocument', { as, params: { documentId }, ifMatch, body: { passages } })
  const send = (as: Caller, documentId: string, ifMatch: number) =>
    call('sendDocument', { as, params: { documentId }, ifMatch, body: {} })
  const read = (as: Caller, documentId: string, version?: number) =>
    call('getDraft', { as, params: { documentId }, query: version === undefined ? {} : { version: String(version) } })
  const publicly = (documentId: string) => call('getDocument', { params: { documentId } })
  const list = (dossier: Pick<Dossier, 'id'>) =>
    call('listDocuments', { query: { subjectKind: 'dossier', subjectId: dossier.id } })
  const drafts = (as: Caller, dossier: Pick<Dossier, 'id'>) =>
    call('listDrafts', { as, query: { subjectKind: 'dossier', subjectId: dossier.id } })
  /** A budget amendment that greet sent, by its id. */
  async function sentAmendment(dossier: Pick<Dossier, 'id'>): Promise<string> {
    const { value } = await draft(fatima, dossier, 'budget-amendment')
    expect((await send(greet, value.id, 1)).status).toBe(200)
    return value.id
  }
  return { ...city, dossierOf, draft, write, send, read, publicly, list, drafts, sentAmendment }
}
type City = Awaited<ReturnType<typeof cityOn>>

const refused = (answer: { problem: { type: string } | null; status: number }) =>
  answer.status >= 400 ? answer.problem?.type.replace('/problems/', '') : answer.status

const stores: [string, () => Promise<{ store: Store; stop: () => Promise<void> } | undefined>][] = [
  ['the in-memory store', async () => ({ store: memoryStore(), stop: async () => {} })],
  ['the database engine', engineStore],
]

describe.each(stores)('on %s', (_, start) => {
  let running: Awaited<ReturnType<typeof start>>
  let city: City
  beforeAll(async () => {
    running = await start()
    if (running) city = await cityOn(running.store)
  })
  afterAll(() => running?.stop())
  beforeEach((context) => {
    if (!running) context.skip()
  })

  test('a proposal from draft to the council: every text stays readable, and everybody reads what was sent', async () => {
    const dossier = await city.dossierOf('council')
    const made = await city.draft(fatima, dossier, 'council-proposal')
    expect([made.status, made.value.state, made.value.version]).toEqual([201, 'draft', 1])
    const { id } = made.value
    expect((await city.publicly(id)).status).toBe(404)
    expect((await city.list(dossier)).value.documents).toEqual([])
    expect((await city.drafts(julia, dossier)).value.documents.map((one) => one.id)).toEqual([id])

    const written = await city.write(frits, id, 1, { risks: 'Er zijn minder parkeerplekken.' })
    expect([written.status, written.value.version]).toEqual([200, 2])
    const first = await city.read(greet, id, 1)
    expect(textsOf(first.value.model)).not.toContain('Er zijn minder parkeerplekken.')
    const second = await city.read(wouter, id)
    expect(textsOf(second.value.model)).toContain('Er zijn minder parkeerplekken.')
    expect(second.value).toMatchObject({
      shown: 2,
      version: 2,
      passages: { risks: 'Er zijn minder parkeerplekken.' },
      may: ['send'],
    })
    expect(second.value.versions.map(({ number, by }) => [number, by.name])).toEqual([
      [1, 'fatima'],
      [2, 'frits'],
    ])

    expect(refused(await city.send(fatima, id, 2))).toBe('document-not-yours')
    const sent = await city.send(wouter, id, 2)
    expect(sent.value).toMatchObject({ state: 'sent', version: 3, sentBy: { name: 'wouter', role: 'alderman' } })
    const seen = await city.publicly(id)
    expect(seen.value.model.dispatch?.on).toBe('2026-11-24')
    expect(seen.value.digest).toBe(createHash('sha256').update(canonicalText(seen.value.model)).digest('hex'))
    expect({ ...seen.value.model, dispatch: undefined }).toEqual({ ...second.value.model, dispatch: undefined })
    expect((await city.list(dossier)).value.documents).toEqual([sent.value])
    expect((await city.read(bram, id)).value.may).toEqual([])
    expect((await city.read(bram, id, 1)).value.model).toEqual(first.value.model)
    expect((await city.read(bram, id, 4)).status).toBe(404)
  })

  test('the figures are those of the dossier: 180,000 euros in twenty years, by hand', async () => {
    const made = await city.draft(fatima, await city.dossierOf('council'), 'council-proposal')
    const { value } = await city.read(fatima, made.value.id)
    const texts = textsOf(value.model).map((text) => text.replaceAll('\u00a0', ' '))
    for (const figure of ['€ 12.600,00', '€ 9.180,00', '€ 37.800,00', '€ 217.800,00', '€ 50.000,00', '2047'])
      expect(texts).toContain(figure)
    // 500,000 less a tenth for the city; of the rest Centrum gets 49,871.16, and after 12,600 of charges less.
    expect(texts).toContain('€ 49.871,16')
  })

  test('what was sent never changes: not by writing, sending again, or another decision', async () => {
    const dossier = await city.dossierOf('council')
    const id = await city.sentAmendment(dossier)
    const before = await city.publicly(id)
    expect(refused(await city.write(fatima, id, 2, { explanation: 'Anders.' }))).toBe('document-sent')
    expect(refused(await city.send(greet, id, 2))).toBe('document-sent')
    expect(refused(await city.send(greet, id, 1))).toBe('changed-meanwhile')
    await city.ports.store.write([
      dossiers.replace(city.ports, { ...dossierIn('refused'), id: dossier.id, version: 2, title: 'Another title' }),
    ])
    expect((await city.publicly(id)).value).toEqual(before.value)
  })

  test('a sent document is replaced by a new one that names it; both stay', async () => {
    const dossier = await city.dossierOf('council')
    const first = await city.sentAmendment(dossier)
    expect(refused(await city.draft(fatima, dossier, 'budget-amendment'))).toBe('replaces-wrong')
    const { draftable } = (await city.drafts(fatima, dossier)).value
    expect(draftable).toContainEqual({ kind: 'budget-amendment', replaces: first })
    const second = await city.draft(greet, dossier, 'budget-amendment', first)
    expect(second.value.replaces).toBe(first)
    expect(refused(await city.draft(fatima, dossier, 'budget-amendment', first))).toBe('document-exists')
    // A draft takes nobody's place yet.
    expect((await city.publicly(first)).value.replacedBy).toBeUndefined()
    await city.send(fatima, second.value.id, 1)
    expect((await city.publicly(first)).value).toMatchObject({ state: 'sent', replacedBy: second.value.id })
    expect((await city.list(dossier)).value.documents.map(({ id }) => id)).toEqual([second.value.id, first])
  })

  test('a letter follows a letter, and both hold', async () => {
    const dossier = await city.dossierOf('under-way')
    const first = await city.draft(fatima, dossier, 'information-letter')
    await city.send(wouter, first.value.id, 1)
    expect((await city.drafts(fatima, dossier)).value.draftable).toEqual([
      { kind: 'budget-amendment' },
      { kind: 'information-letter' },
      { kind: 'information-letter', replaces: first.value.id },
    ])
    const second = await city.draft(fatima, dossier, 'information-letter')
    await city.send(wilma, second.value.id, 1)
    expect((await city.list(dossier)).value.documents.map(({ replacedBy }) => replacedBy)).toEqual([
      undefined,
      undefined,
    ])
  })

  test('nobody sends figures that have changed since the text was made', async () => {
    const dossier = await city.dossierOf('council')
    const { value } = await city.draft(fatima, dossier, 'council-decision')
    const later = { ...dossier, version: 2, meetingOn: '2027-01-20' }
    await city.ports.store.write([dossiers.replace(city.ports, later)])
    expect(refused(await city.send(greet, value.id, 1))).toBe('document-outdated')
    expect((await city.write(greet, value.id, 1)).value.version).toBe(2)
    expect((await city.send(greet, value.id, 2)).status).toBe(200)
    expect(textsOf((await city.publicly(value.id)).value.model)).toContain('20 januari 2027')
  })

  test('a sending meets a change of its dossier: only what is true goes out', async () => {
    const dossier = await city.dossierOf('council')
    const { value } = await city.draft(fatima, dossier, 'council-decision')
    const later = { ...dossier, version: 2, meetingOn: '2027-02-17' }
    // The dossier changes at the very moment of the write.
    const { store } = city.ports
    const plainWrite = store.write
    let isFirst = true
    const spy = vi.spyOn(store, 'write').mockImplementation(async (writes) => {
      if (isFirst) {
        isFirst = false
        await plainWrite.call(store, [dossiers.replace(city.ports, later)])
      }
      return plainWrite.call(store, writes)
    })
    const answer = await city.send(greet, value.id, 1)
    spy.mockRestore()
    expect(refused(answer)).toBe('document-outdated')
    expect((await city.publicly(value.id)).status).toBe(404)
  })

  test('what is missing is named, in the reader’s language', async () => {
    const dossier = await city.dossierOf('alternatives')
    const answer = await city.call('draftDocument', {
      as: fatima,
      body: { subject: { kind: 'dossier', id: dossier.id }, kind: 'council-proposal' },
      headers: { 'accept-language': 'nl' },
    })
    expect(refused(answer)).toBe('document-incomplete')
    expect(answer.problem.detail).toBe(
      'Dit document kan nog niet worden gemaakt. Vul eerst in: de alternatieven, de afspraak over het onderhoud, het advies van financiën, het juridische advies en het advies van beheer openbare ruimte.',
    )
    expect(refused(await city.draft(wouter, dossier, 'decision-letter'))).toBe('document-incomplete')
  })

  test('the letter after a refusal tells how to object, and by when', async () => {
    const dossier = await city.dossierOf('refused')
    const { value } = await city.draft(wouter, dossier, 'decision-letter')
    await city.send(wilma, value.id, 1)
    const texts = textsOf((await city.publicly(value.id)).value.model)
    expect(texts).toContain('Bezwaar maken kan tot en met')
    expect(texts).toContain('5 januari 2027')
    expect(texts.join(' ')).toContain('nee gezegd tegen uw plan')
  })

  test('the letter announces the refusal: one write freezes it and begins the term, and dossier, letter and page name one day', async () => {
    const dossier = await city.dossierOf('refused')
    const page = () => city.call('getDossier', { params: { dossierId: dossier.id } })
    const { value } = await city.draft(wouter, dossier, 'decision-letter')
    await city.send(wilma, value.id, 1)
    const told = await page()
    expect(told.value).toMatchObject({
      announcedOn: '2026-11-24',
      objectionUntil: '2027-01-05',
      now: 'refused-term-runs',
      version: 2,
    })
    expect(told.value.history.at(-1)).toMatchObject({ action: 'send-letter', on: '2026-11-24', reference: value.id })
    const body = { sentOn: '2026-11-24', reference: 'Letter 2' }
    const again = await city.call('announceRefusal', {
      as: greet,
      params: { dossierId: dossier.id },
      ifMatch: told.version,
      body,
    })
    expect(refused(again)).toBe('illegal-transition')
    // Another letter, weeks later, names the same day.
    const second = await city.draft(wouter, dossier, 'decision-letter', value.id)
    city.clock.advance(21 * 86_400_000)
    await city.write(wouter, second.value.id, 1)
    expect((await city.send(wouter, second.value.id, 2)).status).toBe(200)
    city.clock.advance(-21 * 86_400_000)
    expect((await city.publicly(second.value.id)).value.model.dispatch?.facts.at(-1)).toEqual({
      name: 'Bezwaar maken kan tot en met',
      value: '5 januari 2027',
    })
    expect((await page()).value).toMatchObject({ objectionUntil: '2027-01-05', version: 2 })
  })

  test('a letter that the clerk recorded is not announced again by the one that is sent', async () => {
    const dossier = await city.dossierOf('refused')
    const params = { dossierId: dossier.id }
    const body = { sentOn: '2026-11-24', reference: 'Letter 1' }
    expect((await city.call('announceRefusal', { as: greet, params, ifMatch: 1, body })).status).toBe(200)
    const { value } = await city.draft(wouter, dossier, 'decision-letter')
    expect((await city.send(wouter, value.id, 1)).status).toBe(200)
    expect((await city.call('getDossier', { params })).value.version).toBe(2)
  })

  test('sending the letter and recording one elsewhere at once: one of them announces', async () => {
    const dossier = await city.dossierOf('refused')
    const params = { dossierId: dossier.id }
    const { value } = await city.draft(wouter, dossier, 'decision-letter')
    const body = { sentOn: '2026-11-24', reference: 'Letter 1' }
    await Promise.all([
      city.send(wouter, value.id, 1),
      city.call('announceRefusal', { as: greet, params, ifMatch: 1, body }),
    ])
    const { history, announcedOn } = (await city.call('getDossier', { params })).value
    expect(announcedOn).toBe('2026-11-24')
    expect(history.filter(({ action }) => action === 'announce' || action === 'send-letter')).toHaveLength(1)
  })

  test('nothing is proposed to a council that will not decide, and a draft from before is not sent', async () => {
    for (const state of ['refused', 'withdrawn'] as const) {
      const ended = await city.dossierOf(state)
      for (const kind of ['council-proposal', 'budget-amendment'] as const)
        expect(refused(await city.draft(fatima, ended, kind))).toBe('document-stage-unfit')
      expect((await city.drafts(fatima, ended)).value.draftable).toEqual([{ kind: 'information-letter' }])
    }
    const dossier = await city.dossierOf('council')
    const { value } = await city.draft(fatima, dossier, 'council-proposal')
    const later = { ...dossierIn('refused'), id: dossier.id, version: 2 }
    await city.ports.store.write([dossiers.replace(city.ports, later)])
    expect(refused(await city.send(wouter, value.id, 1))).toBe('document-stage-unfit')
  })

  test('the letter after an objection tells of the court; after a refusal by the college, of the college', async () => {
    const byCollege = refuseByCollege(dossierIn('college'), 'Er is geen ruimte.', wouter, noon)
    const decided = decideObjection(
      dossierIn('objection'),
      { outcome: 'unfounded', reason: 'De redenen kloppen.' },
      wilma,
      noon,
    )
    if (isRefusal(byCollege) || isRefusal(decided)) throw new Error('A decision was refused.')
    const letterOf = async (dossier: Dossier) => {
      const { state, ...of } = dossier
      const stored = await city.dossierOf(state, of)
      const { value } = await city.draft(wouter, stored, 'decision-letter')
      return textsOf((await city.read(wouter, value.id)).value.model).join('\n')
    }
    const college = await letterOf(byCollege)
    expect(college).toContain('Het college van burgemeester en wethouders heeft op 24 november 2026 nee gezegd')
    expect(college).toContain('Er is geen ruimte.')
    const court = await letterOf(decided)
    expect(court).toContain('Uw bezwaar is ongegrond: het besluit blijft zoals het is.')
    expect(court).toContain('in beroep gaan bij de rechtbank')
  })

  test.each([
    ['council-proposal', [fatima], [wouter]],
    ['council-decision', [fatima, greet], [fatima, greet]],
    ['budget-amendment', [fatima, greet], [fatima, greet]],
    ['information-letter', [fatima], [wouter]],
    ['decision-letter', [wouter], [wouter]],
  ] as const)('%s: who drafts, writes and sends', async (kind, preparers, senders) => {
    const everybody = [fatima, greet, wouter]
    const by = async (act: (as: Caller) => Promise<{ problem: { type: string }; status: number }>) => {
      const may: string[] = []
      for (const as of everybody) {
        const answer = await act(as)
        if (answer.status < 400) may.push(as.id)
        else expect(refused(answer)).toBe('document-not-yours')
      }
      return may
    }
    const names = (of: readonly Caller[]) => everybody.filter((one) => of.includes(one)).map(({ id }) => id)
    const state = kind === 'decision-letter' ? 'adopted' : 'council'
    const drafted = async (as: Caller = preparers[0]) => city.draft(as, await city.dossierOf(state), kind)
    expect(await by(drafted)).toEqual(names(preparers))
    expect(await by(async (as) => city.write(as, (await drafted()).value.id, 1))).toEqual(names(preparers))
    expect(await by(async (as) => city.send(as, (await drafted()).value.id, 1))).toEqual(names(senders))
  })

  test('others read no drafts, and who asked for it does nothing to it', async () => {
    const dossier = await city.dossierOf('council')
    const { value } = await city.draft(fatima, dossier, 'council-proposal')
    for (const as of [noor, olga]) expect(refused(await city.read(as, value.id))).toBe('forbidden')
    expect(refused(await city.read(carla, value.id))).toBe('document-not-yours')
    const own = person(noor.id, { roles: ['finance-officer', 'alderman'] })
    expect(refused(await city.draft(own, dossier, 'budget-amendment'))).toBe('self-approval')
    expect(refused(await city.write(own, value.id, 1))).toBe('self-approval')
    expect(refused(await city.send(own, value.id, 1))).toBe('self-approval')
    expect((await city.drafts(own, dossier)).value.draftable).toEqual([])
  })

  test('a passage that has no place in a kind is refused, and nothing is stored', async () => {
    const { value } = await city.draft(fatima, await city.dossierOf('council'), 'budget-amendment')
    expect(refused(await city.write(fatima, value.id, 1, { risks: 'Te veel.' }))).toBe('passage-unfit')
    expect((await city.read(fatima, value.id)).value.version).toBe(1)
  })

  test('a second try with the same key stores nothing twice', async () => {
    const dossier = await city.dossierOf('council')
    const body = { subject: { kind: 'dossier' as const, id: dossier.id }, kind: 'budget-amendment' as const }
    const [first, again] = [
      await city.call('draftDocument', { as: fatima, key: 'draft-once-1', body }),
      await city.call('draftDocument', { as: fatima, key: 'draft-once-1', body }),
    ]
    expect(again.value).toEqual(first.value)
    expect((await city.drafts(fatima, dossier)).value.documents).toHaveLength(1)
  })

  test('two at once: one draft of a kind, one text of a number, one sending', async () => {
    const dossier = await city.dossierOf('council')
    const drafts = await Promise.all([
      city.draft(fatima, dossier, 'budget-amendment'),
      city.draft(greet, dossier, 'budget-amendment'),
    ])
    expect(drafts.map(refused).sort()).toEqual([201, 'document-exists'])
    const id = drafts.find(({ status }) => status === 201)?.value.id ?? ''
    const texts = await Promise.all([
      city.write(fatima, id, 1, { explanation: 'Van fatima.' }),
      city.write(greet, id, 1, { explanation: 'Van greet.' }),
    ])
    expect(texts.map(refused).sort()).toEqual([200, 'changed-meanwhile'])
    const sendings = await Promise.all([city.send(fatima, id, 2), city.send(greet, id, 2)])
    expect(sendings.map(refused).sort()).toEqual([200, 'changed-meanwhile'])
    expect((await city.read(greet, id)).value.versions.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test.each(['write first', 'send first'])(
    'writing and sending at once, %s: one of them is too late',
    async (order) => {
      const { value } = await city.draft(fatima, await city.dossierOf('council'), 'budget-amendment')
      const acts = [
        () => city.write(fatima, value.id, 1, { explanation: 'Op het laatste moment.' }),
        () => city.send(greet, value.id, 1),
      ]
      const answers = await Promise.all((order === 'send first' ? acts.reverse() : acts).map((act) => act()))
      expect(answers.map(refused).sort()).toEqual([200, 'changed-meanwhile'])
      const after = (await city.read(greet, value.id)).value
      expect(after.version).toBe(2)
      const hasText = textsOf(after.model).includes('Op het laatste moment.')
      expect(hasText).toBe(after.state === 'draft')
    },
  )
})

describe('the invariant of documents', () => {
  let city: City
  let store: ReturnType<typeof memoryStore>
  let sent: string
  beforeAll(async () => {
    store = memoryStore()
    city = await cityOn(store)
    const dossier = await city.dossierOf('council')
    sent = await city.sentAmendment(dossier)
    await city.draft(fatima, dossier, 'budget-amendment', sent)
    await city.draft(fatima, dossier, 'information-letter')
  })
  type Loose = { [name: string]: unknown }
  const found = (change: (item: Loose) => Loose | undefined) => {
    const stored = storedIn(store)
    const main = stored.main.flatMap((item) => change(structuredClone(item) as Loose) ?? [])
    return documented(holdingsOf({ ...stored, main: main as unknown as Stored['main'] }, tenant))
  }
  const only = (is: (item: Loose) => boolean, change: (item: Loose) => Loose | undefined) => (item: Loose) =>
    is(item) ? change(item) : item
  const isHead = ({ pk, sk }: Loose) => pk === `${tenant}#document#${sent}` && sk === '00'
  const isText =
    (number: string) =>
    ({ pk, sk }: Loose) =>
      pk === `${tenant}#document#${sent}` && sk === `text#${number}`
  const isList = ({ pk }: Loose) => String(pk).startsWith(`${tenant}#documents#`)

  test('holds for what the API stored', () => {
    expect(found((item) => item)).toEqual([])
  })

  test.each([
    [
      'a sent text with another word',
      only(isText('0002'), (item) => ({ ...item, model: { ...(item.model as Loose), title: 'Anders' } })),
    ],
    ['an earlier text that is gone', only(isText('0001'), () => undefined)],
    ['a sent text that is gone', only(isText('0002'), () => undefined)],
    ['a document that is gone', only(isHead, () => undefined)],
    ['a sent one that is a draft again', only(isHead, (item) => ({ ...item, state: 'draft' }))],
    ['one without a sender', only(isHead, ({ sentBy: _, ...item }) => item)],
    ['one of another subject', only(isHead, (item) => ({ ...item, subject: { ...(item.subject as Loose), id: 'x' } }))],
    ['a list that forgot one', only(isList, (item) => ({ ...item, documents: (item.documents as Loose[]).slice(1) }))],
  ] as const)('finds %s', (_, change) => {
    expect(found(change).length).toBeGreaterThan(0)
  })
})
