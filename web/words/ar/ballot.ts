/** Texts of the ballot paper as it opens. What comes later has areas of its own: voting, review, finder, ballot-count, ballot-closed. */
import type { Translated } from '../dictionary.ts'
import type { ballot as source } from '../nl/ballot.ts'
import { own, plans, plansAlone, points } from './counted.ts'

export const ballot: Translated<typeof source> = {
  'ballot.title': 'ورقة التصويت',
  'ballot.question': (p) => `أي مشاريع ننفّذ في حي ${own(p.district)}؟`,
  'ballot.until': (p, f) => `${own(p.round)} · التصويت حتى ${f.dateTime(p.at)}`,
  'ballot.untilHand': (p) => `${own(p.round)} · التصويت مفتوح إلى أن يغلقه منسق الحي`,
  'ballot.from': (p, f) => `${own(p.round)} · التصويت ابتداءً من ${f.dateTime(p.at)}`,
  'ballot.lead.budget': (p, f) =>
    `يوزّع حي ${own(p.district)} مبلغ ${f.money(p.budgetCents)}. اختاروا المشاريع التي تريدونها حتى ينتهي المال.`,
  'ballot.lead.most': (p, f) =>
    `يوزّع حي ${own(p.district)} مبلغ ${f.money(p.budgetCents)}. اختاروا ${plans(p.most, f)} على الأكثر.`,
  'ballot.lead.free': (p, f) =>
    `يوزّع حي ${own(p.district)} مبلغ ${f.money(p.budgetCents)}. اختاروا كل المشاريع التي تريدونها.`,
  'ballot.lead.points': (p, f) =>
    `يوزّع حي ${own(p.district)} مبلغ ${f.money(p.budgetCents)}. وزّعوا ${points(p.most, f)} على المشاريع.`,
  'ballot.lead.pointsFree': (p, f) =>
    `يوزّع حي ${own(p.district)} مبلغ ${f.money(p.budgetCents)}. أعطوا نقاطًا للمشاريع التي تريدونها.`,
  'ballot.exercise': 'تدريب: لا يتعلق هذا التصويت بمال حقيقي.',
  'ballot.plans': 'المشاريع',
  'ballot.shown': (p, f) => plansAlone(p.count, f),
  'ballot.find': 'بحث أو مقارنة',
  'ballot.order': 'تظهر المشاريع لكل زائر بترتيب مختلف.',
  'ballot.how.log-in':
    'لا حاجة إلى تسجيل الدخول الآن. اختاروا أولًا، ثم راجعوا ورقة تصويتكم. كتب السكان المشاريع باللغة الهولندية.',
  'ballot.how.voting-code':
    'تصوّتون بالرمز الموجود في رسالتكم. اختاروا أولًا، ثم راجعوا ورقة تصويتكم. يمكن التصويت على الورق أيضًا. وإذا صوّتم بالطريقتين، يُحسب صوتكم على الشاشة. كتب السكان المشاريع باللغة الهولندية.',
  'ballot.mostReached': (p, f) => `اخترتم ${plans(p.most, f)}. هذا هو الحد الأقصى.`,
  'ballot.incomplete': 'لم يصل جزء من الصفحة. اختياركم محفوظ.',
  'ballot.loadAnew': 'إعادة التحميل',
  'ballot.review': 'راجعوا ورقتكم',
}
