/** Texts of the terms of a plan, a decision that is late, and objections. */
import type { Formats } from '../formats.ts'

const dayWord = (days: number) => (days === 1 ? 'dag' : 'dagen')

export const objections = {
  'protection.title': 'Termijn en bezwaar',
  'protection.due.request': (p: { dueOn: string }, f: Formats) =>
    `De gemeente beslist uiterlijk ${f.date(p.dueOn)} over dit plan.`,
  'protection.due.grant': (p: { dueOn: string }, f: Formats) =>
    `De gemeente beslist uiterlijk ${f.date(p.dueOn)} over het geld voor dit plan.`,
  'protection.due.objection': (p: { dueOn: string }, f: Formats) =>
    `Het college beslist uiterlijk ${f.date(p.dueOn)} op het bezwaar.`,
  'protection.dueWas': (p: { dueOn: string }, f: Formats) => `Het besluit had er op ${f.date(p.dueOn)} moeten zijn.`,
  'protection.promise': (p: { dueOn: string }, f: Formats) =>
    `Eigen belofte van de gemeente: het plan is uiterlijk ${f.date(p.dueOn)} nagekeken. Dat is geen termijn uit de wet.`,
  'protection.law': (p: { law: string }) => `Wet: Algemene wet bestuursrecht (${p.law}).`,
  'protection.stopped': (p: { days: number }) =>
    `De termijn stond ${p.days} ${dayWord(p.days)} stil, omdat het plan werd aangevuld (Awb\u00a04:15).`,
  'protection.standsStill': (p: { until: string }, f: Formats) =>
    `De termijn staat nu stil. De initiatiefnemer heeft tot en met ${f.date(p.until)} om aan te vullen.`,
  'protection.adjourned': 'De gemeente heeft dit één keer uitgesteld. De reden staat bij de stappen van het plan.',
  'protection.late': (p: { days: number }) => `De gemeente is ${p.days} ${dayWord(p.days)} te laat`,
  'protection.late.notice':
    'De initiatiefnemer kan de gemeente in gebreke stellen: een brief dat zij te laat is. Beslist zij dan niet binnen twee weken, dan moet zij een dwangsom betalen: voor elke dag dat het langer duurt, hoogstens 42 dagen (Awb\u00a04:17). Het bedrag per dag verandert elk jaar. De gemeente noemt het in haar besluit.',
  'protection.late.court':
    'Is er twee weken na die brief (de ingebrekestelling) nog geen besluit? Dan kan de initiatiefnemer naar de rechter. Eerst bezwaar maken hoeft niet (Awb\u00a06:2, 6:12 en 7:1).',
  'protection.penalty.title': 'In gebreke gesteld',
  'protection.penalty.on': 'Op',
  'protection.penalty.until': 'Zonder dwangsom tot en met',
  'protection.penalty.days': 'Dagen met dwangsom',
  'protection.penalty.daysOf': (p: { days: number }) => `${p.days} van hoogstens 42`,
  'protection.penalty.decidedOn': 'Besluit genomen op',
  'protection.penalty.amount':
    'Het bedrag per dag verandert elk jaar en staat daarom niet hier. De gemeente stelt het vast binnen twee weken na de laatste dag (Awb\u00a04:18).',
  'protection.canObject': (p: { until: string }, f: Formats) =>
    `De initiatiefnemer kan bezwaar maken tot en met ${f.date(p.until)} (Awb\u00a06:7).`,
  'protection.dossier': 'Bezwaar tegen dit besluit hoort bij het dossier voor de gemeenteraad.',
  'protection.canAppeal': (p: { until: string }, f: Formats) =>
    `De initiatiefnemer kan in beroep bij de rechtbank tot en met ${f.date(p.until)} (Awb\u00a08:1).`,

  'protection.objection': (p: { at: string }, f: Formats) => `Bezwaar van ${f.date(p.at)}`,
  'protection.objection.against': (p: { against: string }, f: Formats) =>
    `Tegen de weigering van ${f.date(p.against)}.`,
  'protection.decision': (p: { at: string; name: string; role: string }, f: Formats) =>
    `Besluit van ${f.date(p.at)}, door ${p.name}, ${p.role}`,
  'objectionOutcome.founded': 'Gegrond: de weigering is ingetrokken',
  'objectionOutcome.unfounded': 'Ongegrond: de weigering blijft',
  'objectionOutcome.inadmissible': 'Niet-ontvankelijk: het bezwaar is niet behandeld',

  'planObjection.do': 'Maak bezwaar',
  'planObjection.ask': 'Bezwaar maken?',
  'planObjection.yes': 'Verstuur het bezwaar',
  'planObjection.text':
    'Een wethouder die niet over de weigering besliste, beslist op uw bezwaar. Wat u schrijft en wat de wethouder besluit, kan iedereen lezen.',
  'planObjection.grounds': 'Waarom klopt de weigering niet?',
  'planObjection.grounds.hint': 'Schrijf geen gegevens over uzelf of over anderen op.',
  'planObjection.missing': 'Schrijf in minstens 10 tekens waarom de weigering niet klopt.',

  'notice.do': 'Stel de gemeente in gebreke',
  'notice.ask': 'De gemeente in gebreke stellen?',
  'notice.yes': 'Stel in gebreke',
  'notice.text':
    'U zegt de gemeente dat zij te laat is. Zij heeft daarna twee weken om te beslissen. Dit kan één keer.',

  'adjourn.title': 'Besluit uitstellen',
  'adjourn.text': (p: { dueOn: string }, f: Formats) =>
    `Het besluit moet er zijn op ${f.date(p.dueOn)}. Lukt dat niet? Laat het de initiatiefnemer vóór die dag weten. Uitstellen kan één keer.`,
  'adjourn.open': 'Stel het besluit uit',
  'adjourn.until': 'Nieuwe uiterste datum',
  'adjourn.until.hint': (p: { dueOn: string; latest: string }, f: Formats) =>
    `Een werkdag na ${f.date(p.dueOn)}, uiterlijk ${f.date(p.latest)}. Zo kort mogelijk.`,
  'adjourn.until.missing': 'Kies een dag.',
  'adjourn.until.range': (p: { dueOn: string; latest: string }, f: Formats) =>
    `Kies een werkdag na ${f.date(p.dueOn)}, uiterlijk ${f.date(p.latest)}.`,
  'adjourn.reason': 'Waarom duurt het langer?',
  'adjourn.reason.hint': 'De initiatiefnemer leest dit. Het is openbaar.',
  'adjourn.reason.missing': 'Schrijf in minstens 10 tekens waarom het langer duurt.',
  'adjourn.send': 'Stel uit en meld het',
  'adjourn.done': 'Het besluit is uitgesteld',
  'adjourn.done.text': (p: { until: string }, f: Formats) =>
    `De nieuwe uiterste datum is ${f.date(p.until)}. De initiatiefnemer ziet dit bij het plan.`,

  'lateDecisions.title': 'Besluiten die te laat zijn',
  'lateDecisions.none': 'Er is in de hele stad geen besluit te laat.',
}
