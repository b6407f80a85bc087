/** Texts of forms: fields, their faults, and a decision with its reason. */
import type { Translated } from '../dictionary.ts'
import type { forms as source } from '../nl/forms.ts'
import { letters } from './counted.ts'

export const forms: Translated<typeof source> = {
  'field.optional': '(اختياري)',
  'field.money.hint': 'باليورو، مثلًا 1,250 أو 1,250.50.',
  'field.money.unreadable': 'لا نستطيع قراءة هذا المبلغ. اكتبوا مثلًا 1250.',
  'field.number.unreadable': 'اكتبوا عددًا صحيحًا، مثلًا 15.',
  'field.choose': 'اختاروا …',
  'field.left': (p, f) =>
    p.left < 0 ? `النص أطول من اللازم: ${letters(-p.left, f)}` : `بقي مكان: ${letters(p.left, f)}`,
  'errors.title': (p, f) => `أمور يجب تصحيحها: ${f.number(p.count)}`,

  'decision.region': 'قراركم',
  'decision.reason': 'لماذا؟ سيقرأ مقدّم الطلب هذا.',
  'decision.reasonHint': (p) => `اكتبوا بلغة بسيطة. الحد الأدنى لعدد الأحرف: ${p.least}.`,
  'decision.reasonMissing': (p) => `اكتبوا السبب أولًا. الحد الأدنى لعدد الأحرف: ${p.least}.`,
  'decision.cancel': 'إلغاء',
  'decision.confirm': (p) => `تأكيد: ${p.action}`,
}
