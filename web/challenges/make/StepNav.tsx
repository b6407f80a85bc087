/** The steps of the form, each a button: where one is, and which are answered. */
import { For, Show } from 'solid-js'
import { useWords } from '../../words/index.tsx'
import { type FormStep, formSteps, stepOf } from './steps.ts'

export interface StepNavProps {
  readonly step: FormStep
  readonly missing: readonly string[]
  readonly onGo: (step: FormStep) => void
}

export function StepNav(props: StepNavProps) {
  const { t } = useWords()
  const isAnswered = (step: FormStep) => step !== 'check' && !props.missing.some((name) => stepOf[name] === step)
  return (
    <nav aria-label={t('challengeForm.steps')}>
      <p class="step-nav__now">
        {t('challengeForm.stepOf', { at: formSteps.indexOf(props.step) + 1, count: formSteps.length })}
      </p>
      <ol class="plain step-nav">
        <For each={formSteps}>
          {(step, at) => (
            <li>
              <button
                type="button"
                class="step-nav__button"
                classList={{ 'is-answered': isAnswered(step) }}
                aria-current={props.step === step ? 'step' : undefined}
                onClick={() => props.onGo(step)}
              >
                <span class="step-nav__pane" aria-hidden="true">
                  {isAnswered(step) ? '✓' : at() + 1}
                </span>
                <span class="step-nav__name">
                  {t(`challengeForm.step.${step}`)}
                  <Show when={isAnswered(step)}>
                    <span class="unseen"> {t('challengeForm.answered')}</span>
                  </Show>
                </span>
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}
