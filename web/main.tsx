/** The entry of the web application. */
import './theme/index.css'
import { render } from 'solid-js/web'
import { App } from './shell/App.tsx'

const place = document.getElementById('app')
if (!place) throw new Error('The page has no element #app')
render(() => <App />, place)
