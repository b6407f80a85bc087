import { expect, test } from 'vitest'
import { documentPath, fileName, readsDrafts } from './names.ts'

test.each([
  ['Raadsvoorstel: Groen plein in de Geuzenbuurt', 'raadsvoorstel-groen-plein-in-de-geuzenbuurt.docx'],
  ['Eén café & ’t Hóógt', 'een-cafe-t-hoogt.docx'],
  ['../../etc/passwd', 'etc-passwd.docx'],
  ['日本', 'document.docx'],
  ['a'.repeat(200), `${'a'.repeat(80)}.docx`],
])('a file of %s', (title, name) => {
  expect(fileName(title, 'docx')).toBe(name)
})

test('the page of a document, and of one of its texts', () => {
  expect(documentPath('01A')).toBe('/document/01A')
  expect(documentPath('01A', 3)).toBe('/document/01A?versie=3')
})

test.each([
  ['nobody', undefined, 'dossier', false],
  ['a resident', { roles: ['resident'] }, undefined, false],
  ['a coordinator', { roles: ['coordinator'] }, 'dossier', false],
  ['a coordinator', { roles: ['coordinator'] }, 'challenge', true],
  ['a coordinator, of any subject', { roles: ['coordinator'] }, undefined, true],
  ['a legal adviser', { roles: ['legal-adviser'] }, 'dossier', true],
] as const)('drafts for %s: %s %s', (_, person, subject, reads) => {
  expect(readsDrafts(person, subject)).toBe(reads)
})
