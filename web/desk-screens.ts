/** The screens for those with a role, and the page of examples, by their folder. A file of its own: who votes or reads does not load where they all are. */
import type { Component } from 'solid-js'

export const deskScreens = {
  today: () => import('./today/Screen.tsx'),
  'resident/improve': () => import('./resident/improve/Screen.tsx'),
  'group/desk': () => import('./group/desk/Screen.tsx'),
  'group/adopt': () => import('./group/adopt/Screen.tsx'),
  'resident/my-proposals': () => import('./resident/my-proposals/Screen.tsx'),
  'coordinator/desk': () => import('./coordinator/desk/Screen.tsx'),
  'coordinator/check': () => import('./coordinator/check/Screen.tsx'),
  'coordinator/rounds': () => import('./coordinator/rounds/Screen.tsx'),
  'coordinator/make-round': () => import('./coordinator/make-round/Screen.tsx'),
  'coordinator/round': () => import('./coordinator/round/Screen.tsx'),
  'coordinator/letters': () => import('./coordinator/letters/Screen.tsx'),
  'coordinator/help-desk': () => import('./coordinator/help-desk/Screen.tsx'),
  'coordinator/paper': () => import('./coordinator/paper/Screen.tsx'),
  'coordinator/paper/Pile': () => import('./coordinator/paper/Pile.tsx'),
  'finance/desk': () => import('./finance/desk/Screen.tsx'),
  'finance/decide': () => import('./finance/decide/Screen.tsx'),
  'finance/ledger': () => import('./finance/ledger/Screen.tsx'),
  'finance/ledger/Account': () => import('./finance/ledger/Account.tsx'),
  planning: () => import('./planning/Screen.tsx'),
  'office/programme': () => import('./office/programme/Screen.tsx'),
  'administrator/policy': () => import('./administrator/policy/Screen.tsx'),
  'group/replay': () => import('./group/replay/Screen.tsx'),
  'challenges/make': () => import('./challenges/make/Screen.tsx'),
  'challenges/mine': () => import('./challenges/mine/Screen.tsx'),
  'challenges/tasks': () => import('./challenges/tasks/Screen.tsx'),
  style: () => import('./style/Screen.tsx'),
} satisfies Record<string, () => Promise<{ default: Component }>>
export type DeskScreen = keyof typeof deskScreens
