/** The screens that everybody may see, in the states in which visitors meet them. */
import type { Page } from '@playwright/test'
import { wordsOf } from '../journeys/words.ts'
import { oost, quiet } from './city.ts'
import { press, type Screen, t, unfold } from './screen.ts'

const english = wordsOf('en')
const arabic = wordsOf('ar')
const unknownId = '01J0000000000000000000000000'

/** Puts so many plans of the ballot on the voter's paper, from the first on. */
const chosen = (count: number) => async (page: Page) => {
  const choose = page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${t('plan.choose')}`) })
  for (let at = 0; at < count; at++) await choose.first().click()
}
const review = press(t('ballot.review'))
const challengesOfDemo = [
  ['uitdaging-steun', 'Ons plein, onze perken'],
  ['uitdaging-voorstel', 'Het Geuzenpark in eigen hand'],
  ['uitdaging-loopt', 'De Lelie, door de buurt en voor de buurt'],
] as const
const plansOfDemo = [
  ['plan-op-biljet', 'Geveltuinen voor de hele straat'],
  ['plan-ingediend', 'Straatfeest met lange tafel'],
  ['plan-geweigerd', 'Podium met licht en geluid'],
  ['plan-niet-haalbaar', 'Touwbrug over de vijver'],
  ['plan-doorgegeven', 'Losse stoeptegels bij de bakker'],
  ['plan-beantwoord', 'Lantaarnpaal is al weken kapot'],
  ['plan-afgesproken', 'Egelroute tussen de tuinen'],
  ['plan-niet-gekozen', 'Heideveldje bij de speelplek'],
  ['plan-naar-de-raad', 'Groen hart voor de Meent'],
  ['plan-uitdaging', 'Wij nemen het onderhoud van het plein over'],
] as const

/** Rounds, their ballots and their results. */
const ofRounds: readonly Screen[] = [
  { route: '/rondes', name: 'rondes', path: () => '/rondes' },
  { route: '/rondes', name: 'rondes-engels', path: () => '/rondes', words: english },
  { route: '/rondes', name: 'rondes-arabisch', path: () => '/rondes', words: arabic },
  { route: '/ronde/:roundId/stem', name: 'biljet', path: ({ round }) => `/ronde/${round.open}/stem` },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-scherm',
    path: ({ round }) => `/ronde/${round.open}/stem`,
    view: 'screen',
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-gekozen',
    path: ({ round }) => `/ronde/${round.open}/stem`,
    act: chosen(4),
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-nakijken',
    path: ({ round }) => `/ronde/${round.open}/stem`,
    view: 'screen',
    act: async (page) => {
      await chosen(3)(page)
      await review(page)
    },
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-stemcode-fout',
    path: ({ round }) => `/ronde/${round.byCode}/stem`,
    view: 'screen',
    act: async (page) => {
      await chosen(2)(page)
      await review(page)
      await page.getByLabel(t('ballot.ways.code'), { exact: true }).fill('AAAA-AAAA-AAAAA')
      await press(t('ballot.ways.codeButton'))(page)
      await page.getByRole('dialog').getByRole('alert').waitFor()
    },
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-eerder-gestemd',
    path: ({ round }) => `/ronde/${round.open}/stem`,
    as: 'yasmin',
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-andere-wijk',
    path: ({ round }) => `/ronde/${round.open}/stem`,
    as: 'pieter',
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-oefening',
    path: ({ round }) => `/ronde/${round.exercise}/stem`,
    words: english,
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-arabisch',
    path: ({ round }) => `/ronde/${round.open}/stem`,
    words: arabic,
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-arabisch-nakijken',
    path: ({ round }) => `/ronde/${round.byCode}/stem`,
    words: arabic,
    view: 'screen',
    act: async (page) => {
      const choose = page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${arabic.t('plan.choose')}`) })
      await choose.first().click()
      await choose.first().click()
      await page
        .getByRole('button', { name: arabic.t('ballot.review'), exact: true })
        .first()
        .click()
    },
  },
  {
    route: '/ronde/:roundId/stem',
    name: 'biljet-in-voorbereiding',
    path: ({ round }) => `/ronde/${round.preparing}/stem`,
  },
  { route: '/ronde/:roundId/stem', name: 'biljet-geteld', path: ({ round }) => `/ronde/${round.adopted}/stem` },
  { route: '/ronde/:roundId/stem', name: 'biljet-bestaat-niet', path: () => `/ronde/${unknownId}/stem` },
  { route: '/ronde/:roundId/bewijs', name: 'bewijs', path: ({ round }) => `/ronde/${round.adopted}/bewijs` },
  { route: '/ronde/:roundId/uitslag', name: 'uitslag', path: ({ round }) => `/ronde/${round.adopted}/uitslag` },
  {
    route: '/ronde/:roundId/uitslag',
    name: 'uitslag-waarom-niet',
    path: ({ round }) => `/ronde/${round.counted}/uitslag`,
    act: unfold(t('result.whyNot')),
  },
  {
    route: '/ronde/:roundId/uitslag',
    name: 'uitslag-wat-als',
    path: ({ round }) => `/ronde/${round.adopted}/uitslag?regel=greedy&budget=12000`,
  },
  { route: '/ronde/:roundId/uitslag', name: 'uitslag-nog-niet', path: ({ round }) => `/ronde/${round.open}/uitslag` },
]

