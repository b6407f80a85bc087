/** Texts of the dialog of a ballot: what was chosen, the way to vote with it, and the receipt. */
import type { Translated } from '../dictionary.ts'
import type { review as source } from '../nl/review.ts'
import { code, own, pointsAlone } from './counted.ts'

export const review: Translated<typeof source> = {
  'ballot.paper.title': 'ورقة تصويتكم',
  'ballot.paper.empty': 'لم تختاروا أي مشروع بعد.',
  'ballot.paper.blank': 'إذا صوّتم هكذا، فأنتم تصوّتون بورقة بيضاء. الورقة البيضاء تُحسب صوتًا، لكنها لا تختار أي مشروع.',
  'ballot.paper.remove': 'حذف',
  'ballot.paper.clear': 'حذف الكل',
  'ballot.paper.sum': 'المجموع',
  'ballot.paper.over': (p, f) => `تزيد الورقة ${f.money(p.overCents)} على المبلغ المتاح. احذفوا شيئًا أولًا.`,
  'ballot.paper.left': (p, f) => `يبقى ${f.money(p.leftCents)}.`,
  'ballot.paper.need': (p) =>
    `لاختيار «${own(p.plan)}» ينقص ${p.over}. احذفوا شيئًا من القائمة: أغلى المشاريع في أعلاها.`,
  'ballot.paper.fits': (p) => `يمكن الآن اختيار «${own(p.plan)}».`,
  'ballot.paper.add': 'اختاروا هذا المشروع',
  'ballot.paper.points': (p, f) => pointsAlone(p.points, f),
  'ballot.ways.title': 'هكذا تصوّتون',
  'ballot.ways.blocked':
    'لا يسمح متصفحكم لهذا الموقع بحفظ أي شيء، فلا يمكن تسجيل الدخول. اسمحوا بملفات تعريف الارتباط أو استخدموا متصفحًا آخر.',
  'ballot.ways.logIn': 'صوّتوا بواسطة DigiD (نسخة تجريبية)',
  'ballot.ways.logInHint': 'لسكان هذا الحي. يبقى اختياركم محفوظًا.',
  'ballot.ways.codeLead': 'اكتبوا الرمز الموجود في رسالتكم. لا حاجة إلى حساب.',
  'ballot.ways.code': 'رمز التصويت',
  'ballot.ways.codeHint': '13 حرفًا ورقمًا. لا فرق بين الأحرف الكبيرة والصغيرة، ولا تهم المسافات والشرطات.',
  'ballot.ways.codeMissing': 'اكتبوا كل أحرف وأرقام الرمز الموجود في رسالتكم، وعددها 13.',
  'ballot.ways.codeButton': 'صوّتوا بهذا الرمز',
  'ballot.voteBlank': 'صوّتوا بورقة بيضاء',
  'ballot.receipt.text':
    'احتفظوا بهذا الإيصال. بعد عدّ الأصوات يمكنكم أن تتأكدوا في صفحة النتيجة من أن صوتكم محسوب. لا يُظهر الإيصال ما اخترتم. بعد كل تغيير تحصلون على إيصال جديد.',
  'ballot.receipt.copy': 'نسخ',
  'ballot.receipt.copied': 'تم النسخ',
  'ballot.receipt.print': 'طباعة',
  'ballot.receipt.check': (p) => `تأكدوا بعد عدّ الأصوات في الموقع ${code(p.site)}`,
  'ballot.other': 'شخص آخر يصوّت على هذا الجهاز',
}
