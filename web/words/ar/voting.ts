/** Texts about where a vote stands: what counts, what waits on the device, what stands in the way, and taking a change back. */
import type { Translated } from '../dictionary.ts'
import type { voting as source } from '../nl/voting.ts'
import { own } from './counted.ts'

export const voting: Translated<typeof source> = {
  'ballot.saving': 'يجري الحفظ …',
  'ballot.saved': '✓ محسوب',
  'ballot.notSaved': 'لم يُحفظ بعد',
  'ballot.notSent': 'لم يُرسل بعد',
  'ballot.noVoteYet': 'لم تصوّتوا بعد',
  'ballot.undo': 'تراجع',
  'ballot.ready.title': (p) => `أهلًا بكم، ${own(p.name)}`,
  'ballot.ready.code': 'رمز التصويت صحيح',
  'ballot.ready.text': 'كل مشروع تختارونه يُحسب صوتًا لكم على الفور. لا حاجة إلى إرسال أي شيء.',
  'ballot.loose.title': 'اختياركم ليس صوتًا بعد',
  'ballot.loose.text': 'كان على هذا الجهاز اختيار محفوظ. صوّتوا به، أو غيّروه أولًا.',
  'ballot.taken': 'ما اخترتموه قبل تسجيل الدخول أصبح الآن صوتكم.',
  'ballot.stored.title': 'صوتكم محسوب',
  'ballot.stored.blank': 'صوّتم بورقة بيضاء. صوتكم محسوب',
  'ballot.stored.text': (p, f) =>
    p.byHand ? 'يمكنكم تغييره إلى أن يُغلق التصويت.' : `يمكنكم تغييره حتى ${f.dateTime(p.until)}.`,
  'ballot.stored.receipt': 'إيصال التصويت',
  'ballot.waiting.title': 'لم يُحفظ تغييركم الأخير بعد',
  'ballot.waiting.text': 'سنحاول من جديد تلقائيًا. اتركوا هذه الصفحة مفتوحة.',
  'ballot.waiting.kept':
    'اختياركم محفوظ على هذا الجهاز. سنرسله تلقائيًا فور عودة الاتصال، وتحصلون حينها على إيصال. هل ستغلقون الصفحة؟ افتحوها من جديد لاحقًا.',
  'ballot.signedOut.title': 'تم تسجيل خروجكم',
  'ballot.signedOut.text': 'هل صوّتم من قبل؟ صوتكم محسوب. سجّلوا الدخول مرة أخرى لرؤيته أو تغييره.',
  'ballot.held.title': 'على هذا الجهاز صوت لم يُرسل بعد',
  'ballot.held.log-in': 'لم يكن هناك اتصال بالإنترنت. هل هذا صوتكم؟ سجّلوا الدخول وسنرسل اختياركم على الفور.',
  'ballot.held.voting-code': 'لم يكن هناك اتصال بالإنترنت. هل هذا صوتكم؟ اكتبوا رمز التصويت وسنرسل اختياركم على الفور.',
  'ballot.held.send': 'أرسلوا صوتي',
  'ballot.superseded.title': 'صوّتم بعد ذلك من مكان آخر',
  'ballot.superseded.text': 'الصوت الأحدث هو الذي يُحسب. هل تريدون أن يُحسب هذا الاختيار؟ استبدلوا به الصوت الأحدث.',
  'ballot.refused.title': 'لم يُحفظ تغييركم',
  'ballot.refused.before': 'صوتكم المحفوظ من قبل هو الذي يُحسب.',
  'ballot.elsewhere.title': 'سبق أن صوّتم',
  'ballot.elsewhere.text':
    'اختياركم السابق سري: حتى نحن لا نراه. يبقى صوتكم السابق محسوبًا إلى أن تستبدلوه هنا: اختاروا من جديد ثم اضغطوا على «استبدال صوتي السابق».',
  'ballot.replace': 'استبدال صوتي السابق',
  'ballot.unsure.title': 'لا نعرف الآن هل سبق أن صوّتم',
  'ballot.again': 'حاولوا مرة أخرى',
  'ballot.voteNow': 'صوّتوا الآن',
}
