/** The municipal tasks of the demo's catalogue, and what groups write about taking one over. All of it is invented. */
import type { Discipline } from '../../shared/capacity/disciplines.ts'

/** A task of the catalogue with what it costs in a year. */
export interface DemoTask {
  readonly key: string
  readonly area: string
  readonly name: string
  readonly description: string
  readonly discipline: Discipline
  readonly owner: string
  readonly contractEndsOn?: string
  readonly mayBeTakenOver: boolean
  readonly whyNot?: string
  readonly costEuros: number
  readonly hours: number
}

/** What a group writes; `heard` is the report of the conversation. Money and hours are a year's. */
export interface Story {
  readonly key: string
  readonly by: string
  readonly title: string
  readonly what: string
  readonly better: string
  readonly results: string
  readonly people: string
  readonly accountability: string
  readonly continuity: string
  readonly helpAsked: string
  readonly euros: number
  readonly hours: number
  readonly discipline: Discipline
  readonly years: number
  readonly heard: string
}

const oost = 'WK040206'
const northEast = 'WK040207'

const geuzenPark: DemoTask = {
  key: 'geuzenpark',
  area: oost,
  name: 'Onderhoud van het Geuzenpark',
  description: 'Maaien, snoeien, afval opruimen en de bankjes nakijken, het hele jaar door.',
  discipline: 'greenery',
  owner: 'Beheer openbare ruimte',
  mayBeTakenOver: true,
  costEuros: 24_000,
  hours: 300,
}
const communityHouse: DemoTask = {
  key: 'buurthuis',
  area: oost,
  name: 'Beheer van buurthuis De Lelie',
  description: 'Openen en sluiten, zalen verhuren, schoonmaken en klein onderhoud van het buurthuis.',
  discipline: 'support',
  owner: 'Maatschappelijk vastgoed',
  mayBeTakenOver: true,
  costEuros: 38_000,
  hours: 520,
}
const square: DemoTask = {
  key: 'plein',
  area: oost,
  name: 'Onderhoud van plein en perken',
  description: 'Vegen, onkruid weghalen en de perken verzorgen op het plein en in de straten eromheen.',
  discipline: 'greenery',
  owner: 'Beheer openbare ruimte',
  mayBeTakenOver: true,
  costEuros: 9_500,
  hours: 140,
}
const snow: DemoTask = {
  key: 'winterdienst',
  area: northEast,
  name: 'Winterdienst op stoepen en fietspaden',
  description: 'Strooien en sneeuw ruimen waar de strooiwagen niet komt, van november tot en met maart.',
  discipline: 'cleaning',
  owner: 'Wijkbeheer',
  mayBeTakenOver: true,
  costEuros: 7_200,
  hours: 110,
}
const playgrounds: DemoTask = {
  key: 'speelplekken',
  area: 'city',
  name: 'Onderhoud van de speelplekken',
  description: 'Toestellen nakijken, zand verversen en hekken herstellen op alle speelplekken van de stad.',
  discipline: 'technical',
  owner: 'Beheer openbare ruimte',
  contractEndsOn: '2028-12-31',
  mayBeTakenOver: true,
  costEuros: 86_000,
  hours: 900,
}
const permits: DemoTask = {
  key: 'vergunningen',
  area: 'city',
  name: 'Vergunningen voor evenementen',
  description: 'Aanvragen beoordelen, vergunningen geven en op de dag zelf toezien.',
  discipline: 'support',
  owner: 'Vergunningen en toezicht',
  mayBeTakenOver: false,
  whyNot: 'Een vergunning geven is gezag van de overheid. Dat kan de gemeente niet overdragen.',
  costEuros: 120_000,
  hours: 1_600,
}

/** The whole catalogue. */
export const demoTasks: readonly DemoTask[] = [geuzenPark, communityHouse, square, snow, playgrounds, permits]

/** Waits for the college's decision. */
export const park = {
  task: geuzenPark,
  story: {
    key: 'uitdaging-park',
    by: 'noor',
    title: 'Het Geuzenpark in eigen hand',
    what: 'Wij nemen het dagelijkse onderhoud van het Geuzenpark over: maaien, snoeien, afval en bankjes.',
    better: 'Wij zijn er elke dag. Nu ligt het afval er soms een week, en wordt er gemaaid als de bloemen net bloeien.',
    results: 'Een park dat elke dag schoon is, met bloemen tot in juli en bankjes die heel zijn.',
    people: 'Achttien bewoners, van wie er twee hovenier zijn geweest. De vereniging bestaat sinds 2019.',
    accountability: 'Elk kwartaal een verslag met foto’s en de rekening, op de website van de vereniging.',
    continuity: 'Er zijn vier ploegen van vier. Wie uitvalt, wordt vervangen. De vereniging heeft een verzekering.',
    helpAsked: 'Gereedschap in bruikleen en een dag per jaar een snoeicursus.',
    euros: 19_500,
    hours: 180,
    discipline: 'greenery',
    years: 3,
    heard: 'De groep en de beheerder liepen door het park. De grote bomen blijven bij de gemeente.',
  } satisfies Story,
}

/** Under way, with its money and hours. */
export const house = {
  task: communityHouse,
  story: {
    key: 'uitdaging-buurthuis',
    by: 'bas',
    title: 'De Lelie, door de buurt en voor de buurt',
    what: 'Wij beheren het buurthuis: openen, verhuren, schoonmaken en klein onderhoud.',
    better: 'Ook ’s avonds en in het weekend open, en goedkoper voor clubs uit de wijk.',
    results: 'Zes dagen per week open, twintig vaste gebruikers en een sluitende rekening.',
    people: 'Elf vrijwilligers en een betaalde beheerder voor twee dagen. De stichting heeft een bestuur van vijf.',
    accountability: 'Een jaarrekening, en elke maand de cijfers van de bezetting aan de muur.',
    continuity: 'Een rooster met een reservelijst. De stichting heeft drie maanden huur op de rekening.',
    helpAsked: 'Een vaste contactpersoon voor het gebouw.',
    euros: 34_000,
    hours: 360,
    discipline: 'support',
    years: 2,
    heard:
      'Besproken: openingstijden, de verzekering en wie de installaties keurt. Dat laatste blijft de gemeente doen.',
  } satisfies Story,
}

/** Asks its neighbours for support, and comes of a plan that was handed in. */
export const plaza = {
  task: square,
  story: {
    key: 'uitdaging-plein',
    by: 'yasmin',
    title: 'Ons plein, onze perken',
    what: 'De buurt veegt het plein en verzorgt de perken, met het geld en de uren die er nu voor staan.',
    better: 'Wij zien het meteen als er iets is, en de kinderen van de school doen mee.',
    results: 'Geen onkruid hoger dan een hand, elke maandag een schoon plein en perken die het hele jaar bloeien.',
    people: 'Negen gezinnen en de conciërge van de school. Twee van ons werkten bij een hovenier.',
    accountability: 'Een schrift in de school en een foto per week in de app van de buurt.',
    continuity: 'Per week is een ander gezin aan de beurt. In de vakantie neemt de school het over.',
    helpAsked: '',
    euros: 8_000,
    hours: 90,
    discipline: 'greenery',
    years: 2,
    heard: 'De groep vertelde wie wat doet. De beheerder liet zien waar de leidingen liggen.',
  } satisfies Story,
}
