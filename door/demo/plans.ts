/** The plans of the demo: invented, in places that exist, by people who do not. Amounts in whole euros, time in hours. */
import type { Kind, Theme } from '../../shared/proposals/proposal.ts'

/** One plan of the demo. `by` is a demo person. */
export interface DemoPlan {
  readonly name: string
  readonly by: string
  readonly district: string
  readonly title: string
  readonly summary: string
  readonly place: string
  readonly theme: Theme
  readonly euros: number
  readonly hours: number
  readonly kind?: Kind
  readonly lifetimeYears?: number
  readonly publicAsset?: boolean
  readonly commitmentYears?: number
  readonly maintenanceEuros?: number
}

const oost = 'WK040206'
const meent = 'WK040208'
const centrum = 'WK040201'
const zuid = 'WK040204'

/** On the open ballot of Oost. */
export const openBallot: readonly DemoPlan[] = [
  { name: 'o-gevels', by: 'noor', district: oost, title: 'Geveltuinen voor de hele straat', summary: 'Bewoners leggen samen zestig geveltuinen aan. De gemeente haalt de tegels weg en levert grond.', place: 'Geuzenbuurt', theme: 'greenery', euros: 6800, hours: 24, lifetimeYears: 5, publicAsset: true },
  { name: 'o-pluktuin', by: 'bas', district: oost, title: 'Pluktuin achter het buurthuis', summary: 'Een open tuin met fruit en kruiden, onderhouden door twintig vaste vrijwilligers.', place: 'Liebergen', theme: 'greenery', euros: 9750, hours: 60, lifetimeYears: 5, publicAsset: true },
  { name: 'o-schaak', by: 'yasmin', district: oost, title: 'Schaaktafels bij de kerk', summary: 'Vier betonnen tafels met bankjes, waar jong en oud elkaar treffen voor een potje.', place: 'Kleine Driftbuurt', theme: 'meeting', euros: 5200, hours: 16, lifetimeYears: 10, publicAsset: true },
  { name: 'o-zebra', by: 'bas', district: oost, title: 'Veilig oversteken bij de school', summary: 'Kinderen ontwerpen een opvallend zebrapad, de gemeente legt het aan voor de zomer.', place: 'Astronomischebuurt', theme: 'safety', euros: 4400, hours: 40, lifetimeYears: 5, publicAsset: true },
  { name: 'o-soep', by: 'noor', district: oost, title: 'Eettafel voor alleenstaanden', summary: 'Elke donderdag koken buren voor wie anders alleen eet. Een jaar lang, voor veertig mensen.', place: 'Buurthuis Oost', theme: 'meeting', euros: 7500, hours: 10 },
  { name: 'o-regenton', by: 'pieter', district: oost, title: 'Regentonactie voor veertig daken', summary: 'Veertig huizen krijgen een regenton. Samen inkopen, samen plaatsen, samen water sparen.', place: 'Electrobuurt', theme: 'climate', euros: 3900, hours: 8 },
  { name: 'o-muur', by: 'yasmin', district: oost, title: 'Muurschildering op het trafohuisje', summary: 'Een kunstenaar uit de buurt maakt met jongeren een schildering over het oude spoor.', place: 'Geuzenbuurt', theme: 'culture', euros: 3200, hours: 12, lifetimeYears: 5, publicAsset: true },
  { name: 'o-taal', by: 'noor', district: oost, title: 'Taalmaatjes in de bibliotheek', summary: 'Vijftien koppels oefenen elke week samen Nederlands, met koffie en een goed boek.', place: 'Bibliotheek', theme: 'care', euros: 2800, hours: 20 },
  { name: 'o-pannakooi', by: 'bas', district: oost, title: 'Pannakooi onder de bomen', summary: 'Een plek waar jongeren kunnen voetballen zonder overlast, met afspraken met de buren.', place: 'Liebergen', theme: 'play', euros: 14500, hours: 30, lifetimeYears: 10, publicAsset: true },
  { name: 'o-zwerf', by: 'pieter', district: oost, title: 'Zwerfvuilkar met knijpers', summary: 'Een kar die per straat rondgaat, met alles erin om met tien mensen te ruimen.', place: 'heel Oost', theme: 'clean', euros: 2600, hours: 6 },
]

