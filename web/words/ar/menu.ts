/** What the menus and the head of the site name of pages that have no Arabic themselves. */
import type { Dictionary, Translated } from '../dictionary.ts'
import type { today } from '../nl/today.ts'

export const menu = {
  'today.title': 'ما ينتظركم',
  'tour.menu': 'جولة تعريفية',
  'glossary.title': 'شرح الكلمات',
  'wish.title': 'تقديم مشروع',
  'money.title': 'حسابات مفتوحة',
  'council.title': 'مشاريع لدى المجلس البلدي',
  'challenges.title': 'تولّي مهام البلدية',
  'accessibility.title': 'إتاحة الموقع للجميع',
  'group.title': 'مجموعة الحي',
  'resident.title': 'مشاريعي',
  'challenges.mine': 'طلباتي لتولّي مهام',
  'municipalTask.title': 'مهام البلدية',
  'coordinator.title': 'مكتب المنسق',
  'finance.title': 'الشؤون المالية',
  'ledger.title': 'دفتر الحسابات',
  'planning.title': 'خطة العمل',
  'office.title': 'البرنامج',
  'policy.title': 'الأرقام والقواعد',
  'replay.menu': 'تدريب',
} as const satisfies Partial<Dictionary>

/** Beside the link to what waits for an official or a resident. */
export const waiting: Pick<Translated<typeof today>, 'today.more'> = {
  'today.more': (p, f) =>
    p.late === 0
      ? `بانتظاركم: ${f.number(p.count)}`
      : `بانتظاركم: ${f.number(p.count)}، منها متأخر: ${f.number(p.late)}`,
}
