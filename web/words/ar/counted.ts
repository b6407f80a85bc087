/**
 * Counted nouns in Arabic. The noun changes with the number (one, two, 3 to 10, 11 to 99, hundreds), and one and two with the case:
 * so each text says in which case its noun stands.
 */
import type { Formats } from '../formats.ts'

type Counted = (count: number, f: Formats) => string

/** "3 مشاريع", as the object of a verb or after a preposition. */
export const plans: Counted = (count, f) =>
  f.plural(count, {
    zero: 'أي مشروع',
    one: 'مشروعًا واحدًا',
    two: 'مشروعين',
    few: `${f.number(count)} مشاريع`,
    many: `${f.number(count)} مشروعًا`,
    other: `${f.number(count)} مشروع`,
  })

/** "3 مشاريع", standing by itself. */
export const plansAlone: Counted = (count, f) =>
  f.plural(count, {
    zero: 'لا مشاريع',
    one: 'مشروع واحد',
    two: 'مشروعان',
    few: `${f.number(count)} مشاريع`,
    many: `${f.number(count)} مشروعًا`,
    other: `${f.number(count)} مشروع`,
  })

/** "3 نقاط", as the object of a verb or after a preposition. */
export const points: Counted = (count, f) =>
  f.plural(count, {
    zero: 'أي نقطة',
    one: 'نقطة واحدة',
    two: 'نقطتين',
    few: `${f.number(count)} نقاط`,
    many: `${f.number(count)} نقطة`,
    other: `${f.number(count)} نقطة`,
  })

/** "3 نقاط", standing by itself. */
export const pointsAlone: Counted = (count, f) =>
  f.plural(count, {
    zero: 'لا نقاط',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: `${f.number(count)} نقاط`,
    many: `${f.number(count)} نقطة`,
    other: `${f.number(count)} نقطة`,
  })

/** "3 دقائق", after a preposition. */
export const minutes: Counted = (count, f) =>
  f.plural(count, {
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: `${f.number(count)} دقائق`,
    many: `${f.number(count)} دقيقة`,
    other: `${f.number(count)} دقيقة`,
  })

/** "3 أحرف", after a preposition. */
export const letters: Counted = (count, f) =>
  f.plural(count, {
    one: 'حرف واحد',
    two: 'حرفين',
    few: `${f.number(count)} أحرف`,
    many: `${f.number(count)} حرفًا`,
    other: `${f.number(count)} حرف`,
  })

/** A name or text in Dutch inside an Arabic sentence: kept apart (first strong isolate), so that marks beside it stay in place. */
export const own = (text: string) => `\u2068${text}\u2069`

/** A code inside an Arabic sentence: always from left to right. */
export const code = (text: string) => `\u2066${text}\u2069`
