/** Support by signatures: how far it is, and the button with which a resident of the district signs. */
import { createSignal, For, Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { api } from '../../client/api.ts'
import { logIn } from '../../client/log-in-out.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckboxField } from '../../parts/ChoiceField.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { Term } from '../../parts/Term.tsx'
import { useWords } from '../../words/index.tsx'
import { panesOf } from './support-panes.ts'

export interface SupportProps {
  readonly view: ChallengeView
  readonly isOfGroup: boolean
  readonly onSigned: () => void
}

export function Support(props: SupportProps) {
  const words = useWords()
  const support = () => props.view.support
  const poll = () => support().polls.at(-1)
  const panes = () => panesOf(support().signatures, support().needed)
  const rows = () => Math.ceil(panes().count / panes().perRow)
  const count = () => words.t('challengePage.support.count', { count: support().signatures, needed: support().needed })
  return (
    <section class="card support stack" aria-labelledby="support">
      <h2 id="support">{words.t('challengePage.support')}</h2>
      <p class="support__count">
        <span class="figure">{words.number(support().signatures)}</span>{' '}
        {words.t('challengePage.support.of', { count: support().signatures, needed: support().needed })}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter cannot show panes */}
      <div
        role="meter"
        aria-label={words.t('challengePage.support')}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, support().needed, support().signatures)}
        aria-valuenow={support().signatures}
        aria-valuetext={count()}
      >
        <svg
          class="support__panes"
          classList={{ 'support__panes--two': rows() > 1 }}
          viewBox={`0 0 ${panes().perRow * 10} ${rows() * 12}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <For each={Array.from({ length: panes().count }, (_, at) => at)}>
            {(at) => (
              <rect
                x={(at % panes().perRow) * 10 + 0.5}
                y={Math.floor(at / panes().perRow) * 12 + 1}
                width="9"
                height="10"
                classList={{ support__pane: true, 'support__pane--full': at < panes().filled }}
              />
            )}
          </For>
        </svg>
      </div>
      <Show when={poll()}>
        {(one) => (
          <p>
            <Show
              when={support().open}
              fallback={words.t(
                one().enough === undefined
                  ? 'challengePage.support.over'
                  : one().enough
                    ? 'challengePage.support.enough'
                    : 'challengePage.support.tooFew',
                { closesOn: one().closesOn },
              )}
            >
              {words.t('challengePage.support.open')} <Term dueOn={one().closesOn} />
            </Show>
          </p>
        )}
      </Show>
      <Show when={support().polls.length > 1}>
        <p class="soft">{words.t('challengePage.support.second')}</p>
      </Show>
      <Show when={support().open}>
        <Sign {...props} />
      </Show>
      <Show when={support().names.length > 0}>
        <details>
          <summary>{words.t('challengePage.support.names', { count: support().names.length })}</summary>
          <ul>
            <For each={support().names}>{(name) => <li>{name}</li>}</For>
          </ul>
        </details>
      </Show>
    </section>
  )
}

/** The signature itself: for residents of the district; others hear why not. */
function Sign(props: SupportProps) {
  const words = useWords()
  const sending = createSending()
  const [showName, setShowName] = createSignal(false)
  const [isSigned, setIsSigned] = createSignal(false)
  const district = () => districtName(props.view.districtCode)
  const livesHere = () => session()?.roles.includes('resident') && session()?.residence === props.view.districtCode
  const sign = async (event: SubmitEvent) => {
    event.preventDefault()
    const body = { showName: showName() }
    const params = { challengeId: props.view.id }
    const answer = await sending.send(body, (key) => api.signSupport({ params, body, key }))
    if (answer?.ok || (answer && answer.problem.name === 'already-signed')) setIsSigned(true)
    if (answer?.ok) props.onSigned()
  }
  return (
    <Show
      when={session()}
      fallback={
        <>
          <p>{words.t('challengePage.sign.logInText', { district: district() })}</p>
          <p>
            <Button kind="primary" onClick={() => void logIn()}>
              {words.t('challengePage.sign.logIn')}
            </Button>
          </p>
        </>
      }
    >
      <Show
        when={livesHere()}
        fallback={
          <Notice>
            <p>{words.t('challengePage.sign.notHere', { district: district() })}</p>
          </Notice>
        }
      >
        <Show
          when={!isSigned()}
          fallback={
            <Notice tone="good" title={words.t('challengePage.sign.thanks')} isNews>
              <p>{words.t('challengePage.sign.thanks.text')}</p>
            </Notice>
          }
        >
          <form onSubmit={(event) => void sign(event)} novalidate>
            <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
            <p>{words.t('challengePage.sign.text')}</p>
            <CheckboxField
              name="show-name"
              label={words.t('challengePage.sign.showName')}
              hint={words.t('challengePage.sign.showNameHint')}
              isChecked={showName()}
              onInput={setShowName}
            />
            <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
              {words.t('challengePage.sign')}
            </Button>
          </form>
        </Show>
      </Show>
    </Show>
  )
}
