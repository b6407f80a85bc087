/** The desks of officials: coordinator, finance, college and council, public space, programme office, administrator. */
import { oost } from './city.ts'
import { press, type Screen, t } from './screen.ts'

/** The coordinator's desk, and everything of one round there. */
const ofCoordinator: readonly Screen[] = [
  { route: '/coordinator', name: 'coordinator', path: () => '/coordinator', as: 'carla' },
  { route: '/coordinator', name: 'coordinator-onbereikbaar', path: () => '/coordinator', as: 'carla', isOffline: true },
  {
    route: '/coordinator/plan/:proposal',
    name: 'coordinator-nakijken',
    path: ({ plan }) => `/coordinator/plan/${plan('Repareercafé in het buurthuis')}`,
    as: 'carla',
  },
  {
    route: '/coordinator/plan/:proposal',
    name: 'coordinator-snel-besluit',
    path: ({ plan }) => `/coordinator/plan/${plan('Straatfeest met lange tafel')}`,
    as: 'carla',
  },
  {
    route: '/coordinator/plan/:proposal',
    name: 'coordinator-reden',
    path: ({ plan }) => `/coordinator/plan/${plan('Repareercafé in het buurthuis')}`,
    as: 'carla',
    act: press(t('check.checked')),
  },
  { route: '/coordinator/rondes', name: 'coordinator-rondes', path: () => '/coordinator/rondes', as: 'carla' },
  {
    route: '/coordinator/ronde-maken',
    name: 'coordinator-ronde-maken',
    path: () => '/coordinator/ronde-maken',
    as: 'carla',
  },
  {
    route: '/coordinator/ronde-maken',
    name: 'coordinator-ronde-maken-fouten',
    path: () => '/coordinator/ronde-maken',
    as: 'carla',
    act: press(t('make.submit')),
  },
  {
    route: '/coordinator/ronde/:round',
    name: 'coordinator-ronde-voorbereiden',
    path: ({ round }) => `/coordinator/ronde/${round.preparing}`,
    as: 'carla',
  },
  {
    route: '/coordinator/ronde/:round',
    name: 'coordinator-ronde-open',
    path: ({ round }) => `/coordinator/ronde/${round.byCode}`,
    as: 'carla',
  },
  {
    route: '/coordinator/ronde/:round',
    name: 'coordinator-ronde-vastgesteld',
    path: ({ round }) => `/coordinator/ronde/${round.adopted}`,
    as: 'olga',
  },
  {
    route: '/coordinator/ronde/:round/brieven',
    name: 'brieven',
    path: ({ round }) => `/coordinator/ronde/${round.exercise}/brieven`,
    as: 'carla',
  },
  {
    route: '/coordinator/ronde/:round/brieven',
    name: 'brieven-gemaakt',
    path: ({ round }) => `/coordinator/ronde/${round.exercise}/brieven`,
    as: 'carla',
    act: async (page) => {
      await page.getByLabel(t('letters.source.count')).check()
      await page.getByLabel(t('letters.count'), { exact: true }).fill('3')
      await press(t('letters.make.count', { count: 3 }))(page)
      await page.getByRole('heading', { name: t('letters.made', { count: 3 }) }).waitFor()
    },
  },
  {
    route: '/coordinator/ronde/:round/brieven',
    name: 'brieven-kan-niet',
    path: ({ round }) => `/coordinator/ronde/${round.adopted}/brieven`,
    as: 'carla',
  },
  {
    route: '/coordinator/ronde/:round/balie',
    name: 'balie',
    path: ({ round }) => `/coordinator/ronde/${round.exercise}/balie`,
    as: 'carla',
  },
  {
    route: '/coordinator/ronde/:round/balie',
    name: 'balie-kiezer',
    path: ({ round }) => `/coordinator/ronde/${round.exercise}/balie`,
    as: 'carla',
    act: async (page) => {
      await page.getByLabel(t('register.find.label')).fill('2')
      await press(t('register.find.button'))(page)
      await page.getByRole('heading', { name: t('register.voter', { number: 2 }) }).waitFor()
      await press(t('register.replace'))(page)
      await press(t('register.replace.button'))(page)
    },
  },
  {
    route: '/coordinator/ronde/:round/papier',
    name: 'papier',
    path: ({ round }) => `/coordinator/ronde/${round.exercise}/papier`,
    as: 'carla',
  },
  {
    route: '/coordinator/ronde/:round/papier',
    name: 'papier-nog-niets',
    path: ({ round }) => `/coordinator/ronde/${round.byCode}/papier`,
    as: 'carla',
  },
  {
    route: '/coordinator/ronde/:round/papier/:pile',
    name: 'papier-stapel',
    path: ({ round, pile }) => `/coordinator/ronde/${round.exercise}/papier/${pile}`,
    as: 'carla',
  },
]