/** On the ballot of a meeting in Oost that has been counted and waits for the group. */
export const countedBallot: readonly DemoPlan[] = [
  { name: 'c-concert', by: 'bas', district: oost, title: 'Zomeravondconcert in het park', summary: 'Drie avonden muziek van bands uit de wijk, met een veld om te dansen en stoelen om te zitten.', place: 'Laapersveld', theme: 'culture', euros: 4800, hours: 18 },
  { name: 'c-boules', by: 'noor', district: oost, title: 'Jeu-de-boulesbaan aan het Laapersveld', summary: 'Twee banen met een bank erbij. De werkgroep veegt en harkt, elke week.', place: 'Laapersveld', theme: 'play', euros: 6200, hours: 22, lifetimeYears: 10, publicAsset: true },
  { name: 'c-aed', by: 'bas', district: oost, title: 'AED-kast met training', summary: 'Een AED aan de gevel van de apotheek, en dertig buren die ermee leren omgaan.', place: 'Astronomischebuurt', theme: 'care', euros: 3100, hours: 4 },
  { name: 'c-bakfiets', by: 'pieter', district: oost, title: 'Deelbakfiets voor de straat', summary: 'Een elektrische bakfiets die twintig gezinnen delen in plaats van een tweede auto.', place: 'Kleine Driftbuurt', theme: 'climate', euros: 5900, hours: 5 },
  { name: 'c-vogels', by: 'noor', district: oost, title: 'Vogelkasten en vleermuiskasten', summary: 'Tachtig kasten, getimmerd door leerlingen, opgehangen met de boswachter.', place: 'Geuzenbuurt', theme: 'greenery', euros: 2700, hours: 9 },
]

/** On the adopted ballot of the Meent: what came of it is spread over all later states. */
export const adoptedBallot: readonly DemoPlan[] = [
  { name: 'm-egel', by: 'noor', district: meent, title: 'Egelroute tussen de tuinen', summary: 'Vijftig schuttingen krijgen een poortje, met kaart en bordjes voor wie meedoet.', place: 'Hilversumse Meent', theme: 'greenery', euros: 2600, hours: 6 },
  { name: 'm-kas', by: 'joost', district: meent, title: 'Dagbesteding in de kas', summary: 'Mensen met en zonder beperking kweken samen groente voor de buurtkeuken.', place: 'Hilversumse Meent', theme: 'care', euros: 4900, hours: 30 },
  { name: 'm-lamp', by: 'bas', district: meent, title: 'Zonnelampen langs het fietspad', summary: 'Acht lampen op zonne-energie, zodat het pad naar de bus ook ’s winters veilig voelt.', place: 'Meentweg', theme: 'safety', euros: 10800, hours: 40, lifetimeYears: 10, publicAsset: true },
  { name: 'm-film', by: 'pieter', district: meent, title: 'Filmavond op het schoolplein', summary: 'Vier films in de open lucht, gekozen door de kinderen van groep acht.', place: 'schoolplein', theme: 'meeting', euros: 2900, hours: 8 },
  { name: 'm-ruil', by: 'yasmin', district: meent, title: 'Ruilkast voor boeken en spullen', summary: 'Een ruime kast onder het afdak van de winkels, beheerd door de leeskring.', place: 'winkelcentrum de Meent', theme: 'clean', euros: 3300, hours: 5, lifetimeYears: 5, publicAsset: true },
  { name: 'm-heide', by: 'bas', district: meent, title: 'Heideveldje bij de speelplek', summary: 'Een stuk gras wordt heide, met paadjes van schelpen en een bord over wat er leeft.', place: 'Hilversumse Meent', theme: 'greenery', euros: 5600, hours: 26, lifetimeYears: 5, publicAsset: true },
]

/** On a paper that is being prepared in the centre, and one plan that could still join it. */
export const preparedBallot: readonly DemoPlan[] = [
  { name: 'p-terras', by: 'pieter', district: centrum, title: 'Langste tafel van de Kerkbrink', summary: 'Een tafel van honderd meter, waar iedereen uit het centrum aanschuift met eigen eten.', place: 'Kerkbrink', theme: 'meeting', euros: 3600, hours: 14 },
  { name: 'p-bakken', by: 'noor', district: centrum, title: 'Plantenbakken op het plein', summary: 'Twintig bakken met bloemen voor bijen, onderhouden door winkeliers en bewoners.', place: 'Langgewenstbuurt', theme: 'greenery', euros: 5100, hours: 18, lifetimeYears: 5, publicAsset: true },
]

