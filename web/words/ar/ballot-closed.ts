/** Texts of a ballot paper on which nobody can vote: before it opens, while it is counted, and after. */
import type { Translated } from '../dictionary.ts'
import type { ballotClosed as source } from '../nl/ballot-closed.ts'
import { code } from './counted.ts'

export const ballotClosed: Translated<typeof source> = {
  'ballot.preparing.title': 'هذه الجولة قيد التحضير',
  'ballot.preparing.text': 'قد تُضاف مشاريع أخرى. لا يمكن التصويت هنا بعد.',
  'ballot.scheduled.title': (p, f) => `يمكنكم التصويت ابتداءً من ${f.dateTime(p.at)}`,
  'ballot.scheduled.text': 'قائمة المشاريع نهائية. يمكنكم قراءتها من الآن.',
  'ballot.closed.title': 'انتهى التصويت',
  'ballot.closed.text': (p, f) => `أُغلقت الجولة في ${f.dateTime(p.at)}. يجري عدّ الأصوات، وبعد ذلك تظهر النتيجة هنا.`,
  'ballot.counted.title': 'عُدّت الأصوات',
  'ballot.counted.link': 'اطّلعوا على النتيجة (بالهولندية)',
  'ballot.yours': (p) => `صوتكم محفوظ. رقم إيصالكم: ${code(p.receipt)}.`,
  'ballot.late.title': 'اختيار على هذا الجهاز لم يُرسل في الوقت المحدد',
  'ballot.late.text':
    'لم يكن هناك اتصال بالإنترنت عند التصويت، والتصويت الآن مغلق. هذا الاختيار الأخير لا يُحسب. أما الصوت الذي حُفظ قبله فيُحسب.',
  'ballot.late.forget': 'إخفاء هذه الرسالة',
}
