/** The application: the router over the one table of routes, once in Dutch and once in English, inside the frame. */
import { type RouteDefinition, Router } from '@solidjs/router'
import { type Component, lazy } from 'solid-js'
import { routes, type ScreenRoute } from '../routes.ts'
import { languageOf } from '../words/language.ts'
import { loadEnglish } from '../words/texts.ts'
import { Frame } from './Frame.tsx'
import { NotFound } from './NotFound.tsx'
import { Page } from './Page.tsx'

/** A screen in its page: the page checks the role, sets the title and moves the focus. */
function asPage(route: ScreenRoute): Component {
  const Screen = lazy(async () => {
    const screen = await route.screen()
    if (languageOf(window.location.pathname) === 'en') await loadEnglish()
    return screen
  })
  return () => (
    <Page title={route.title} roles={route.roles}>
      <Screen />
    </Page>
  )
}

const pages: RouteDefinition[] = [
  ...routes.map((route) => ({ path: route.path, component: asPage(route) })),
  {
    path: '*',
    component: () => (
      <Page title="shell.notFound.title">
        <NotFound />
      </Page>
    ),
  },
]
const inBothLanguages: RouteDefinition[] = [
  { path: '/en', children: pages },
  { path: '/', children: pages },
]

/** The whole application. */
export function App() {
  return <Router root={Frame}>{inBothLanguages}</Router>
}