/** Finance, and the open books as it keeps them. */
const ofFinance: readonly Screen[] = [
  { route: '/financien', name: 'financien', path: () => '/financien', as: 'fatima' },
  {
    route: '/financien/plan/:proposal',
    name: 'financien-besluit',
    path: ({ plan }) => `/financien/plan/${plan('Beheer van het pocketpark')}`,
    as: 'fatima',
  },
  {
    route: '/financien/plan/:proposal',
    name: 'financien-kapitaallasten',
    path: ({ plan }) => `/financien/plan/${plan('Nieuwe speelplek met waterpomp')}`,
    as: 'fatima',
  },
  {
    route: '/financien/plan/:proposal',
    name: 'financien-tweede-paar-ogen',
    path: ({ plan }) => `/financien/plan/${plan('Zonnelampen langs het fietspad')}`,
    as: 'frits',
  },
  {
    route: '/financien/plan/:proposal',
    name: 'financien-doorsturen',
    path: ({ plan }) => `/financien/plan/${plan('Nieuwe speelplek met waterpomp')}`,
    as: 'fatima',
    act: press(t('decide.redirect')),
  },
  { route: '/financien/grootboek', name: 'grootboek', path: () => '/financien/grootboek', as: 'fatima' },
  {
    route: '/financien/grootboek/:account',
    name: 'grootboek-rekening',
    path: ({ year }) => `/financien/grootboek/slice:${year}:${oost}`,
    as: 'fatima',
  },
]

/** College, council, lawyers and the public space. */
const ofCouncil: readonly Screen[] = [
  {
    route: '/raad/:dossier',
    name: 'dossier-besluit-vastleggen',
    path: ({ dossier }) => `/raad/${dossier('Verlichting in het Zeeheldenpark')}`,
    as: 'greet',
    act: press(t('do.decide')),
  },
  {
    route: '/raad/:dossier',
    name: 'dossier-adviseren',
    path: ({ dossier }) => `/raad/${dossier('Groen hart voor de Meent')}`,
    as: 'bram',
    act: async (page) => {
      await press(t('do.advise'))(page)
      await press(t('acts.check'))(page)
    },
  },
  {
    route: '/document/:document',
    name: 'document-concept',
    path: ({ document }) => `/document/${document}`,
    as: 'fatima',
  },
  { route: '/document/:document', name: 'document-niet-openbaar', path: ({ document }) => `/document/${document}` },
  {
    route: '/uitdaging/:challenge',
    name: 'uitdaging-besluiten',
    path: ({ challenge }) => `/uitdaging/${challenge('Het Geuzenpark in eigen hand')}`,
    as: 'wouter',
    act: press(t('collegeAct.grant')),
  },
  { route: '/taken', name: 'taken', path: () => '/taken', as: 'bram' },
  {
    route: '/taken',
    name: 'taken-toevoegen-fouten',
    path: () => '/taken',
    as: 'bram',
    act: async (page) => {
      await press(t('municipalTask.add'))(page)
      await press(t('municipalTask.save'))(page)
    },
  },
]

/** Where officials land who log in; the names are the roles. */
const todays: readonly Screen[] = (
  [
    ['coordinator', 'carla'],
    ['wijkteam', 'wendy'],
    ['financien', 'fatima'],
    ['griffier', 'greet'],
    ['wethouder', 'wouter'],
    ['niets-te-doen', 'julia'],
    ['beheerder', 'bram'],
    ['programmabureau', 'olga'],
    ['functioneel-beheerder', 'anna'],
  ] as const
).map(([role, as]) => ({ route: '/vandaag', name: `vandaag-${role}`, path: () => '/vandaag', as }))

export const officerScreens: readonly Screen[] = [
  ...todays,
  {
    route: '/plan/:proposal',
    name: 'wijkteam-antwoord',
    path: ({ plan }) => `/plan/${plan('Losse stoeptegels bij de bakker')}`,
    as: 'wendy',
  },
  {
    route: '/vandaag',
    name: 'vandaag-rondleiding',
    path: () => '/vandaag?rondleiding',
    as: 'carla',
    view: 'screen',
  },
  ...ofCoordinator,
  ...ofFinance,
  ...ofCouncil,
  { route: '/planning', name: 'planning', path: () => `/planning?wijk=${oost}`, as: 'olga' },
  {
    route: '/planning',
    name: 'planning-uren-verplaatsen',
    path: () => `/planning?wijk=${oost}`,
    as: 'olga',
    act: async (page) => {
      await page.getByText(t('planning.move'), { exact: true }).click()
      await press(t('planning.move.submit'))(page)
    },
  },
  { route: '/programma', name: 'programma', path: () => '/programma', as: 'olga' },
  { route: '/beheer', name: 'beheer', path: () => '/beheer', as: 'anna' },
  {
    route: '/beheer',
    name: 'beheer-fouten',
    path: () => '/beheer',
    as: 'anna',
    act: async (page) => {
      await page.getByRole('spinbutton').or(page.getByRole('textbox')).first().fill('3000')
      await press(t('policy.record.submit'))(page)
    },
  },
  { route: '/oefenen', name: 'oefenen', path: () => '/oefenen', as: 'carla' },
  {
    route: '/oefenen',
    name: 'oefenen-uitkomst',
    path: ({ round }) => `/oefenen?ronde=${round.adopted}`,
    as: 'carla',
    act: async (page) => {
      await page.getByLabel(t('replay.round'), { exact: true }).selectOption({ index: 1 })
      await press(t('replay.submit'))(page)
      await page.getByRole('heading', { name: t('replay.outcome') }).waitFor()
    },
  },
]
