/** Texts of the help desk: the register of voters of a round, and what the desk does for one of them. */
import type { Formats } from '../formats.ts'

export const register = {
  'register.title': 'Balie voor stemmers',
  'register.lead': 'Brief kwijt, geen brief, of iemand anders laten stemmen: hier helpt u een stemmer aan een code.',
  'register.noCodes': 'In deze ronde loggen bewoners in om te stemmen. Er zijn geen brieven en geen papier.',
  'register.over': 'De stemming is voorbij. U kunt nog opzoeken, maar niets meer wijzigen.',
  'register.never': 'Vraag nooit of iemand gestemd heeft, of wat',
  'register.never.text':
    'U kunt het hier niet zien, en niemand hoeft het te zeggen. Hier staan geen namen en adressen: alleen nummers. Welk nummer bij welk adres hoort, staat in de lijst die bij de brieven is bewaard.',
  'leave.stay': 'Blijf hier',
  'leave.anyway': 'Toch weggaan',

  'register.counts': 'Het register in cijfers',
  'register.count.entries': 'Met een stemcode',
  'register.count.letters': 'Per brief',
  'register.count.atDesk': 'Aan de balie',
  'register.count.replaced': 'Codes vervangen',
  'register.count.proxies': 'Machtigingen',
  'register.count.withdrawn': 'Codes vervallen',
  'register.empty': 'Er zijn nog geen codes gemaakt voor deze ronde.',

  'register.find': 'Zoek een nummer op',
  'register.find.label': 'Nummer van de brief',
  'register.find.hint':
    'Staat rechtsboven op de brief. Is de brief kwijt, zoek het nummer dan in de lijst met adressen.',
  'register.find.button': 'Zoek',
  'register.find.fault': 'Vul een nummer in, bijvoorbeeld 1234.',
  'register.find.none': (p: { number: number }, f: Formats) => `Nummer ${f.number(p.number)} bestaat niet`,
  'register.find.none.text': 'Kijk of u het nummer goed overtypte.',
  'register.voter': (p: { number: number }, f: Formats) => `Nummer ${f.number(p.number)}`,
  'register.state.valid': 'Code geldig',
  'register.state.withdrawn': 'Code vervallen',
  'register.channel': 'Kreeg de code',
  'register.channel.letter': 'per brief',
  'register.channel.desk': 'aan de balie',
  'register.replacedTimes': 'Code vervangen',
  'register.times': (p: { times: number }, f: Formats) => `${f.number(p.times)} keer`,
  'register.proxy': 'Iemand anders laten stemmen',
  'register.history': 'Wat er gebeurde',
  'register.do': 'Wat wilt u doen?',
  'register.lapsed': 'Met dit nummer kan niet meer gestemd worden. U kunt dit niet terugdraaien.',
  'register.what': 'Wat er gebeurt als u op de knop drukt',

  'register.reason': 'Waarom?',
  'register.reason.lost': 'De brief is kwijt',
  'register.reason.not-received': 'De brief is niet gekomen',
  'register.reason.damaged': 'De code is niet meer te lezen',
  'register.reason.seen-by-others': 'Iemand anders heeft de code gezien',
  'register.reason.deceased': 'Overleden',
  'register.reason.moved-away': 'Verhuisd naar een andere gemeente of wijk',
  'register.reason.not-entitled': 'Mag niet stemmen in deze ronde',
  'register.reason.double': 'Kreeg twee codes',
  'register.reference': 'Kenmerk',
  'register.reference.identity':
    'Het nummer van uw formulier of zaak. Daarin staat dat u heeft gecontroleerd wie het is. Schrijf hier geen naam of adres.',
  'register.reference.record': 'Het nummer van uw formulier of zaak. Schrijf hier geen naam of adres.',
  'register.consent': 'Kenmerk van de toestemming',
  'register.consent.hint': 'Het nummer van het ondertekende formulier, dat de balie bewaart. Geen naam of adres.',
  'register.fault.reason': 'Kies een reden.',
  'register.fault.reference': 'Vul een kenmerk in van minstens 3 tekens.',
  'register.fault.consent': 'Vul het kenmerk van de toestemming in. Zonder getekend formulier kan het niet.',
  'register.fault.ground': 'Kies een reden waarom er geen brief kan komen.',
  'register.fault.mark': 'Vul het kenmerk van de bewoner in: minstens 3 tekens.',
  'register.fault.proxy': 'Vul het nummer in van wie gaat stemmen.',
  'register.fault.proxySame': 'Dit is hetzelfde nummer. Vul het nummer in van de ander.',

  'register.replace': 'Nieuwe code',
  'register.replace.what': (p: { number: number }, f: Formats) =>
    `De oude code van nummer ${f.number(p.number)} vervalt meteen. Er komt een nieuwe code voor hetzelfde nummer. Is er al gestemd, dan blijft die stem staan. Met de nieuwe code kan de bewoner de stem wijzigen.`,
  'register.replace.button': 'Maak een nieuwe code',

  'register.proxy.what': (p: { number: number; most: number }, f: Formats) =>
    `De code van nummer ${f.number(p.number)} vervalt meteen. Er komt een nieuwe code, voor de ander. Die stemt daarmee namens nummer ${f.number(p.number)}, naast de eigen stem. Iemand kan voor hoogstens ${f.number(p.most)} anderen stemmen.`,
  'register.proxy.instead': (p: { number: number }, f: Formats) =>
    `Nu stemt nummer ${f.number(p.number)} voor deze bewoner. Dat houdt dan op.`,
  'register.proxyNumber': 'Nummer van wie gaat stemmen',
  'register.proxyNumber.hint': 'Het nummer op de eigen brief van de ander.',
  'register.proxy.button': 'Machtig en maak een code',

  'register.lapse': 'Code laten vervallen',
  'register.lapse.what': (p: { number: number }, f: Formats) =>
    `De code van nummer ${f.number(p.number)} vervalt en er komt geen nieuwe. Is er al gestemd, dan blijft die stem staan: niemand kan zien of dat zo is. U kunt dit niet terugdraaien.`,
  'register.lapse.button': 'Laat de code vervallen',
  'register.lapse.ask': (p: { number: number }, f: Formats) =>
    `De code van nummer ${f.number(p.number)} laten vervallen?`,
  'register.lapse.never': 'Met dit nummer kan daarna niemand meer stemmen. U kunt dit niet terugdraaien.',
  'register.lapse.yes': 'Ja, laat de code vervallen',
  'register.lapse.done': (p: { number: number }, f: Formats) =>
    `De code van nummer ${f.number(p.number)} is vervallen.`,

  'register.issue': 'Een code zonder brief',
  'register.issue.text': 'Voor wie mag stemmen maar geen brief kan krijgen.',
  'register.issue.open': 'Geef een code aan de balie',
  'register.ground': 'Waarom komt er geen brief?',
  'register.ground.shielded-address': 'Afgeschermd adres',
  'register.ground.shielded-address.hint': 'Het adres mag aan niemand bekend worden. Vraag er ook niet naar.',
  'register.ground.no-fixed-address': 'Geen vast adres',
  'register.ground.no-fixed-address.hint': 'Bijvoorbeeld iemand in de opvang, of op een woonboot zonder ligplaats.',
  'register.ground.new-resident': 'Pas in de wijk komen wonen',
  'register.ground.new-resident.hint': 'Na het maken van de brieven.',
  'register.mark': 'Kenmerk van de bewoner',
  'register.mark.hint':
    'Het kenmerk uit uw eigen administratie, bijvoorbeeld een zaaknummer van deze persoon. Wij bewaren het onleesbaar, alleen om te merken dat iemand twee keer komt.',
  'register.issue.what':
    'Er komt een nieuw nummer met een code. Deze bewoner kan aan de balie geen tweede krijgen. Kijk daarom eerst of er geen brief is verstuurd.',
  'register.issue.button': 'Geef een code',

  'register.new.replaced': (p: { number: number }, f: Formats) => `De nieuwe code van nummer ${f.number(p.number)}`,
  'register.new.issued': (p: { number: number }, f: Formats) => `De code van nummer ${f.number(p.number)}`,
  'register.new.proxy': (p: { number: number }, f: Formats) =>
    `De code waarmee de ander stemt namens nummer ${f.number(p.number)}`,
  'register.new.once': 'U ziet deze code alleen nu. Druk de brief af en geef hem mee, of laat de code overschrijven.',
  'register.new.replaced.text': 'De oude code geldt niet meer.',
  'register.new.issued.text':
    'Schrijf het nummer op het formulier van de bewoner: zo is een volgende keer te zien welk nummer het is.',
  'register.new.proxy.text': 'Geef deze code aan wie gaat stemmen. De oude code geldt niet meer.',
  'register.new.print': 'Druk de brief af',
  'register.new.done': 'Klaar: de code is meegegeven',
  'register.leave': 'De code gaat verloren',
  'register.leave.text':
    'U heeft de brief nog niet afgedrukt. Gaat u weg, dan ziet niemand deze code meer. U kunt dan wel weer een nieuwe code maken.',

  'register.log': 'Wat de balie deed',
  'register.log.empty': 'Nog niets gedaan',
  'register.log.empty.text': 'Hier komt elke brief en elke nieuwe code, met de reden en wie het deed.',
  'register.log.more': 'Toon oudere',
  'register.log.more.done': (p: { count: number }, f: Formats) => `${f.number(p.count)} oudere erbij.`,
  'register.act.letters': (p: { first: number; last: number; count: number }, f: Formats) =>
    p.count === 1
      ? `Eén brief gemaakt: nummer ${f.number(p.first)}`
      : `${f.number(p.count)} brieven gemaakt: nummer ${f.number(p.first)} tot en met ${f.number(p.last)}`,
  'register.act.replaced': 'Nieuwe code',
  'register.act.issued': 'Code aan de balie',
  'register.act.proxy': (p: { number: number }, f: Formats) => `Nummer ${f.number(p.number)} stemt in de plaats`,
  'register.act.withdrawn': 'Code vervallen',
  'register.act.reference': (p: { reference: string }) => `Kenmerk ${p.reference}`,
  'register.act.by': (p: { name: string; at: string }, f: Formats) => `${p.name}, ${f.dateTime(p.at)}`,
}
