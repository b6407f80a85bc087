/** Texts of the list of rounds, and of a round in a list. */
import type { Translated } from '../dictionary.ts'
import type { rounds as source } from '../nl/rounds.ts'
import { own, plansAlone } from './counted.ts'

export const rounds: Translated<typeof source> = {
  'rounds.list.title': 'جولات التصويت',
  'rounds.list.lead': 'في كل جولة يوزّع حي من الأحياء المال على مشاريع السكان.',
  'rounds.list.open': 'التصويت مفتوح الآن',
  'rounds.list.soon': 'قريبًا',
  'rounds.list.counting': 'يجري عدّ الأصوات',
  'rounds.list.counted': 'النتائج',
  'rounds.list.exercise': 'تدريبات',
  'rounds.list.exerciseText': 'للتدريب فقط. لا يُوزَّع أي مال.',
  'rounds.list.empty': 'لا توجد جولات تصويت بعد',
  'rounds.list.emptyText': 'هل لديكم فكرة؟ قدّموها، لعلها تشارك في جولة قادمة.',
  'rounds.list.emptyAct': 'قدّموا مشروعًا (بالهولندية)',
  'rounds.list.facts': (p, f) => `${own(p.district)} · ${plansAlone(p.plans, f)} · ${f.money(p.budgetCents)}`,
  'rounds.list.preparing': 'قيد التحضير',
  'rounds.list.until': (p, f) =>
    p.byHand
      ? `التصويت مفتوح إلى أن يغلقه منسق الحي، وحتى ${f.dateTime(p.at)} كحد أقصى`
      : `التصويت حتى ${f.dateTime(p.at)}`,
  'rounds.list.from': (p, f) => `التصويت ابتداءً من ${f.dateTime(p.at)}`,
  'rounds.list.closed': (p, f) => `أُغلقت في ${f.dateTime(p.at)}`,
  'rounds.list.counted1': 'بانتظار إقرار مجموعة الحي للنتيجة',
  'rounds.list.adopted': 'أقرّت مجموعة الحي النتيجة',
}
