/** Every screen, once: its path, its code, who may see it, its title and where the menu names it. Read by the router, the menus and the journeys. */
import type { Component } from 'solid-js'
import { roles as everyRole, type Role } from '../shared/people/roles.ts'
import type { DeskScreen } from './desk-screens.ts'
import type { PlainKey } from './words/dictionary.ts'

/** One screen. Paths are written without language; `/en` in front of each gives the English page. */
export interface ScreenRoute {
  readonly path: string
  readonly screen: () => Promise<{ default: Component }>
  /** The title of the page until the screen names a better one by `usePageTitle`. */
  readonly title: PlainKey
  /** What the menu calls it, where the title is too long for a menu. */
  readonly menuTitle?: PlainKey
  /** Who may see it; absent: everybody. The server checks again: this only spares people a page that refuses them. */
  readonly roles?: readonly Role[]
  /** `main`: in the top menu of everybody. `desk`: in the menu of those with one of its roles. `foot`: in the footer. Absent: in no menu. */
  readonly menu?: 'main' | 'desk' | 'foot'
  /** Everybody may read it, and does so at once, without scripts too: the server makes the page with its content. */
  readonly prerendered?: true
}

/** A screen that few open: named here, found in a file that only they load. */
const desk = (name: DeskScreen) => async () => (await import('./desk-screens.ts')).deskScreens[name]()

