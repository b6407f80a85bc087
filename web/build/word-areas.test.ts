// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are sources of modules
import { expect, test } from 'vitest'
import { areasIn, keysIn } from './word-areas.ts'

const areas = new Map([
  ['ballot', { 'ballot.title': 'Stembiljet', 'ballot.lead.free': () => '' }],
  ['desk', { 'phase.open': 'open', 'rounds.all': 'Alle rondes' }],
  ['result', { 'rounds.list.title': 'Stemrondes' }],
])

test('a module brings the areas whose keys it names, whole or in part', () => {
  expect(areasIn("t('ballot.title')", areas)).toEqual(['ballot'])
  expect(areasIn('t(`phase.${round.phase}`)', areas)).toEqual(['desk'])
  expect(areasIn("t(isOpen ? 'ballot.lead.free' : `phase.open`)", areas)).toEqual(['ballot', 'desk'])
  expect(areasIn("import './ballot.css'; props.ballot.title; t('ballot.other')", areas)).toEqual([])
})

test('areas may share the beginning of their keys', () => {
  expect(areasIn("t('rounds.all')", areas)).toEqual(['desk'])
  expect(areasIn('t(`rounds.${name}`)', areas)).toEqual(['desk', 'result'])
})

test('of the table of routes only the titles it names', () => {
  expect(keysIn("title: 'ballot.title', path: '/rondes'", areas.get('ballot') ?? {})).toEqual(['ballot.title'])
})