/** The right to challenge, and the council's way. */
const ofChallengesAndCouncil: readonly Screen[] = [
  { route: '/uitdagen', name: 'uitdagen', path: () => '/uitdagen' },
  ...challengesOfDemo.map(([name, title]) => ({
    route: '/uitdaging/:challenge',
    name,
    path: ({ challenge }: Parameters<Screen['path']>[0]) => `/uitdaging/${challenge(title)}`,
  })),
  { route: '/raad', name: 'raad', path: () => '/raad' },
  // The first page comes with its answers; the next one asks, and gets none.
  {
    route: '/raad',
    name: 'raad-onbereikbaar',
    path: () => '/rondes',
    isOffline: true,
    act: (page) =>
      page
        .getByRole('link', { name: t('council.title'), exact: true })
        .first()
        .click(),
  },
  {
    route: '/raad/:dossier',
    name: 'dossier-advies',
    path: ({ dossier }) => `/raad/${dossier('Groen hart voor de Meent')}`,
  },
  {
    route: '/raad/:dossier',
    name: 'dossier-gebouwd',
    path: ({ dossier }) => `/raad/${dossier('Groen schoolplein dat altijd open is')}`,
  },
]

export const publicScreens: readonly Screen[] = [
  { route: '/', name: 'home', path: () => '/' },
  { route: '/', name: 'home-engels', path: () => '/', words: english },
  {
    route: '/',
    name: 'home-menu-open',
    path: () => '/',
    view: 'screen',
    act: async (page) => {
      const menu = page.getByRole('button', { name: t('shell.menu'), exact: true })
      await page.setViewportSize({ width: 375, height: 812 })
      await menu.click()
    },
  },
  { route: '/wijk/:district', name: 'wijk', path: () => `/wijk/${oost}` },
  { route: '/wijk/:district', name: 'wijk-rustig', path: () => `/wijk/${quiet}` },
  { route: '/wijk/:district', name: 'wijk-onbekend', path: () => '/wijk/WK999999' },
  ...plansOfDemo.map(([name, title]) => ({
    route: '/plan/:proposal',
    name,
    path: ({ plan }: Parameters<Screen['path']>[0]) => `/plan/${plan(title)}`,
  })),
  { route: '/plan/:proposal', name: 'plan-bestaat-niet', path: () => `/plan/${unknownId}` },
  ...ofRounds,
  { route: '/geld', name: 'geld', path: () => '/geld' },
  { route: '/geld/:account', name: 'geld-wijkbudget', path: ({ year }) => `/geld/slice:${year}:${oost}` },
  ...ofChallengesAndCouncil,
  { route: '/toegankelijkheid', name: 'toegankelijkheid', path: () => '/toegankelijkheid' },
  { route: '/woorden', name: 'woorden', path: () => '/woorden' },
  { route: '/style', name: 'style', path: () => '/style', showsWaiting: true },
  { route: '/login/terug', name: 'inloggen-mislukt', path: () => '/login/terug' },
  { route: '*', name: 'bestaat-niet', path: () => '/bestaat-niet' },
]
