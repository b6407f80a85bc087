/** Sentences for problems. The API speaks Dutch and English: those it can give on the pages for voting stand here by their name. */

import type { ProblemName } from '../../../shared/api/problems.ts'
import type { Translated } from '../dictionary.ts'
import { makeFormats } from '../formats.ts'
import type { problems as source } from '../nl/problems.ts'
import { minutes } from './counted.ts'

export const problems: Translated<typeof source> = {
  'problem.offline.title': 'لا يوجد اتصال',
  'problem.offline.detail': 'لا نستطيع الآن الوصول إلى البلدية. تأكدوا من اتصالكم بالإنترنت وحاولوا مرة أخرى.',
  'problem.unreadable.title': 'جواب غير مفهوم',
  'problem.unreadable.detail': 'وصلنا جواب لا نفهمه. حاولوا مرة أخرى بعد دقيقة.',
  'problem.again': 'حاولوا مرة أخرى',
}

interface Sentences {
  readonly title: string
  readonly detail: string
}

const byName = {
  offline: { title: problems['problem.offline.title'], detail: problems['problem.offline.detail'] },
  unreadable: { title: problems['problem.unreadable.title'], detail: problems['problem.unreadable.detail'] },
  internal: { title: 'حدث خطأ', detail: 'حدث خطأ عندنا. لم يُحفظ أي شيء بشكل ناقص. حاولوا مرة أخرى.' },
  unavailable: {
    title: 'الخدمة غير متاحة الآن',
    detail: 'لم نتمكن من الحفظ الآن. حاولوا مرة أخرى: المحاولة الثانية لا تُحسب مرتين.',
  },
  unauthenticated: { title: 'سجّلوا الدخول أولًا', detail: 'انتهت مدة دخولكم. سجّلوا الدخول من جديد.' },
  forbidden: { title: 'غير مسموح', detail: 'لا يسمح دوركم بهذا. التصويت لسكان الحي.' },
  'not-found': { title: 'غير موجود', detail: 'هذا غير موجود، أو لم يعد موجودًا.' },
  'invalid-input': { title: 'البيانات غير صحيحة', detail: 'راجعوا ما كتبتم وصححوه.' },
  'round-not-open': {
    title: 'لا يمكن التصويت الآن',
    detail: 'جولة التصويت ليست مفتوحة. تجدون موعد التصويت في صفحة الجولة.',
  },
  'other-identification': {
    title: 'طريقة تصويت أخرى',
    detail: 'في هذه الجولة يصوّت الجميع بطريقة واحدة: بتسجيل الدخول أو برمز التصويت. تجدون الطريقة في صفحة الجولة.',
  },
  'not-eligible': { title: 'لا يمكنكم التصويت هنا', detail: 'يصوّت في هذه الجولة سكان هذا الحي فقط.' },
  'unknown-choice': { title: 'مشروع غير معروف', detail: 'اخترتم مشروعًا ليس على ورقة التصويت هذه.' },
  'duplicate-choice': { title: 'مشروع مختار مرتين', detail: 'اختاروا كل مشروع مرة واحدة.' },
  'ballot-over-budget': {
    title: 'أكثر من المبلغ المتاح',
    detail: 'تكلفة المشاريع التي اخترتموها أكبر من المبلغ المتاح. احذفوا مشروعًا.',
  },
  'ballot-over-capacity': {
    title: 'أكثر من الساعات المتاحة',
    detail: 'تحتاج مشاريعكم إلى ساعات عمل من البلدية أكثر من الساعات المتاحة. احذفوا مشروعًا.',
  },
  'too-many-choices': {
    title: 'مشاريع أكثر من المسموح',
    detail: 'اخترتم مشاريع أكثر من العدد المسموح به في هذه الجولة. احذفوا مشروعًا.',
  },
  'too-many-points': { title: 'نقاط أكثر من المسموح', detail: 'وزّعتم نقاطًا أكثر من المسموح به. قلّلوا النقاط.' },
  'points-needed': {
    title: 'النقاط غير صحيحة',
    detail: 'أعطوا نقاطًا لكل مشروع اخترتموه، أو لا تعطوا نقاطًا لأي مشروع: حسب ما تطلبه هذه الجولة.',
  },
  'stale-ballot': {
    title: 'يوجد صوت أحدث',
    detail: 'حفظنا لكم صوتًا أحدث، وهو الذي يُحسب. أعيدوا تحميل الصفحة لتغييره.',
  },
  'unknown-code': {
    title: 'رمز التصويت غير صحيح',
    detail: 'لا نعرف هذا الرمز في هذه الجولة. تأكدوا من صحة كل الأحرف والأرقام.',
  },
  'keys-destroyed': {
    title: 'أُتلفت مفاتيح التصويت',
    detail: 'انتهت مدة الاعتراض على هذه الجولة وأُتلفت مفاتيحها. لا يستطيع أحد بعد الآن أن يعرف من صوّت.',
  },
} as const satisfies { readonly [Name in ProblemName | 'offline' | 'unreadable']?: Sentences }

/**
 * Title and sentence of a problem by its name. `retryAfterSeconds`: the wait that the API asks for, in seconds.
 * A problem that has none of its own gets that of an unexpected fault: better than Dutch that the visitor may not read.
 */
export function sentencesOf(name: string, retryAfterSeconds = 60): Sentences {
  if (name === 'too-many-attempts')
    return {
      title: 'محاولات كثيرة',
      detail: `أُدخلت رموز تصويت خاطئة مرات كثيرة. حاولوا مرة أخرى بعد ${minutes(Math.ceil(retryAfterSeconds / 60), makeFormats('ar'))}.`,
    }
  const all: Readonly<Record<string, Sentences>> = byName
  return all[name] ?? byName.internal
}

/** The names that have a sentence of their own. */
export const namedProblems: readonly string[] = [...Object.keys(byName), 'too-many-attempts']
