/** The entry of the web application. A page that the server made stays until the application can take its place. */
import './theme/index.css'
import { render } from 'solid-js/web'
import { forgetFirstAnswers } from './client/first-answers.ts'
import { App } from './shell/App.tsx'
import { keepDone, replace, swap, whenStanding } from './shell/swap.ts'

const place = document.getElementById('app')
if (!place) throw new Error('The page has no element #app')
if (place.firstElementChild) {
  const fresh = place.cloneNode() as Element
  const done = keepDone(place)
  // A task of its own: between reading the files and drawing the screen a slow phone answers its visitor.
  setTimeout(() => {
    render(() => <App />, fresh)
    whenStanding(fresh, done, (isSame) => {
      if (isSame) swap(place, fresh, done)
      else replace(place, fresh)
      forgetFirstAnswers()
    })
  })
} else render(() => <App />, place)
