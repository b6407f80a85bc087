/** Texts for finding plans on a ballot paper and laying them side by side. */
import type { Translated } from '../dictionary.ts'
import type { finder as source } from '../nl/finder.ts'

export const finder: Translated<typeof source> = {
  'finder.title': 'البحث في المشاريع',
  'finder.word': 'كلمة',
  'finder.theme': 'الموضوع',
  'finder.allThemes': 'كل المواضيع',
  'finder.price': 'التكلفة',
  'finder.allPrices': 'كل التكاليف',
  'finder.upTo': (p, f) => `حتى ${f.money(p.cents)}`,
  'finder.fits': 'المشاريع التي يكفيها المال الباقي فقط',
  'finder.none': 'لا يوجد مشروع مطابق. خففوا الشروط أو ابدؤوا من جديد.',
  'finder.clear': 'عرض كل المشاريع',

  'compare.open': 'مقارنة المشاريع',
  'compare.title': 'مقارنة المشاريع',
  'compare.which': 'أي مشاريع تريدون رؤيتها جنبًا إلى جنب؟',
  'compare.hint': 'اختاروا مشروعين أو ثلاثة أو أربعة.',
  'compare.full': 'اخترتم أربعة. احذفوا أولًا واحدًا منها لتختاروا غيره.',
  'compare.table': 'المشاريع جنبًا إلى جنب',
  'compare.price': 'التكلفة',
  'compare.share': 'الحصة من المال',
  'compare.hours': 'ساعات عمل البلدية',
  'compare.noHours': 'لا شيء',
  'compare.theme': 'الموضوع',
  'compare.initiator': 'صاحب المشروع',
  'compare.summary': 'ما هو المشروع',
  'compare.choice': 'اختياركم',
  'compare.read': 'اقرؤوا المشروع كاملًا',
}
