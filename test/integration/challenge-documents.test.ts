/** The letters of a challenge through the API: drafted by the coordinator of the district, sent by the alderman, read by everybody. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { textsOf } from '../../shared/documents/model.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { person } from '../system/system.ts'
import { carla, challengeCity, fatima, noor, reason, wilma, wouter } from './challenge-stage.ts'

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

let city: Awaited<ReturnType<typeof challengeCity>>
beforeEach(async () => {
  city = await challengeCity()
})

const subjectOf = (id: string) => ({ kind: 'challenge' as const, id })
const draft = (as: Caller, id: string, kind: 'information-letter' | 'decision-letter' = 'decision-letter') =>
  city.call('draftDocument', { as, body: { subject: subjectOf(id), kind } })
const send = (as: Caller, documentId: string) =>
  city.call('sendDocument', { as, params: { documentId }, ifMatch: 1, body: {} })
const lines = (model: Parameters<typeof textsOf>[0]) => textsOf(model).map((text) => text.replaceAll('\u00a0', ' '))
const nameOf = ({ problem }: { problem: { type: string } }) => problem.type.replace('/problems/', '')

test('the letter of a grant has the money and hours asked, granted, and of the task', async () => {
  const id = await city.advised()
  expect(nameOf(await draft(carla, id))).toBe('document-incomplete')
  await city.sure('grantChallenge', id, wouter, {
    moneyPerYear: { cents: 1_900_000 },
    minutesPerYear: 11_000,
    reason,
  })
  const made = await draft(carla, id)
  expect(made.status).toBe(201)
  expect(nameOf(await send(carla, made.value.id))).toBe('forbidden')
  expect((await send(wilma, made.value.id)).status).toBe(200)
  const { value } = await city.call('getDocument', { params: { documentId: made.value.id } })
  const text = lines(value.model)
  for (const figure of ['€ 24.000,00', '300 uur', '€ 20.000,00', '200 uur', '€ 19.000,00', '183 uur en 20 minuten'])
    expect(text).toContain(figure)
  expect(text).toContain('25 bewoners hebben de uitdaging gesteund. Er waren er 25 nodig.')
  const listed = await city.call('listDocuments', { query: { subjectKind: 'challenge', subjectId: id } })
  expect(listed.value.documents.map((one) => [one.kind, one.subject.title])).toEqual([
    ['decision-letter', 'The park by ourselves'],
  ])
})

test('the letter of a refusal names the last day for an objection that the challenge itself shows', async () => {
  const id = await city.advised()
  const refused = await city.sure('refuseChallenge', id, wouter, { reason })
  const made = await draft(carla, id)
  city.pass(3)
  await send(wouter, made.value.id)
  const { value } = await city.call('getDocument', { params: { documentId: made.value.id } })
  const [term] = refused.terms.filter(({ key }) => key === 'objection')
  const last = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(term?.dueOn ?? ''),
  )
  expect(value.model.dispatch?.facts.at(-1)).toEqual({ name: 'Bezwaar maken kan tot en met', value: last })
  expect(lines(value.model)).toContain('Wij wijzen uw uitdaging af. Het gaat om Upkeep of the Geuzen park in Oost.')
})

test('a draft of its group is no subject; a coordinator of another district and the group itself write nothing', async () => {
  const mine = await city.drafted()
  expect(nameOf(await draft(carla, mine, 'information-letter'))).toBe('not-found')
  await city.sure('submitChallenge', mine, noor)
  const elsewhere = person('kees', { roles: ['coordinator'], districts: ['WK040201'], residence: undefined })
  expect(nameOf(await draft(elsewhere, mine, 'information-letter'))).toBe('not-your-district')
  const query = { subjectKind: 'challenge' as const, subjectId: mine }
  expect(nameOf(await city.call('listDrafts', { as: elsewhere, query }))).toBe('not-your-district')
  const own = person(noor.id, { roles: ['coordinator'], districts: ['WK040206'] })
  expect(nameOf(await draft(own, mine, 'information-letter'))).toBe('self-approval')
  expect(nameOf(await draft(fatima, mine, 'information-letter'))).toBe('document-not-yours')
  const { status, value } = await draft(carla, mine, 'information-letter')
  expect(status).toBe(201)
  expect(nameOf(await city.call('getDraft', { as: elsewhere, params: { documentId: value.id }, query: {} }))).toBe(
    'not-your-district',
  )
  expect((await city.call('getDraft', { as: fatima, params: { documentId: value.id }, query: {} })).value.may).toEqual(
    [],
  )
})
