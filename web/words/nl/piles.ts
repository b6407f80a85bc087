/** Texts of paper ballots: piles, and typing them twice. */
import type { Formats } from '../formats.ts'

const ballots = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'biljet', other: 'biljetten' })}`
const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`
const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'punt', other: 'punten' })}`

export const piles = {
  'piles.title': 'Papieren stembiljetten',
  'piles.lead': 'Wat op papier binnenkomt, typen twee mensen los van elkaar over.',
  'piles.how':
    'Boek biljetten in zodra ze binnen zijn, in stapels. De ene persoon typt een stapel over, daarna doet een ander het nog eens. Die ziet niet wat de eerste typte. Is het twee keer gelijk, dan telt het. Stemde iemand ook op het scherm, dan telt die stem.',
  'piles.notYet': (p: { opensAt: string }, f: Formats) => `Inboeken kan vanaf de opening, op ${f.dateTime(p.opensAt)}.`,
  'piles.tooLate':
    'De stemming is gesloten. Nieuwe stapels kunnen niet meer: papier dat na de sluiting binnenkomt, telt niet. Stapels die al zijn ingeboekt, kunt u nog overtypen.',

  'piles.register': 'Een stapel inboeken',
  'piles.register.text': (p: { closesAt: string; byHand: boolean; most: number }, f: Formats) =>
    `Dit kan tot de sluiting, ${p.byHand ? 'uiterlijk ' : ''}op ${f.dateTime(p.closesAt)}. Hoogstens ${ballots(p.most, f)} in een stapel. Tel ze na: het aantal ligt daarna vast.`,
  'piles.label': 'Wat staat er op de stapel?',
  'piles.label.hint': 'Schrijf hetzelfde op een vel bovenop. Bijvoorbeeld: Balie 12 mei, stapel 1.',
  'piles.label.fault': 'Geef de stapel een opschrift.',
  'piles.count': 'Hoeveel biljetten',
  'piles.count.hint': 'Ook biljetten die leeg of onleesbaar zijn.',
  'piles.count.fault': (p: { most: number }, f: Formats) =>
    `Vul een heel getal in van 1 tot en met ${f.number(p.most)}.`,
  'piles.register.button': 'Boek de stapel in',
  'piles.registered': (p: { label: string }) => `${p.label} is ingeboekt.`,

  'piles.list': 'De stapels',
  'piles.none': 'Er zijn nog geen stapels',
  'piles.none.text': 'Boek hierboven een stapel in als er papier binnenkomt.',
  'piles.state.open': 'Bezig',
  'piles.state.stored': 'Opgeslagen',
  'piles.state.void': 'Vervallen',
  'piles.size': (p: { size: number }, f: Formats) => ballots(p.size, f),
  'piles.progress': (p: { agreed: number; size: number }, f: Formats) =>
    `${f.number(p.agreed)} van ${ballots(p.size, f)} klaar`,
  'piles.by': (p: { name: string; at: string }, f: Formats) => `Ingeboekt door ${p.name}, ${f.dateTime(p.at)}`,
  'piles.turn.first': 'U kunt typen, als eerste.',
  'piles.turn.second': 'U kunt typen, als tweede.',
  'piles.turn.other': 'Wacht op een tweede persoon.',
  'piles.ready': 'Klaar om op te slaan.',
  'piles.stored': (p: { valid: number; invalid: number }, f: Formats) =>
    `${f.number(p.valid)} geldig, ${f.number(p.invalid)} ongeldig.`,
  'piles.void': 'Deze stapel telt niet.',

  'piles.one': (p: { label: string }) => `Stapel ${p.label}`,
  'piles.one.lead': (p: { size: number }, f: Formats) => `${ballots(p.size, f)}. Leg ze op volgorde: 1 ligt bovenop.`,
  'piles.back': 'Alle stapels',
  'piles.paper': (p: { place: number; size: number }, f: Formats) =>
    `Biljet ${f.number(p.place)} van ${f.number(p.size)}`,
  'piles.first': 'U typt dit biljet als eerste.',
  'piles.second': 'Iemand anders typte dit biljet al. U ziet niet wat: typ wat u zelf op het papier ziet.',
  'piles.differs': 'Dit biljet verschilt',
  'piles.differs.text':
    'Twee mensen typten iets anders. Kijk samen opnieuw naar het papier. Wie zich vergiste, typt het biljet nog eens.',
  'piles.agreed.again': 'Dit biljet is klaar. Typt u het opnieuw, en anders, dan kijkt u er weer samen naar.',
  'piles.code': 'Code op het biljet',
  'piles.code.hint':
    '13 tekens. Streepjes en hoofdletters maken niet uit. Klopt de code, dan gaat u vanzelf naar de plannen.',
  'piles.code.missing': 'Typ de code over. Staat er geen code op? Kies dan hieronder waarom het biljet niet telt.',
  'piles.code.wrong': 'Deze code klopt niet: er is een teken verkeerd. Kijk nog eens goed naar het papier.',
  'piles.plans': 'Plannen',
  'piles.plans.hint': (p: { example: string }) =>
    `Typ het nummer van een plan, zoals ${p.example}. Of ga met de pijltjes naar een plan en kies het met de spatiebalk. Met Enter gaat u naar het volgende biljet.`,
  'piles.plans.points':
    'Typ de punten achter elk plan. Met de pijltjes gaat u naar een ander plan, met Enter naar het volgende biljet.',
  'piles.plans.typed': (p: { digits: string }) => `Getypt: ${p.digits}…`,
  'piles.plan.on': (p: { title: string }) => `${p.title} gekozen`,
  'piles.plan.off': (p: { title: string }) => `${p.title} niet gekozen`,
  'piles.used': 'Wat er gekozen is',
  'piles.chosen': (p: { count: number }, f: Formats) => `${plans(p.count, f)} gekozen`,
  'piles.chosen.of': (p: { count: number; most: number }, f: Formats) =>
    `${f.number(p.count)} van hoogstens ${plans(p.most, f)} gekozen`,
  'piles.points': (p: { count: number }, f: Formats) => `${points(p.count, f)} verdeeld`,
  'piles.points.left': (p: { count: number }, f: Formats) => `Nog ${points(p.count, f)}`,
  'piles.points.over': (p: { count: number }, f: Formats) => `${points(p.count, f)} te veel`,
  'piles.broken.ballot-over-budget': 'Dit is samen te duur',
  'piles.broken.ballot-over-capacity': 'Dit vraagt samen te veel uren',
  'piles.broken.too-many-choices': 'Dit zijn te veel plannen',
  'piles.broken.too-many-points': 'Dit zijn te veel punten',
  'piles.broken.points-needed': 'Er ontbreken punten',
  'piles.broken.text': 'Kijk of u het goed overtypte. Staat het echt zo op het papier? Dan telt het biljet niet.',
  'piles.broken.button': 'Het staat zo op het papier',
  'piles.counts': 'Telt dit biljet?',
  'piles.counts.yes': 'Ja, het telt',
  'piles.invalid.no-code': 'Nee: er staat geen code op',
  'piles.invalid.unknown-code': 'Nee: de code bestaat niet',
  'piles.invalid.unclear': 'Nee: niet te lezen wat er gekozen is',
  'piles.invalid.against-rules': 'Nee: het past niet bij de regels',
  'piles.invalid.twice': 'Nee: de code staat ook op een ander biljet',
  'piles.invalid.text': 'Ook dit kijkt een tweede persoon na. Bewaar het papier.',
  'piles.next': 'Bewaar dit biljet',

  'piles.after.waiting': (p: { place: number }, f: Formats) => `Biljet ${f.number(p.place)} wacht nog.`,
  'piles.after.entered-once': (p: { place: number }, f: Formats) =>
    `Biljet ${f.number(p.place)}: één keer getypt. Een ander typt het nog eens.`,
  'piles.after.agreed': (p: { place: number }, f: Formats) => `Biljet ${f.number(p.place)}: twee keer gelijk.`,
  'piles.after.differs': (p: { place: number }, f: Formats) =>
    `Biljet ${f.number(p.place)} verschilt van wat de ander typte. Kijk straks samen naar het papier.`,
  'piles.now': (p: { place: number }, f: Formats) => `Nu biljet ${f.number(p.place)}.`,
  'piles.yours.done': 'Voor u is er nu niets te typen',
  'piles.yours.other': 'Geef de stapel aan een ander. Die typt alles nog eens.',
  'piles.yours.differs': (p: { count: number }, f: Formats) =>
    `${ballots(p.count, f)} ${f.plural(p.count, { one: 'verschilt', other: 'verschillen' })} nog. Kies ${f.plural(p.count, { one: 'het', other: 'ze' })} in de lijst en kijk samen naar het papier.`,
  'piles.all.agreed': 'Alle biljetten zijn twee keer gelijk',
  'piles.all.agreed.text': 'U kunt de stapel opslaan.',

  'piles.places': 'Alle biljetten',
  'piles.place.waiting': 'nog niet getypt',
  'piles.place.entered-once': 'één keer getypt',
  'piles.place.agreed': 'twee keer gelijk',
  'piles.place.invalid': 'telt niet',
  'piles.place.differs': 'verschilt',
  'piles.place.yours': ', uw beurt',

  'piles.end': 'De stapel afronden',
  'piles.end.notYet': (p: { agreed: number; size: number }, f: Formats) =>
    `${f.number(p.agreed)} van ${ballots(p.size, f)} ${f.plural(p.agreed, { one: 'is', other: 'zijn' })} twee keer gelijk. Opslaan kan als dat voor alle biljetten zo is.`,
  'piles.end.ready': 'Alle biljetten zijn twee keer gelijk. Sla de stapel op, dan tellen ze mee.',
  'piles.store': 'Sla de stapel op',
  'piles.store.ask': (p: { label: string }) => `Stapel ${p.label} opslaan?`,
  'piles.store.text':
    'De stemmen komen bij de andere stemmen. Wie al op het scherm stemde, houdt die stem. Daarna verandert er niets meer aan deze stapel.',
  'piles.store.yes': 'Ja, sla op',
  'piles.outcome': 'De stapel is opgeslagen',
  'piles.outcome.valid': (p: { count: number }, f: Formats) =>
    `${ballots(p.count, f)} ${f.plural(p.count, { one: 'is', other: 'zijn' })} geldig.`,
  'piles.outcome.invalid': (p: { count: number }, f: Formats) =>
    `${ballots(p.count, f)} ${f.plural(p.count, { one: 'telt', other: 'tellen' })} niet.`,
  'piles.outcome.screen':
    'Wie ook op het scherm stemt, houdt die stem. Hoeveel dat er zijn, staat na het tellen bij de uitslag: bij één stapel zou u kunnen zien wie het was.',
  'piles.makeVoid': 'Laat de stapel vervallen',
  'piles.void.ask': (p: { label: string }) => `Stapel ${p.label} laten vervallen?`,
  'piles.void.text':
    'Niets uit deze stapel telt dan mee. Doe dit alleen als hij verkeerd is ingeboekt. U kunt de biljetten opnieuw inboeken zolang de stemming open is.',
  'piles.void.reason': 'Waarom?',
  'piles.void.fault': (p: { least: number }) => `Schrijf een reden van minstens ${p.least} tekens.`,
  'piles.void.yes': 'Ja, laat vervallen',
  'piles.void.done': 'De stapel is vervallen',
  'piles.void.because': (p: { reason: string }) => `De reden: ${p.reason}`,

  'piles.door.letters.count': (p: { count: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'brief', other: 'brieven' })} gemaakt`,
  'piles.door.desk.count': (p: { count: number }, f: Formats) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'bewoner', other: 'bewoners' })} met een stemcode`,
  'piles.door.piles.count': (p: { open: number; all: number }, f: Formats) =>
    p.all === 0
      ? 'nog geen stapels'
      : `${f.number(p.all)} ${f.plural(p.all, { one: 'stapel', other: 'stapels' })}, ${f.number(p.open)} nog niet klaar`,
}
