/** All papers of a pile with their state in a word and a mark; each can be chosen. */
import { For } from 'solid-js'
import type { PaperPlaceView } from '../../../shared/api/paper.ts'
import { session } from '../../client/session.ts'
import { useWords } from '../../words/index.tsx'
import { isMine } from './entry.ts'

const marks = { waiting: '○', 'entered-once': '◐', agreed: '✓', differs: '≠' } as const

export function PlaceList(props: {
  readonly places: readonly PaperPlaceView[]
  readonly present: number | undefined
  readonly turn: 'first' | 'second' | undefined
  readonly onChoose: (place: number) => void
}) {
  const words = useWords()
  return (
    <nav aria-labelledby="places">
      <h2 id="places" class="places__title">
        {words.t('piles.places')}
      </h2>
      <ol class="plain places">
        <For each={props.places}>
          {(place) => (
            <li>
              <button
                type="button"
                class={`place place--${place.state}`}
                aria-current={place.place === props.present ? 'true' : undefined}
                onClick={() => props.onChoose(place.place)}
              >
                <span class="place__mark" aria-hidden="true">
                  {marks[place.state]}
                </span>
                <span class="place__number figure">{place.place}</span>
                <span class="place__state">
                  {words.t(place.invalid ? 'piles.place.invalid' : `piles.place.${place.state}`)}
                  {isMine(place, props.turn, session()?.name ?? '') ? words.t('piles.place.yours') : ''}
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}
