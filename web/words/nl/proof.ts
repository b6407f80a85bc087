/** Texts of the page that proves a result from what is published of it. */
import type { Formats } from '../formats.ts'

export const proof = {
  'proof.title': 'Bewijs van de uitslag',
  'proof.of': (p: { round: string }) => `Klopt de uitslag van ${p.round}?`,
  'proof.lead': 'Uw browser haalt op wat van de stemming openbaar is en controleert of het bij elkaar hoort.',
  'proof.working': 'Uw browser controleert de uitslag.',
  'proof.failed': 'De controle kon niet worden uitgevoerd',
  'proof.failedText': 'Uw browser kon het rekenwerk niet doen. Laad de pagina opnieuw, of probeer een andere browser.',
  'proof.again': 'Controleer opnieuw',
  'proof.good': 'Alles past bij elkaar',
  'proof.goodText': (p: { voters: number; milliseconds: number }, f: Formats) =>
    `Uw browser controleerde ${f.number(p.voters)} ${f.plural(p.voters, { one: 'stem', other: 'stemmen' })} in ${f.number(Math.max(1, Math.round(p.milliseconds)))} milliseconden.`,
  'proof.bad': 'Iets klopt niet',
  'proof.badText':
    'Bewaar deze pagina, bijvoorbeeld als afdruk, en meld het bij de gemeente. Wat hier niet klopt, moet zij kunnen uitleggen.',
  'proof.points': 'Wat is gecontroleerd',
  'proof.holds': 'Klopt:',
  'proof.breaks': 'Klopt niet:',
  'proof.unknown': 'Niet te zeggen:',
  'proof.rules':
    'De regels en het stembiljet hebben het controlegetal dat de uitslag noemt. Het is openbaar vanaf de opening: wie het toen noteerde, kan het hieronder vergelijken.',
  'proof.rules.bad':
    'De regels of het stembiljet hebben niet het controlegetal dat is getoond of dat de uitslag noemt.',
  'proof.file': 'Het bestand met stembiljetten is precies het bestand waarmee de uitslag is berekend.',
  'proof.file.bad': 'Het bestand met stembiljetten is niet het bestand waarmee de uitslag is berekend.',
  'proof.paper': 'In dat bestand staan dezelfde plannen, bedragen en regel als op het stembiljet.',
  'proof.paper.bad': 'In dat bestand staan andere plannen, bedragen of regels dan op het stembiljet.',
  'proof.limits': 'Elk stembiljet houdt zich aan de regels van het stembiljet.',
  'proof.limits.bad': 'Er is een stembiljet geteld dat tegen de regels is.',
  'proof.ballots': 'Er staan evenveel stembiljetten in het bestand als er zijn geteld.',
  'proof.ballots.bad': 'Het aantal stembiljetten in het bestand is anders dan het aantal dat is geteld.',
  'proof.receipts': 'Er zijn evenveel ontvangstbewijzen als bewaarde stemmen, allemaal verschillend.',
  'proof.receipts.bad': 'Het aantal ontvangstbewijzen past niet bij het aantal stemmen, of er staat er een twee keer.',
  'proof.voters': 'Er zijn niet meer stemmen dan er stemcodes zijn uitgegeven.',
  'proof.voters.bad': 'Er zijn meer stemmen dan er stemcodes zijn uitgegeven.',
  'proof.result': 'Opnieuw geteld met de vaste regel komt precies dezelfde uitslag eruit, tot op de cent.',
  'proof.result.bad': 'Opnieuw geteld met de vaste regel komt er iets anders uit.',
  'proof.voters.unknown':
    'Wie met inloggen stemt, staat in het bevolkingsregister. Dat is niet openbaar, dus hierover kan deze pagina niets bewijzen.',
  'proof.pointUnknown': 'Dit is niet te controleren, omdat een eerder punt niet klopt.',
  'proof.expected': 'Vastgelegd of gepubliceerd',
  'proof.found': 'Gevonden',
  'proof.compare': 'Vergelijk met uw buren',
  'proof.compare.text':
    'Een controlegetal verandert zodra er één letter verandert. Zien uw buren dezelfde controlegetallen, dan is aan iedereen hetzelfde getoond. De controlegetallen hieronder heeft uw eigen browser uitgerekend.',
  'proof.compare.rules': 'Controlegetal van de regels',
  'proof.compare.file': 'Controlegetal van de stembiljetten',
  'proof.compare.receipts': 'Controlegetal van de lijst met ontvangstbewijzen',
  'proof.elsewhere': 'Narekenen zonder deze site',
  'proof.elsewhere.text':
    'Download de bestanden hieronder. De stembiljetten zijn een Pabulib-bestand: elk programma voor burgerbegrotingen kan het lezen. De broncode van Buurtkas is openbaar. Daarin staat ook een programma dat narekent. U start het zo:',
  'proof.secrecy': 'Kan iemand de stemmen nog openen?',
  'proof.secrecy.kept':
    'Ja, zolang iemand nog bezwaar kan maken: misschien moet er opnieuw worden geteld. Daarna worden de sleutels vernietigd. Dan kan niemand meer zien wie stemde of wat iemand koos.',
  'proof.secrecy.held': (p: { at: string }, f: Formats) =>
    `Ja. De sleutels worden langer bewaard, sinds ${f.dateTime(p.at)}. Dit is de reden:`,
  'proof.secrecy.destroyed': (p: { at: string }, f: Formats) =>
    `Nee. De sleutels zijn vernietigd op ${f.dateTime(p.at)}. Niemand kan nog zien wie stemde of wat iemand koos.`,
  'proof.limitsTitle': 'Wat dit niet bewijst',
  'proof.limit.page':
    'Dat deze pagina zelf goed rekent. Ook die komt van de gemeente. Twijfelt u, reken dan na zonder deze site.',
  'proof.limit.opening':
    'Dat de gepubliceerde stembiljetten precies zijn wat in de verzegelde stemmen stond. De gemeente opent ze. Van buiten is dat niet te zien.',
  'proof.limit.seen':
    'Dat niemand uw keuze kon zien terwijl u stemde. De server ziet uw keuze heel even, voordat hij haar verzegelt.',
  'proof.limit.content':
    'Dat uw ontvangstbewijs zegt wat u koos. Het bewijst dat uw verzegelde stem in de bus zat, niet wat erin staat. Daarom kunt u er ook niemand mee laten zien wat u koos.',
  'proof.limit.ballots':
    'Dat de gepubliceerde stembiljetten dezelfde zijn als in de bus. Alleen de computer die telt, opent de bus, en een ontvangstbewijs zegt niet welk stembiljet erbij hoort.',
  'proof.limit.voters':
    'Dat elke stem van een echte bewoner is. Daar moeten de uitgegeven codes voor zorgen, of het inloggen.',
  'proof.limit.pressure': 'Dat niemand over uw schouder meekeek. U kon uw stem wel tot de sluiting veranderen.',
}
