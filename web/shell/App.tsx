/** The application: the router over the one table of routes, once a language, inside the frame. */
import { type RouteDefinition, Router } from '@solidjs/router'
import { type Component, lazy } from 'solid-js'
import { roundsPath } from '../parts/paths.ts'
import { routes, type ScreenRoute } from '../routes.ts'
import { isIn, languageOf } from '../words/language.ts'
import { loadTexts } from '../words/texts.ts'
import { Frame } from './Frame.tsx'
import { NotFound } from './NotFound.tsx'
import { Page } from './Page.tsx'

/** A screen in its page: the page checks the role, sets the title and moves the focus. */
function asPage(route: ScreenRoute): Component {
  const Screen = lazy(async () => {
    const screen = await route.screen()
    await loadTexts(languageOf(window.location.pathname))
    return screen
  })
  return () => (
    <Page title={route.title} roles={route.roles}>
      <Screen />
    </Page>
  )
}

const screens = routes.map((route) => ({ path: route.path, component: asPage(route) }))
const elsewhere: RouteDefinition = {
  path: '*',
  component: () => (
    <Page title="shell.notFound.title">
      <NotFound />
    </Page>
  ),
}
/** Arabic has the pages for voting; its front page is the list of rounds. */
const inArabic = screens
  .filter(({ path }) => path !== '/' && isIn(path, 'ar'))
  .map(({ path, component }) => ({ path: path === roundsPath ? ['/', path] : path, component }))
const inLanguages: RouteDefinition[] = [
  { path: '/ar', children: [...inArabic, elsewhere] },
  { path: '/en', children: [...screens, elsewhere] },
  { path: '/', children: [...screens, elsewhere] },
]

/** The whole application. */
export function App() {
  return <Router root={Frame}>{inLanguages}</Router>
}
