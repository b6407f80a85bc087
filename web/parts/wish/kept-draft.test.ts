import { expect, test } from 'vitest'
import { mendDraft } from './kept-draft.ts'
import { emptyDraft } from './wish.ts'

test('a draft comes back as it was, empty fields included', () => {
  const draft = {
    ...emptyDraft,
    title: 'Speelplek',
    costCents: 6_000_000,
    commitmentYears: undefined,
    publicAsset: true,
  }
  expect(mendDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})

test.each([[null], ['x'], [3]])('%j is no draft', (found) => {
  expect(mendDraft(found)).toBeUndefined()
})

test('what does not fit is left out', () => {
  expect(mendDraft({ title: 5, costCents: 'veel', other: 1, place: 'Plein' })).toMatchObject({
    title: '',
    costCents: undefined,
    place: 'Plein',
  })
})
