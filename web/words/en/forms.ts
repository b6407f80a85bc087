/** Texts of forms: fields, their faults, and a decision with its reason. */
import type { Translated } from '../dictionary.ts'
import type { forms as source } from '../nl/forms.ts'

export const forms: Translated<typeof source> = {
  'field.optional': '(optional)',
  'field.money.hint': 'In euros, for example 1,250 or 1,250.50.',
  'field.money.unreadable': 'We cannot read this amount. Type for example 1,250 or 1,250.50.',
  'field.number.unreadable': 'Type a whole number, for example 15.',
  'field.choose': 'Choose …',
  'field.left': (p, f) =>
    p.left < 0
      ? `${f.number(-p.left)} ${f.plural(-p.left, { one: 'character', other: 'characters' })} too many`
      : `${f.number(p.left)} ${f.plural(p.left, { one: 'character', other: 'characters' })} left`,
  'errors.title': (p, f) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'thing needs', other: 'things need' })} mending`,

  'decision.region': 'Your decision',
  'decision.reason': 'Why? The person who asked reads this.',
  'decision.reasonHint': (p) => `Write in plain language. At least ${p.least} characters.`,
  'decision.reasonMissing': (p) => `First write a reason of at least ${p.least} characters.`,
  'decision.cancel': 'Not after all',
  'decision.confirm': (p) => `Confirm: ${p.action}`,
}
