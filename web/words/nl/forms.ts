/** Texts of forms: fields, their faults, and a decision with its reason. */
import type { Formats } from '../formats.ts'

export const forms = {
  'field.optional': '(niet verplicht)',
  'field.money.hint': 'In euro’s, bijvoorbeeld 1.250 of 1.250,50.',
  'field.money.unreadable': 'Dit bedrag kunnen we niet lezen. Typ bijvoorbeeld 1.250 of 1.250,50.',
  'field.number.unreadable': 'Typ een heel getal, bijvoorbeeld 15.',
  'field.choose': 'Kies …',
  'field.left': (p: { left: number }, f: Formats) =>
    p.left < 0
      ? `${f.number(-p.left)} ${f.plural(-p.left, { one: 'teken', other: 'tekens' })} te veel`
      : `Nog ${f.number(p.left)} ${f.plural(p.left, { one: 'teken', other: 'tekens' })}`,
  'errors.title': (p: { count: number }, f: Formats) =>
    `Er ${f.plural(p.count, { one: 'is', other: 'zijn' })} nog ${f.number(p.count)} ${f.plural(p.count, { one: 'ding', other: 'dingen' })} te verbeteren`,

  'decision.region': 'Uw besluit',
  'decision.reason': 'Waarom? Iedereen kan dit lezen.',
  'decision.reasonHint': (p: { least: number }) => `Schrijf in gewone taal. Minstens ${p.least} tekens.`,
  'decision.reasonMissing': (p: { least: number }) => `Schrijf eerst een reden van minstens ${p.least} tekens.`,
  'decision.cancel': 'Toch niet',
  'decision.confirm': (p: { action: string }) => `Bevestig: ${p.action}`,
}