/** In the order of the menus. A path with a parameter (`/wijk/:district`) cannot stand in a menu. */
export const routes: readonly ScreenRoute[] = [
  { path: '/', screen: () => import('./public-space/home/Screen.tsx'), title: 'home.title', prerendered: true },
  { path: '/vandaag', screen: desk('today'), title: 'today.title', roles: everyRole, menu: 'desk' },
  {
    path: '/plan-maken',
    screen: () => import('./resident/new-proposal/Screen.tsx'),
    title: 'wish.title',
    menu: 'main',
  },
  {
    path: '/wijk/:district',
    screen: () => import('./public-space/district/Screen.tsx'),
    title: 'district.title',
    prerendered: true,
  },
  {
    path: '/plan/:proposal',
    screen: () => import('./public-space/proposal/Screen.tsx'),
    title: 'plan.title',
    prerendered: true,
  },
  {
    path: '/plan/:proposal/verbeteren',
    screen: desk('resident/improve'),
    title: 'improve.title',
    roles: ['resident'],
  },
  {
    path: '/rondes',
    screen: () => import('./public-space/rounds/Screen.tsx'),
    title: 'rounds.list.title',
    menu: 'main',
    prerendered: true,
  },
  {
    path: '/ronde/:roundId/stem',
    screen: () => import('./public-space/ballot/Screen.tsx'),
    title: 'ballot.title',
    prerendered: true,
  },
  {
    path: '/ronde/:roundId/bewijs',
    screen: () => import('./public-space/proof/Screen.tsx'),
    title: 'proof.title',
    prerendered: true,
  },
  {
    path: '/ronde/:roundId/uitslag',
    screen: () => import('./public-space/result/Screen.tsx'),
    title: 'result.title',
    prerendered: true,
  },
  {
    path: '/groep',
    screen: desk('group/desk'),
    title: 'group.title',
    roles: ['group-member'],
    menu: 'desk',
  },
  {
    path: '/groep/:roundId/vaststellen',
    screen: desk('group/adopt'),
    title: 'adopt.title',
    roles: ['group-member'],
  },
  {
    path: '/geld',
    screen: () => import('./public-space/money/Screen.tsx'),
    title: 'money.title',
    menu: 'main',
    prerendered: true,
  },
  {
    path: '/geld/:account',
    screen: () => import('./public-space/money/Account.tsx'),
    title: 'account.title',
    prerendered: true,
  },
  {
    path: '/mijn-plannen',
    screen: desk('resident/my-proposals'),
    title: 'resident.title',
    roles: ['resident'],
    menu: 'desk',
  },
  {
    path: '/raad',
    screen: () => import('./council/dossiers/Screen.tsx'),
    title: 'council.title',
    menu: 'main',
    prerendered: true,
  },
  {
    path: '/raad/:dossier',
    screen: () => import('./council/dossier/Screen.tsx'),
    title: 'council.dossier',
    prerendered: true,
  },
  { path: '/document/:document', screen: () => import('./documents/Screen.tsx'), title: 'documents.title' },
  {
    path: '/uitdagen',
    screen: () => import('./challenges/overview/Screen.tsx'),
    title: 'challenges.title',
    menu: 'main',
    prerendered: true,
  },
  { path: '/uitdagen/maken', screen: desk('challenges/make'), title: 'challengeForm.head' },
  {
    path: '/uitdaging/:challenge',
    screen: () => import('./challenges/challenge/Screen.tsx'),
    title: 'challengePage.title',
    prerendered: true,
  },
  {
    path: '/mijn-uitdagingen',
    screen: desk('challenges/mine'),
    title: 'challenges.mine',
    roles: ['resident'],
    menu: 'desk',
  },
  {
    path: '/taken',
    screen: desk('challenges/tasks'),
    title: 'municipalTask.title',
    roles: ['programme-office', 'asset-manager'],
    menu: 'desk',
  },
  {
    path: '/coordinator',
    screen: desk('coordinator/desk'),
    title: 'coordinator.title',
    roles: ['coordinator'],
    menu: 'desk',
  },
  {
    path: '/coordinator/plan/:proposal',
    screen: desk('coordinator/check'),
    title: 'check.title',
    roles: ['coordinator'],
  },
  {
    path: '/coordinator/rondes',
    screen: desk('coordinator/rounds'),
    title: 'rounds.title',
    roles: ['coordinator', 'programme-office'],
  },
  {
    path: '/coordinator/ronde-maken',
    screen: desk('coordinator/make-round'),
    title: 'make.title',
    roles: ['coordinator', 'programme-office'],
  },
  {
    path: '/coordinator/ronde/:round',
    screen: desk('coordinator/round'),
    title: 'rounds.title',
    roles: ['coordinator', 'programme-office'],
  },
  {
    path: '/coordinator/ronde/:round/brieven',
    screen: desk('coordinator/letters'),
    title: 'rounds.title',
    roles: ['coordinator', 'programme-office'],
  },
  {
    path: '/coordinator/ronde/:round/balie',
    screen: desk('coordinator/help-desk'),
    title: 'rounds.title',
    roles: ['coordinator', 'programme-office'],
  },
  {
    path: '/coordinator/ronde/:round/papier',
    screen: desk('coordinator/paper'),
    title: 'rounds.title',
    roles: ['coordinator', 'programme-office'],
  },
  {
    path: '/coordinator/ronde/:round/papier/:pile',
    screen: desk('coordinator/paper/Pile'),
    title: 'rounds.title',
    roles: ['coordinator', 'programme-office'],
  },
  {
    path: '/financien',
    screen: desk('finance/desk'),
    title: 'finance.title',
    roles: ['finance-officer'],
    menu: 'desk',
  },
  {
    path: '/financien/plan/:proposal',
    screen: desk('finance/decide'),
    title: 'decide.title',
    roles: ['finance-officer'],
  },
  {
    path: '/financien/grootboek',
    screen: desk('finance/ledger'),
    title: 'ledger.title',
    roles: ['finance-officer', 'programme-office'],
    menu: 'desk',
  },
  {
    path: '/financien/grootboek/:account',
    screen: desk('finance/ledger/Account'),
    title: 'ledger.title',
    roles: ['finance-officer', 'programme-office'],
  },
  {
    path: '/planning',
    screen: desk('planning'),
    title: 'planning.title',
    roles: ['coordinator', 'asset-manager', 'programme-office'],
    menu: 'desk',
  },
  {
    path: '/programma',
    screen: desk('office/programme'),
    title: 'office.title',
    roles: ['programme-office'],
    menu: 'desk',
  },
  {
    path: '/beheer',
    screen: desk('administrator/policy'),
    title: 'policy.title',
    roles: ['administrator', 'programme-office'],
    menu: 'desk',
  },
  {
    path: '/oefenen',
    screen: desk('group/replay'),
    title: 'replay.title',
    menuTitle: 'replay.menu',
    roles: ['coordinator', 'programme-office', 'group-member', 'finance-officer'],
    menu: 'desk',
  },
  {
    path: '/woorden',
    screen: () => import('./glossary/Screen.tsx'),
    title: 'glossary.title',
    menu: 'foot',
    prerendered: true,
  },
  {
    path: '/toegankelijkheid',
    screen: () => import('./public-space/accessibility/Screen.tsx'),
    title: 'accessibility.title',
    menu: 'foot',
    prerendered: true,
  },
  { path: '/style', screen: desk('style'), title: 'style.title' },
  { path: '/login/terug', screen: () => import('./shell/LogInReturn.tsx'), title: 'shell.login.title' },
]
