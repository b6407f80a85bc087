/** What happens now, whose turn it is and until when, and what the initiator can still do: in plain sentences. */
import { For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { Notice } from '../../parts/Notice.tsx'
import { newProposalPath } from '../../parts/paths.ts'
import { Term } from '../../parts/Term.tsx'
import { useWords } from '../../words/index.tsx'
import { rolesInWords } from '../roles-in-words.ts'

export function Now(props: { dossier: DossierView; isMine: boolean }) {
  const words = useWords()
  const last = () => props.dossier.objections.at(-1)
  const sentenceOf = (possibility: DossierView['canStill'][number]) => {
    const { isMine } = props
    switch (possibility) {
      case 'speak-at-council':
        return words.t('can.speak-at-council', { isMine, on: props.dossier.meetingOn })
      case 'object':
        return words.t('can.object', { isMine, until: props.dossier.objectionUntil })
      case 'wait-for-objection':
        return words.t('can.wait-for-objection', { isMine, until: last()?.dueOn })
      case 'appeal-to-court':
        return words.t('can.appeal-to-court', { isMine, until: last()?.decided?.appealUntil })
      default:
        return words.t(`can.${possibility}`, { isMine })
    }
  }
  return (
    <div class="halves halves--even">
      <Notice tone={props.dossier.state === 'refused' ? 'warning' : 'council'}>
        <h2 class="notice__title">{words.t('nowIn.title')}</h2>
        <p>{words.t(`nowIn.${props.dossier.now}`)}</p>
        {/* Once it is paid year by year nobody waits for anybody: the next charge says more than a term. */}
        <Show when={props.dossier.nextCharge}>
          {(next) => <p>{words.t('nowIn.nextCharge', { year: next().year, chargeCents: next().charge.cents })}</p>}
        </Show>
        <Show when={props.dossier.whoseTurn.length > 0 && props.dossier.state !== 'charging'}>
          <p>
            <strong>{words.t('nowIn.turn', { who: rolesInWords(props.dossier.whoseTurn, words) })}</strong>
            <Show when={props.dossier.dueOn}>
              {(dueOn) => (
                <>
                  {' '}
                  <Term dueOn={dueOn()} />
                </>
              )}
            </Show>
          </p>
        </Show>
        <Show when={props.dossier.missed}>
          <p>{words.t('nowIn.missed')}</p>
        </Show>
      </Notice>
      <Notice>
        <h2 class="notice__title">{words.t('can.title', { isMine: props.isMine })}</h2>
        <Show when={props.dossier.canStill.length > 0} fallback={<p>{words.t('can.nothing')}</p>}>
          <ul>
            <For each={props.dossier.canStill}>
              {(possibility) => (
                <li>
                  <Show when={possibility === 'submit-again'} fallback={sentenceOf(possibility)}>
                    <a href={words.href(`${newProposalPath}?wijk=${props.dossier.districtCode}`)}>
                      {sentenceOf(possibility)}
                    </a>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Notice>
    </div>
  )
}
