/** All hard words of the site, explained: where each `WhatIs` leads when its own text does not come. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { PageHead } from '../parts/Hero.tsx'
import { useWords } from '../words/index.tsx'
import { loadGlossary } from './load.ts'
import { terms } from './terms.ts'

export default function Words() {
  const words = useWords()
  const glossary = createAsync(() => loadGlossary(words.language()))
  return (
    <>
      <PageHead title={words.t('glossary.title')} lead={words.t('glossary.lead')} />
      <div class="wide section halves">
        <Show when={glossary()}>
          {(found) => (
            <For each={terms}>
              {(term) => (
                <section id={term} aria-labelledby={`${term}-question`}>
                  <h2 id={`${term}-question`}>{words.t(`whatIs.${term}`)}</h2>
                  <p>{found()[term]}</p>
                </section>
              )}
            </For>
          )}
        </Show>
      </div>
    </>
  )
}
