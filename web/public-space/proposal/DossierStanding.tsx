/** How the council dossier of a plan stands, for who wrote the plan: what happens now, whose turn it is, what can still be done, and the way to the dossier. */
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { ask } from '../../client/api.ts'
import { rolesInWords } from '../../council/roles-in-words.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { DossierBadge } from '../../parts/DossierBadge.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { dossierPath } from '../../parts/paths.ts'
import { Term } from '../../parts/Term.tsx'
import { useWords } from '../../words/index.tsx'

export default function DossierStanding(props: { dossierId: string }) {
  const words = useWords()
  const answer = createAsync(() => ask('getDossier', { params: { dossierId: props.dossierId } }))
  const dossier = () => {
    const found = answer.latest
    return found?.ok ? found.value : undefined
  }
  /** Which of the steps it is at: "stap 3 van 10". */
  const at = () => {
    const steps = dossier()?.steps ?? []
    const now = steps.findIndex(({ status }) => status === 'current')
    return now < 0 ? undefined : { nth: now + 1, of: steps.length }
  }
  return (
    <Show when={dossier()}>
      {(found) => (
        <Notice tone="council">
          <h2 class="notice__title">{words.t('council.ofPlan')}</h2>
          <p class="row">
            <DossierBadge state={found().state} />
            <Show when={at()}>{(step) => <span class="soft">{words.t('council.stepOf', step())}</span>}</Show>
          </p>
          <p>{words.t(`nowIn.${found().now}`)}</p>
          <Show when={found().whoseTurn.length > 0 && found().state !== 'charging'}>
            <p>
              <strong>{words.t('nowIn.turn', { who: rolesInWords(found().whoseTurn, words) })}</strong>{' '}
              <Show when={found().dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
            </p>
          </Show>
          <p>
            <LinkButton kind="secondary" href={words.href(dossierPath(found().id))}>
              {words.t('council.toDossier')}
            </LinkButton>
          </p>
        </Notice>
      )}
    </Show>
  )
}
