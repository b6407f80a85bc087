/** Texts inside the parts that nearly every page has. */
import type { Translated } from '../dictionary.ts'
import type { parts as source } from '../nl/parts.ts'
import { plans } from './counted.ts'

export const parts: Translated<typeof source> = {
  'theme.greenery': 'مساحات خضراء',
  'theme.play': 'لعب وحركة',
  'theme.meeting': 'لقاءات',
  'theme.safety': 'أمان ومرور',
  'theme.care': 'رعاية متبادلة',
  'theme.culture': 'فن وحكايات',
  'theme.climate': 'طاقة ومناخ',
  'theme.clean': 'نظافة وصيانة',

  'till.region': 'اختياركم بالمال',
  'till.left': (p, f) => `بقي ${f.money(p.leftCents)}`,
  'till.over': (p, f) => `زيادة قدرها ${f.money(p.overCents)}`,
  'till.spread': (p, f) => `وُزّع ${f.money(p.spentCents)} من ${f.money(p.budgetCents)}`,
  'till.count': (p, f) => (p.count === 0 ? 'لم تختاروا أي مشروع بعد' : `اخترتم ${plans(p.count, f)}`),
  'till.hours': (p, f) => `ساعات العمل: ${f.number(p.usedMinutes / 60)} من ${f.number(p.capacityMinutes / 60)}`,

  'plan.hours': (p, f) => `عمل البلدية: ${f.hours(p.minutes)}`,
  'plan.choose': 'اختيار',
  'plan.chosen': 'تم الاختيار',
  'plan.overBy': (p) => `لا يكفي: ينقص ${p.over}`,
  'plan.whatCanGo': 'ماذا يمكن حذفه؟',

  'field.errorWord': 'خطأ:',
  'dialog.close': 'إغلاق',
}
