/** The parts of the dossier that are there, to go to at once: the page is long. */
import { For } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { useWords } from '../../words/index.tsx'

/** Goes to a heading and gives it the focus, so that a keyboard goes on from there: the router would only scroll. */
function goTo(event: MouseEvent, id: string) {
  event.preventDefault()
  const heading = document.getElementById(id)
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView()
}

export function OnPage(props: { dossier: DossierView }) {
  const words = useWords()
  const parts = () => {
    const { alternatives, advices, state, meetingOn, decisions, announcedOn, credit, objections } = props.dossier
    const all: readonly (readonly [id: string, name: string, isThere: boolean])[] = [
      ['request', words.t('inDossier.request'), true],
      ['charges', words.t('inDossier.charges'), true],
      ['effect', words.t('effect.title'), true],
      ['alternatives', words.t('inDossier.alternatives'), alternatives.length > 0],
      ['advices', words.t('inDossier.advices'), advices.length > 0 || state === 'advice'],
      ['decision', words.t('inDossier.decision'), Boolean(meetingOn || announcedOn) || decisions.length > 0],
      ['credit', words.t('credit.title'), credit !== undefined],
      ['objections', words.t('inDossier.objections'), objections.length > 0],
      ['documents', words.t('documents.list'), true],
      ['history', words.t('inDossier.history'), true],
    ]
    return all.filter(([, , isThere]) => isThere)
  }
  return (
    <nav class="on-page screen-only" aria-labelledby="on-page">
      <h2 class="on-page__title" id="on-page">
        {words.t('inDossier.onPage')}
      </h2>
      <ul class="plain on-page__list">
        <For each={parts()}>
          {([id, name]) => (
            <li>
              <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {name}
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
