/** A question beside a hard word, which opens the explanation in plain language. */
import { createSignal, Show } from 'solid-js'
import { glossaryPath } from '../parts/paths.ts'
import { useWords } from '../words/index.tsx'
import { loadGlossary } from './load.ts'
import type { Glossary, Term } from './terms.ts'
import './what-is.css'

/** The text is loaded at the first opening. Without scripts, or when it does not come, a link leads to the page of all words. */
export function WhatIs(props: { term: Term }) {
  const words = useWords()
  const [glossary, setGlossary] = createSignal<Glossary>()
  const [state, setState] = createSignal<'closed' | 'waiting' | 'failed'>('closed')
  const load = async (isOpen: boolean) => {
    if (!isOpen || glossary()) return
    setState('waiting')
    try {
      setGlossary(await loadGlossary(words.language()))
    } catch {
      setState('failed')
    }
  }
  return (
    <details class="what-is" onToggle={(event) => void load(event.currentTarget.open)}>
      <summary class="what-is__question">
        <span class="what-is__words">{words.t(`whatIs.${props.term}`)}</span>
      </summary>
      <Show
        when={glossary()}
        fallback={
          <p class="what-is__text" role="status">
            <Show when={state() !== 'closed'}>
              {words.t(state() === 'failed' ? 'glossary.failed' : 'glossary.waiting')}{' '}
            </Show>
            <a href={words.href(`${glossaryPath}#${props.term}`)}>{words.t('glossary.all')}</a>
          </p>
        }
      >
        {(found) => <p class="what-is__text">{found()[props.term]}</p>}
      </Show>
    </details>
  )
}