/** Plans on their own, each in a state of its own. */
export const single = {
  placeable: { name: 's-compost', by: 'pieter', district: centrum, title: 'Composttonnen voor het hofje', summary: 'Drie tonnen en een cursus, zodat veertig huizen hun groenafval zelf tot grond maken.', place: 'Sint Vitusbuurt', theme: 'climate', euros: 2750, hours: 5 },
  quickWaiting: { name: 's-straatfeest', by: 'bas', district: oost, title: 'Straatfeest met lange tafel', summary: 'Een middag met muziek, spelletjes en eten uit elf keukens. Voor de hele straat.', place: 'Geuzenbuurt', theme: 'meeting', euros: 800, hours: 4 },
  quickGranted: { name: 's-bollen', by: 'noor', district: zuid, title: 'Bollen planten in oktober', summary: 'Duizend bollen in het gras langs de weg, geplant door twee schoolklassen.', place: 'Bloemenkwartier Noord', theme: 'greenery', euros: 450, hours: 3 },
  quickSigned: { name: 's-soepdag', by: 'joost', district: meent, title: 'Burendag met soep uit eigen tuin', summary: 'Op burendag koken we soep van wat er in de tuinen staat, voor honderd mensen.', place: 'Hilversumse Meent', theme: 'meeting', euros: 650, hours: 2 },
  checkWaiting: { name: 's-repair', by: 'yasmin', district: oost, title: 'Repareercafé in het buurthuis', summary: 'Elke maand repareren vrijwilligers wat kapot is. Met gereedschap dat van de buurt is.', place: 'Buurthuis Oost', theme: 'clean', euros: 6400, hours: 12 },
  needsWork: { name: 's-skate', by: 'noor', district: oost, title: 'Skeelerles voor oud en jong', summary: 'Tien lessen op het plein, met skeelers die je kunt lenen. Ook voor wie het nooit deed.', place: 'Electrobuurt', theme: 'play', euros: 4200, hours: 10 },
  notFeasible: { name: 's-brug', by: 'bas', district: oost, title: 'Touwbrug over de vijver', summary: 'Een touwbrug van twintig meter, zodat kinderen droog aan de overkant komen.', place: 'Liebergen', theme: 'play', euros: 9000, hours: 40, lifetimeYears: 8, publicAsset: true },
  report: { name: 's-lantaarn', by: 'pieter', district: centrum, title: 'Lantaarnpaal is al weken kapot', summary: 'De lantaarnpaal op de hoek brandt niet meer, en het is daar ’s avonds erg donker.', place: 'Havenstraatbuurt', theme: 'safety', euros: 0, hours: 0, kind: 'report' },
  financeWaiting: { name: 's-tuin', by: 'pieter', district: zuid, title: 'Beheer van het pocketpark', summary: 'Bewoners beheren drie jaar lang het kleine park, met gereedschap en een vaste hovenier.', place: 'Schrijverskwartier', theme: 'greenery', euros: 12000, hours: 80, commitmentYears: 3 },
  capitalWaiting: { name: 's-speelplek', by: 'noor', district: oost, title: 'Nieuwe speelplek met waterpomp', summary: 'De oude speelplek is op. Kinderen tekenden een nieuwe, met zand, water en klimbomen.', place: 'Minckelersplein', theme: 'play', euros: 60000, hours: 120, lifetimeYears: 15, publicAsset: true },
  capitalPrepared: { name: 's-hart', by: 'joost', district: meent, title: 'Groen hart voor de Meent', summary: 'Bomen, een grasveld en een klein sportveld in het midden van de wijk, in plaats van steen.', place: 'centrum van de Meent', theme: 'greenery', euros: 180000, hours: 400, lifetimeYears: 20, publicAsset: true },
  capitalAdopted: { name: 's-licht', by: 'bas', district: zuid, title: 'Verlichting in het Zeeheldenpark', summary: 'Zestien lage lampen langs de paden, zodat het park ook in de winter gebruikt wordt.', place: 'Zeeheldenkwartier', theme: 'safety', euros: 48000, hours: 90, lifetimeYears: 20, publicAsset: true },
  challenge: { name: 's-perk', by: 'yasmin', district: oost, title: 'Wij nemen het onderhoud van het plein over', summary: 'De buurt onderhoudt het plein voortaan zelf, met het geld en de uren die er nu voor staan.', place: 'Minckelersplein', theme: 'greenery', euros: 8000, hours: 150, kind: 'takeover', commitmentYears: 2 },
} as const satisfies Record<string, DemoPlan>
