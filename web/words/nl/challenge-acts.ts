/** Texts of what people do on a challenge: the frame of every act, and the acts of the group. */
import type { Formats } from '../formats.ts'

export const challengeActs = {
  'actForm.title': 'Wat u nu kunt doen',
  'actForm.later': (p: { act: string; from: string }, f: Formats) => `${p.act}: dat kan na ${f.date(p.from)}.`,
  'actForm.review': 'Kijk het na',
  'actForm.cancel': 'Toch niet',
  'actForm.ask': (p: { act: string }) => `${p.act}: klopt dit?`,
  'actForm.confirm': 'Ja, dit klopt',
  'actForm.final': 'Dit is meteen openbaar. U kunt het niet terugdraaien.',
  'actForm.why': 'Waarom? Iedereen kan dit lezen.',
  'actForm.reason.hint': 'Schrijf in gewone taal. Minstens 10 tekens.',
  'actForm.hours': 'uur',
  'actForm.unspent': 'Wat is er over?',
  'actForm.unspent.hint': 'Geld en uren die niet zijn gebruikt, gaan terug naar de taak. Leeg betekent: niets over.',
  'actForm.shares.money': (p: { year: number }) => `Geld in ${p.year}`,
  'actForm.shares.hours': (p: { year: number }) => `Uren in ${p.year}`,
  'actForm.fault.text': (p: { least: number; most: number }, f: Formats) =>
    p.least === 0
      ? `Schrijf hoogstens ${f.number(p.most)} tekens.`
      : `Schrijf minstens ${f.number(p.least)} en hoogstens ${f.number(p.most)} tekens.`,
  'actForm.fault.date': 'Kies een datum.',
  'actForm.fault.money': 'Vul een bedrag in. Vul 0 in als het niets is.',
  'actForm.fault.hours': 'Vul een heel aantal uren in. Vul 0 in als het niets is.',
  'actForm.fault.choose': 'Maak een keuze.',
  'actForm.fault.year': 'Vul een jaar in van vier cijfers.',
  'actForm.fault.shares': 'Vul voor elk jaar het geld en de uren in.',

  'groupAct.complete': 'Laat weten dat u heeft aangevuld',
  'groupAct.complete.text':
    'Pas eerst uw tekst aan. Schrijf hier kort wat u heeft aangevuld. De termijn van de gemeente loopt daarna verder.',
  'groupAct.complete.answer': 'Wat heeft u aangevuld?',
  'groupAct.openPoll': 'Open de peiling van steun',
  'groupAct.openPoll.text':
    'Bewoners van de wijk kunnen dan hun handtekening zetten. De peiling staat minstens veertien dagen open. Zijn er te weinig handtekeningen, dan krijgt u één tweede kans.',
  'groupAct.openPoll.closesOn': 'Laatste dag van de peiling',
  'groupAct.openPoll.hint': 'Minstens veertien dagen na vandaag.',
  'groupAct.sign': 'Teken namens de groep',
  'groupAct.sign.text':
    'U tekent de overeenkomst zoals die hieronder staat. Als het college ook tekent, kunt u niet meer intrekken, alleen de taak teruggeven.',
  'groupAct.start': 'Begin met de taak',
  'groupAct.start.text':
    'Vanaf nu doet uw groep het werk. Geld en uren van dit jaar worden meteen overgeboekt van de taak naar de groep.',
  'groupAct.object': 'Maak bezwaar',
  'groupAct.object.text':
    'Een andere wethouder bekijkt het besluit opnieuw. Bezwaar maken kost niets. U hoort binnen een vaste termijn wat er is beslist.',
  'groupAct.object.grounds': 'Waarom bent u het niet eens met het besluit?',
  'groupAct.object.hint': 'Noem wat volgens u niet klopt. Minstens 10 tekens.',
  'groupAct.notice': 'Stel de gemeente in gebreke',
  'groupAct.notice.text':
    'U laat de gemeente weten dat het besluit te laat is. Zij krijgt nog twee weken. Daarna moet zij een dwangsom betalen: een bedrag voor elke dag, hoogstens 42 dagen. U kunt dan ook naar de rechtbank (Awb\u00a04:17 en 6:12).',
  'groupAct.handBack': 'Geef de taak terug',
  'groupAct.handBack.text':
    'De gemeente doet de taak dan weer zelf. De overdracht is binnen acht weken klaar. Geld en uren die over zijn, gaan meteen terug.',
  'groupAct.withdraw': 'Trek de uitdaging in',
  'groupAct.withdraw.text':
    'De uitdaging stopt. Alles wat er gebeurde, blijft te lezen. U kunt later opnieuw beginnen.',
  'groupAct.withdraw.reason': 'Waarom trekt u de uitdaging in?',
}
