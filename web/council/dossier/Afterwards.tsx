/** Objections to a refusal, and the public history of the dossier. */
import { For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useWords } from '../../words/index.tsx'

const toneOf = { founded: 'good', unfounded: 'bad', inadmissible: 'bad' } as const

export function Objections(props: { dossier: DossierView }) {
  const words = useWords()
  return (
    <Show when={props.dossier.objections.length > 0}>
      <section class="stack" aria-labelledby="objections">
        <h2 id="objections">{words.t('inDossier.objections')}</h2>
        <For each={props.dossier.objections}>
          {(objection) => (
            <div class="stack">
              <blockquote class="said">
                <p lang="nl" class="said-lines">
                  {objection.grounds}
                </p>
                <footer>{words.t('objection.by', { name: objection.by.name, at: objection.lodgedAt })}</footer>
              </blockquote>
              <Show when={objection.decided} fallback={<p>{words.t('objection.due', { on: objection.dueOn })}</p>}>
                {(decided) => (
                  <blockquote class="said">
                    <p>
                      <StatusBadge tone={toneOf[decided().outcome]}>
                        {words.t(`objection.${decided().outcome}`)}
                      </StatusBadge>
                    </p>
                    <p lang="nl" class="said-lines">
                      {decided().reason}
                    </p>
                    <footer>
                      {words.t('objection.decided', { name: decided().by.name, at: decided().at })}{' '}
                      <Show when={decided().outcome !== 'founded'}>
                        {words.t('objection.appeal', { until: decided().appealUntil })}
                      </Show>
                    </footer>
                  </blockquote>
                )}
              </Show>
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}

export function History(props: { dossier: DossierView }) {
  const words = useWords()
  const roleOf = (role: string) => words.t(`role.${role}` as 'role.coordinator')
  const steps = () =>
    props.dossier.history.map((line) => ({
      label: words.t(`did.${line.action}`),
      state: 'done' as const,
      at: line.at,
      note: (
        <>
          {line.by.name}, {roleOf(line.by.role)}
          <Show when={line.amount}>{(amount) => <>, {words.money(amount().cents)}</>}</Show>
          <Show when={line.on}>{(on) => <>, {words.date(on())}</>}</Show>
          <Show when={line.reference}>, {line.reference}</Show>
          <Show when={line.reason}>
            {(reason) => (
              <span class="history__reason said-lines" lang="nl">
                {reason()}
              </span>
            )}
          </Show>
        </>
      ),
    }))
  return (
    <section class="stack" aria-labelledby="history">
      <h2 id="history">{words.t('inDossier.history')}</h2>
      <Steps steps={steps()} label={words.t('inDossier.history.label')} />
    </section>
  )
}
