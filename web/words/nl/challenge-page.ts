/** Texts of the page of one challenge. */
import type { Formats } from '../formats.ts'

type MoneyAndHours = { amountCents: number; minutes: number }

export const challengePage = {
  'challengePage.title': 'Uitdaging',
  'challengePage.kicker': (p: { district: string }) => `Uitdaging in ${p.district}`,
  'challengePage.lead': (p: { task: string }) =>
    `Een groep bewoners wil dit werk van de gemeente overnemen: ${p.task}.`,
  'challengePage.lead.underWay': (p: { task: string }) => `Een groep bewoners doet dit werk nu zelf: ${p.task}.`,
  'challengePage.lead.over': (p: { task: string }) => `Een groep bewoners deed dit werk zelf: ${p.task}.`,
  'challengePage.inShort': 'In het kort',
  'challengePage.inShort.asks': (p: MoneyAndHours & { presentCents: number; presentMinutes: number }, f: Formats) =>
    `De groep vraagt per jaar ${f.money(p.amountCents)} en ${f.hours(p.minutes)}. De taak kost de gemeente nu ${f.money(p.presentCents)} en ${f.hours(p.presentMinutes)}.`,
  'challengePage.inShort.granted': (
    p: MoneyAndHours & { grantedCents: number; grantedMinutes: number; presentCents: number; presentMinutes: number },
    f: Formats,
  ) =>
    `De groep vroeg per jaar ${f.money(p.amountCents)} en ${f.hours(p.minutes)}. Het college kende ${f.money(p.grantedCents)} en ${f.hours(p.grantedMinutes)} per jaar toe. De taak kostte de gemeente toen ${f.money(p.presentCents)} en ${f.hours(p.presentMinutes)}.`,
  'challengePage.inShort.more': 'Lees het hele plan',
  'challengePage.now': 'Wat er nu gebeurt',
  'challengePage.alongside': (p: { who: string }) => `samen met ${p.who}`,
  'challengePage.contact': 'Vaste contactpersoon:',
  'challengePage.canYou': 'Wat u nu nog kunt doen',
  'challengePage.canGroup': 'Wat de groep nu nog kan doen',
  'challengePage.paragraph4': 'lid 4',
  'challengePage.missed': (p: { term: string }) => `Te laat: ${p.term.charAt(0).toLowerCase()}${p.term.slice(1)}`,
  'challengePage.missed.text': (p: { who: string; dueOn: string; days: number }, f: Formats) =>
    `Dit moest uiterlijk op ${f.date(p.dueOn)} klaar zijn, door ${p.who}. Dat is ${f.number(p.days)} ${f.plural(p.days, { one: 'dag', other: 'dagen' })} geleden.`,
  'challengePage.notice': (p: { on: string }, f: Formats) =>
    `De groep heeft de gemeente op ${f.date(p.on)} in gebreke gesteld.`,
  'challengePage.continue': 'Ga verder met uw concept',
  'challengePage.edit': 'Pas plan en begroting aan',
  'challengePage.next': 'Zo gaat het verder:',
  'challengePage.done': (p: { act: string }) => `Gedaan: ${p.act.charAt(0).toLowerCase()}${p.act.slice(1)}`,
  'challengePage.done.submitted': 'Uw uitdaging is ingediend',
  'challengePage.done.saved': 'Uw tekst is bewaard',
  'challengePage.done.signed': 'Dank u wel, uw handtekening staat erbij',
  'challengePage.done.joined': 'Uw vraag is verstuurd. De groep antwoordt.',
  'challengePage.done.answered': 'De groep is bijgewerkt',

  'challengePage.support': 'Steun uit de wijk',
  'challengePage.support.of': (p: { count: number; needed: number }, f: Formats) =>
    `${f.plural(p.count, { one: 'handtekening', other: 'handtekeningen' })}, ${f.number(p.needed)} nodig`,
  'challengePage.support.count': (p: { count: number; needed: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'handtekening', other: 'handtekeningen' })}, ${f.number(p.needed)} nodig`,
  'challengePage.support.open': 'De peiling is open.',
  'challengePage.support.over': (p: { closesOn: string }, f: Formats) =>
    `De peiling liep tot en met ${f.date(p.closesOn)}. De telling wordt nog vastgesteld.`,
  'challengePage.support.enough': (p: { closesOn: string }, f: Formats) =>
    `Genoeg steun. De peiling liep tot en met ${f.date(p.closesOn)}.`,
  'challengePage.support.tooFew': (p: { closesOn: string }, f: Formats) =>
    `Te weinig steun. De peiling liep tot en met ${f.date(p.closesOn)}. Er is één tweede kans.`,
  'challengePage.support.second': 'Dit is de tweede peiling. Een derde is er niet.',
  'challengePage.support.names': (p: { count: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'persoon laat', other: 'mensen laten' })} hun naam zien`,
  'challengePage.sign': 'Zet mijn handtekening',
  'challengePage.sign.text': 'U tekent één keer, met uw eigen login. U kunt uw handtekening niet intrekken.',
  'challengePage.sign.showName': 'Laat mijn naam zien op deze pagina',
  'challengePage.sign.showNameHint': 'Zonder vinkje telt u mee zonder dat iemand uw naam ziet.',
  'challengePage.sign.logIn': 'Log in om te tekenen',
  'challengePage.sign.logInText': (p: { district: string }) =>
    `Woont u in ${p.district}? Dan kunt u deze uitdaging steunen met uw handtekening.`,
  'challengePage.sign.notHere': (p: { district: string }) =>
    `Alleen bewoners van ${p.district} kunnen deze uitdaging met een handtekening steunen.`,
  'challengePage.sign.thanks': 'Dank u wel',
  'challengePage.sign.thanks.text':
    'Uw handtekening staat erbij. Vertel uw buren over deze pagina: elke handtekening telt.',

  'challengePage.way': 'De weg van deze uitdaging',
  'challengePage.group': 'De groep',
  'challengePage.group.join': 'Vraag om mee te doen',
  'challengePage.group.joinYes': 'Ja, vraag het',
  'challengePage.group.joinText':
    'De groep ziet uw naam en beslist of u erbij komt. Als lid kunt u alles doen namens de groep. Uw naam staat dan op deze pagina.',
  'challengePage.group.waiting': 'Wie erbij wil',
  'challengePage.group.accept': 'Laat toe',
  'challengePage.group.decline': 'Laat niet toe',
  'challengePage.group.remove': 'Haal uit de groep',

  'challengePage.asks': 'Wat de groep vraagt',
  'challengePage.asks.table': 'Gevraagd, naast wat de taak nu kost',
  'challengePage.asks.perYear': 'Per jaar',
  'challengePage.asks.group': 'De groep vraagt',
  'challengePage.asks.now': 'De taak kost nu',
  'challengePage.asked': 'Wat de groep vroeg',
  'challengePage.asked.group': 'De groep vroeg',
  'challengePage.asked.then': 'De taak kostte toen',
  'challengePage.asks.money': 'Geld',
  'challengePage.asks.hours': 'Uren',
  'challengePage.task': 'Taak',
  'challengePage.place': 'Wijk',
  'challengePage.period': 'Periode',
  'challengePage.period.text': (p: { startsOn?: string | undefined; years: number }, f: Formats) =>
    `${p.startsOn ? `vanaf ${f.date(p.startsOn)}, ` : ''}${f.number(p.years)} jaar`,
  'challengePage.agreedPeriod': 'Afgesproken periode',
  'challengePage.agreedPeriod.text': (p: { startsOn: string; endsOn: string }, f: Formats) =>
    `${f.date(p.startsOn)} tot en met ${f.date(p.endsOn)}`,
  'challengePage.complex':
    'Het plan raakt werk van verschillende vakmensen. De gemeente heeft daarom meer tijd om te beslissen.',
  'challengePage.toPlan': 'Naar het plan waarmee dit begon',
  'challengePage.story': 'Het plan van de groep',
  'challengePage.story.accountability': 'Hoe laat de groep zien dat het goed gaat?',
  'challengePage.story.helpAsked': 'Welke hulp wil de groep van de gemeente?',
  'challengePage.moneyAndHours': (p: MoneyAndHours, f: Formats) =>
    `${f.money(p.amountCents)} en ${f.hours(p.minutes)} per jaar`,
  'challengePage.share': (p: MoneyAndHours, f: Formats) => `${f.money(p.amountCents)} en ${f.hours(p.minutes)}`,

  'challengePage.decisions': 'Gesprek, advies en besluit',
  'challengePage.conversation': 'Verslag van het gesprek',
  'challengePage.ownerStatement': 'Wat de taak nu kost',
  'challengePage.financeAdvice': 'Advies van financiën',
  'challengePage.advice': 'Advies aan het college',
  'challengePage.risk': 'Risico:',
  'challengePage.adjourned': (p: { until: string }, f: Formats) =>
    `Het besluit is één keer uitgesteld, tot uiterlijk ${f.date(p.until)} (Awb\u00a04:14).`,
  'challengePage.decision': 'Besluit',
  'challengePage.decision.college': 'Besluit van het college',
  'challengePage.granted': 'Toegekend',
  'challengePage.above': 'Waarom meer dan de taak nu kost:',
  'challengePage.objection': 'Bezwaar van de groep',
  'challengePage.objection.decision': 'Beslissing op het bezwaar',
  'challengePage.objection.founded': 'Gegrond: de groep krijgt gelijk',
  'challengePage.objection.unfounded': 'Ongegrond: het besluit blijft staan',
  'challengePage.objection.inadmissible': 'Niet-ontvankelijk: het bezwaar is niet behandeld',
  'challengePage.appeal': (p: { until: string }, f: Formats) =>
    `De groep kan tot en met ${f.date(p.until)} in beroep bij de rechtbank Midden-Nederland.`,

  'challengePage.agreement': 'De overeenkomst',
  'challengePage.agreement.period': (p: { startsOn: string; endsOn: string }, f: Formats) =>
    `Van ${f.date(p.startsOn)} tot en met ${f.date(p.endsOn)}.`,
  'challengePage.agreement.earlier': (p: { count: number }, f: Formats) =>
    `${f.number(p.count)} eerdere ${f.plural(p.count, { one: 'tekst', other: 'teksten' })} van de overeenkomst`,
  'challengePage.agreement.drawnUp': (p: { at: string }, f: Formats) => `Opgesteld op ${f.date(p.at)}.`,
  'challengePage.signed.group': 'Namens de groep',
  'challengePage.signed.college': 'Namens het college',
  'challengePage.signed.notYet': 'nog niet getekend',
  'challengePage.signed.by': (p: { name: string; at: string }, f: Formats) =>
    `getekend door ${p.name}, ${f.dateTime(p.at)}`,
  'challengePage.years': 'Geld en uren per jaar',
  'challengePage.years.year': 'Jaar',
  'challengePage.years.agreed': 'Afgesproken',
  'challengePage.years.handedOver': 'Overgeboekt naar de groep',
  'challengePage.years.returned': 'Teruggegaan',
  'challengePage.years.together': 'Samen',
  'challengePage.years.notYet': 'nog niet',
  'challengePage.years.nothing': 'niets',
  'challengePage.warning': (p: { mendBy: string }, f: Formats) =>
    `Waarschuwing van het college: herstel dit uiterlijk ${f.date(p.mendBy)}`,
  'challengePage.evaluations': 'Evaluaties',
  'challengePage.spent': (p: MoneyAndHours, f: Formats) =>
    `Gebruikt: ${f.money(p.amountCents)} en ${f.hours(p.minutes)}.`,
  'challengePage.history': 'Alles wat er gebeurde',
  'challengePage.history.show': (p: { count: number }, f: Formats) =>
    `Bekijk ${f.number(p.count)} ${f.plural(p.count, { one: 'gebeurtenis', other: 'gebeurtenissen' })} en brieven`,
  'challengePage.bySystem': 'vanzelf, door Buurtkas',
  'challengePage.letter': (p: { letter: string }) => `Brief aan de groep: ${p.letter}.`,
}
