/** Texts of small marks: steps, terms, the map. */
import type { Translated } from '../dictionary.ts'
import type { marks as source } from '../nl/marks.ts'

export const marks: Translated<typeof source> = {
  'steps.label': 'Where this plan is now',
  'steps.done': 'done',
  'steps.current': 'now',
  'steps.todo': 'later',

  'term.today': 'today is the last day',
  'term.left': (p, f) => `${f.number(p.days)} ${f.plural(p.days, { one: 'day', other: 'days' })} left`,
  'term.late': (p, f) => `${f.number(p.days)} ${f.plural(p.days, { one: 'day', other: 'days' })} late`,
  'term.before': (p, f) => `by ${f.date(p.on)}`,

  'map.label': 'The districts',
  'map.money': (p, f) => f.money(p.moneyCents),
}
