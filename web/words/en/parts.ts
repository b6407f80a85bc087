/** Texts inside the parts that several screens share. */
import type { Translated } from '../dictionary.ts'
import type { parts as source } from '../nl/parts.ts'

export const parts: Translated<typeof source> = {
  'theme.greenery': 'Green',
  'theme.play': 'Play and sport',
  'theme.meeting': 'Meeting',
  'theme.safety': 'Safety and traffic',
  'theme.care': 'Care for each other',
  'theme.culture': 'Art and stories',
  'theme.climate': 'Energy and climate',
  'theme.clean': 'Clean and repaired',

  'till.region': 'Your choice in money',
  'till.left': (p, f) => `${f.money(p.leftCents)} left`,
  'till.over': (p, f) => `${f.money(p.overCents)} too much`,
  'till.spread': (p, f) => `${f.money(p.spentCents)} of ${f.money(p.budgetCents)} allotted`,
  'till.count': (p, f) => `${f.number(p.count)} ${f.plural(p.count, { one: 'plan', other: 'plans' })} chosen`,
  'till.hours': (p, f) => `${f.number(p.usedMinutes / 60)} of ${f.hours(p.capacityMinutes)}`,

  'plan.hours': (p, f) => `${f.hours(p.minutes)} of municipal work`,
  'plan.choose': 'Choose',
  'plan.chosen': 'Chosen',
  'plan.overBy': (p) => `No longer fits: ${p.over} too much`,
  'plan.whatCanGo': 'What can go?',

  'field.errorWord': 'Error:',
  'dialog.close': 'Close',
}
