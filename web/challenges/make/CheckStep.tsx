/** The last step: what is still missing, with a way to it, and handing in; or going back to the challenge with what was saved. */
import { For, Show } from 'solid-js'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'
import { bodyOf } from './draft.ts'
import { type FormStep, stepOf } from './steps.ts'
import type { StepProps } from './TextSteps.tsx'

export interface CheckStepProps extends StepProps {
  readonly isDraft: boolean
  readonly onGo: (step: FormStep, field: string) => void
  readonly onHandIn: () => void
  readonly onFinish: () => void
  readonly onLogIn: () => void
}

export function CheckStep(props: CheckStepProps) {
  const words = useWords()
  const minutes = () => bodyOf(props.hand.draft).hours.reduce((sum, { minutesPerYear }) => sum + minutesPerYear, 0)
  /** An amount that was not filled in yet is no nought; hours that were left empty are. */
  const asked = () => {
    const { moneyCents } = props.hand.draft
    if (moneyCents !== undefined)
      return words.t('challengePage.moneyAndHours', { amountCents: moneyCents, minutes: minutes() })
    return minutes() === 0
      ? words.t('challengeForm.notYet')
      : words.t('challengeForm.onlyHours', { minutes: minutes() })
  }
  return (
    <div class="stack">
      <Show
        when={props.hand.missing().length === 0}
        fallback={
          <Notice tone="warning" title={words.t('challengeForm.missing', { count: props.hand.missing().length })}>
            <ul>
              <For each={props.hand.missing()}>
                {(name) => (
                  <li>
                    <button type="button" class="link-button" onClick={() => props.onGo(stepOf[name] ?? 'task', name)}>
                      {words.t(`challengeForm.${name}`)}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Notice>
        }
      >
        <Notice tone="good" title={words.t('challengeForm.complete')}>
          <p>{words.t(props.isDraft ? 'challengeForm.complete.text' : 'challengeForm.complete.saved')}</p>
        </Notice>
      </Show>
      <dl class="facts">
        <dt>{words.t('challengePage.task')}</dt>
        <dd lang="nl">{props.task?.name ?? words.t('challengeForm.notYet')}</dd>
        <dt>{words.t('challengeForm.title')}</dt>
        <dd lang="nl">{props.hand.draft.title || words.t('challengeForm.notYet')}</dd>
        <dt>{words.t('challengePage.asks')}</dt>
        <dd>{asked()}</dd>
        <dt>{words.t('challengePage.period')}</dt>
        <dd>
          <Show when={props.hand.draft.years} fallback={words.t('challengeForm.notYet')}>
            {(years) =>
              words.t('challengePage.period.text', {
                startsOn: props.hand.draft.startsOn || undefined,
                years: years(),
              })
            }
          </Show>
        </dd>
      </dl>
      <Show
        when={session()}
        fallback={
          <p>
            <Button kind="primary" onClick={() => props.onLogIn()}>
              {words.t('challengeForm.logInToSave')}
            </Button>
          </p>
        }
      >
        <Show
          when={props.isDraft}
          fallback={
            <p>
              <Button kind="primary" isBusy={props.hand.isBusy()} onClick={() => props.onFinish()}>
                {words.t('challengeForm.finish')}
              </Button>
            </p>
          }
        >
          {/* All answers stand above: this page is the question whether it is meant. */}
          <p>{words.t('challengeForm.handIn.text')}</p>
          <p>
            <Button
              kind={props.hand.missing().length === 0 ? 'primary' : 'secondary'}
              isBusy={props.hand.isBusy()}
              onClick={() => props.onHandIn()}
            >
              {words.t('challengeForm.handIn')}
            </Button>
          </p>
        </Show>
      </Show>
    </div>
  )
}
