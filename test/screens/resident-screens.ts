/** The screens of residents who are logged in: writing a plan or a challenge, and what is theirs. */
import type { Page } from '@playwright/test'
import { fillWish } from '../journeys/wish.ts'
import { press, type Screen, t, words } from './screen.ts'

const send = press(t('wish.send.submit'))
const toStep = (step: 'plan' | 'money' | 'people' | 'period' | 'check') => async (page: Page) => {
  const heading = page.getByRole('heading', { level: 2, name: t(`challengeForm.step.${step}`) })
  for (let at = 0; at < 6 && !(await heading.isVisible()); at++) await press(t('challengeForm.next'))(page)
  await heading.waitFor()
}

export const residentScreens: readonly Screen[] = [
  { route: '/vandaag', name: 'vandaag-bewoner', path: () => '/vandaag', as: 'noor' },
  { route: '/vandaag', name: 'vandaag-bewoner-zonder-plan', path: () => '/vandaag', as: 'buur-30' },
  { route: '/vandaag', name: 'vandaag-buurtgroep', path: () => '/vandaag', as: 'yasmin' },
  { route: '/', name: 'home-ingelogd', path: () => '/', as: 'noor' },
  { route: '/plan-maken', name: 'plan-maken-zonder-inloggen', path: () => '/plan-maken' },
  { route: '/plan-maken', name: 'plan-maken', path: () => '/plan-maken', as: 'noor' },
  { route: '/plan-maken', name: 'plan-maken-fouten', path: () => '/plan-maken', as: 'noor', act: send },
  {
    route: '/plan-maken',
    name: 'plan-maken-naar-de-raad',
    path: () => '/plan-maken',
    as: 'noor',
    act: (page) => fillWish(page, words, { title: 'Speelplek', euros: '60.000', years: '15', asset: true }),
  },
  {
    route: '/plan-maken',
    name: 'plan-maken-snel',
    path: () => '/plan-maken',
    as: 'noor',
    act: (page) => fillWish(page, words, { title: 'Straatfeest', euros: '800', years: '0', asset: false }),
  },
  {
    route: '/plan/:proposal',
    name: 'plan-van-mij-aanpassen',
    path: ({ plan }) => `/plan/${plan('Skeelerles voor oud en jong')}`,
    as: 'noor',
  },
  {
    route: '/plan/:proposal',
    name: 'plan-van-mij-tekenen',
    path: ({ plan }) => `/plan/${plan('Bollen planten in oktober')}`,
    as: 'noor',
  },
  {
    route: '/plan/:proposal',
    name: 'plan-van-mij-bezwaar',
    path: ({ plan }) => `/plan/${plan('Podium met licht en geluid')}`,
    as: 'bas',
    view: 'screen',
    act: press(t('planObjection.do')),
  },
  {
    route: '/plan/:proposal/verbeteren',
    name: 'plan-verbeteren',
    path: ({ plan }) => `/plan/${plan('Skeelerles voor oud en jong')}/verbeteren`,
    as: 'noor',
  },
  { route: '/mijn-plannen', name: 'mijn-plannen', path: () => '/mijn-plannen', as: 'noor' },
  { route: '/mijn-plannen', name: 'mijn-plannen-leeg', path: () => '/mijn-plannen', as: 'buur-30' },
  { route: '/mijn-plannen', name: 'mijn-plannen-niet-ingelogd', path: () => '/mijn-plannen' },
  { route: '/uitdagen/maken', name: 'uitdaging-maken', path: () => '/uitdagen/maken', as: 'noor' },
  {
    route: '/uitdagen/maken',
    name: 'uitdaging-maken-geld',
    path: () => '/uitdagen/maken',
    as: 'noor',
    act: toStep('money'),
  },
  {
    route: '/uitdagen/maken',
    name: 'uitdaging-maken-nakijken',
    path: () => '/uitdagen/maken',
    as: 'noor',
    act: toStep('check'),
  },
  {
    route: '/uitdaging/:challenge',
    name: 'uitdaging-van-mijn-groep',
    path: ({ challenge }) => `/uitdaging/${challenge('De Lelie, door de buurt en voor de buurt')}`,
    as: 'bas',
  },
  {
    route: '/uitdaging/:challenge',
    name: 'uitdaging-steunen',
    path: ({ challenge }) => `/uitdaging/${challenge('Ons plein, onze perken')}`,
    as: 'buur-30',
  },
  { route: '/mijn-uitdagingen', name: 'mijn-uitdagingen', path: () => '/mijn-uitdagingen', as: 'noor' },
  { route: '/mijn-uitdagingen', name: 'mijn-uitdagingen-leeg', path: () => '/mijn-uitdagingen', as: 'pieter' },
  { route: '/groep', name: 'groep', path: () => '/groep', as: 'yasmin' },
  { route: '/groep', name: 'groep-niet-voor-u', path: () => '/groep', as: 'bas' },
  {
    route: '/groep/:roundId/vaststellen',
    name: 'groep-vaststellen',
    path: ({ round }) => `/groep/${round.counted}/vaststellen`,
    as: 'yasmin',
  },
  {
    route: '/groep/:roundId/vaststellen',
    name: 'groep-al-vastgesteld',
    path: ({ round }) => `/groep/${round.adopted}/vaststellen`,
    as: 'joost',
  },
]
