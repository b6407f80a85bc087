/** What a page says where it can do nothing without scripts. Only the server writes it: whoever has scripts never loads it. */
import type { Language } from '../words/formats.ts'

/** What needs scripts: everything but reading (`page`), voting, a proof or a recount in the browser, finding a receipt, the explanation in steps. */
export type Need = 'page' | 'vote' | 'proof' | 'recount' | 'receipt' | 'explanation'

/** By language and need. */
export const withoutScripts: Readonly<Record<Language, Readonly<Record<Need, string>>>> = {
  nl: {
    page: 'In uw browser staat JavaScript uit. U kunt hier alles lezen. Om te stemmen, in te loggen of iets in te vullen, zet u JavaScript aan.',
    vote: 'Om te stemmen, zet u JavaScript aan in uw browser. Dat is nodig omdat uw keuze op uw eigen apparaat wordt gemaakt. Kan dat niet? De coördinator van uw wijk helpt u.',
    proof:
      'Uw browser rekent de uitslag zelf na. Daarvoor zet u JavaScript aan. Met de bestanden hieronder kan het ook op een andere computer.',
    recount: 'Om de uitslag in uw eigen browser na te rekenen, zet u JavaScript aan.',
    receipt: 'Om uw ontvangstbewijs op te zoeken, zet u JavaScript aan.',
    explanation: 'Voor de uitleg in stappen zet u JavaScript aan.',
  },
  en: {
    page: 'JavaScript is turned off in your browser. You can read everything here. To vote, log in or fill in something, turn JavaScript on.',
    vote: 'To vote, turn on JavaScript in your browser. It is needed because your choice is made on your own device. Is that not possible? The coordinator of your district helps you.',
    proof:
      'Your browser counts the result again by itself. For that, turn JavaScript on. With the files below another computer can do it too.',
    recount: 'To count the result again in your own browser, turn JavaScript on.',
    receipt: 'To look up your receipt, turn JavaScript on.',
    explanation: 'For the explanation in steps, turn JavaScript on.',
  },
  ar: {
    page: 'جافاسكربت متوقفة في متصفحك. يمكنك قراءة كل شيء هنا. للتصويت أو تسجيل الدخول أو ملء أي شيء، شغّل جافاسكربت.',
    vote: 'للتصويت، شغّل جافاسكربت في متصفحك. هي لازمة لأن اختيارك يتم على جهازك. غير ممكن؟ يساعدك منسق حيّك.',
    proof: 'يعيد متصفحك حساب النتيجة بنفسه. لذلك شغّل جافاسكربت. بالملفات أدناه يمكن لحاسوب آخر أن يفعل ذلك أيضًا.',
    recount: 'لإعادة حساب النتيجة في متصفحك، شغّل جافاسكربت.',
    receipt: 'للبحث عن إيصالك، شغّل جافاسكربت.',
    explanation: 'لعرض الشرح خطوة بخطوة، شغّل جافاسكربت.',
  },
}
