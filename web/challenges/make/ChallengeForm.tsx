/** The form of a challenge in short steps: saved at any time, kept on the device in between, and what is missing said before handing in. */
import { useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import type { MunicipalTaskView } from '../../../shared/api/municipal-tasks.ts'
import { askAgain } from '../../client/api.ts'
import { logIn } from '../../client/log-in-out.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { idOfField } from '../../parts/Field.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { challengePath } from '../../parts/paths.ts'
import { usePolicy } from '../../parts/policy-now.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { CheckStep } from './CheckStep.tsx'
import { MoneyStep } from './MoneyStep.tsx'
import { StepNav } from './StepNav.tsx'
import { type FormStep, formSteps, stepOf } from './steps.ts'
import { PeopleStep, PeriodStep, PlanStep, TaskStep } from './TextSteps.tsx'
import { type Start, useDraft } from './use-draft.ts'
import './form.css'

export interface ChallengeFormProps {
  readonly start: Start
  readonly tasks: readonly MunicipalTaskView[]
  /** A new draft has its place on the server. */
  readonly onMade: (challengeId: string) => void
}

/** The most years that the API takes from anybody; the ordinance says less. */
const yearsOfContract = 20

const stepNamed = (name: unknown): FormStep => formSteps.find((step) => step === name) ?? 'task'

export function ChallengeForm(props: ChallengeFormProps) {
  const words = useWords()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { policy } = usePolicy()
  const mostYears = () => policy()?.challengeMaxDurationYears ?? yearsOfContract
  // eslint-disable-next-line solid/reactivity -- the form begins once with what was loaded; it is made anew for another draft
  const hand = useDraft(props.start, mostYears)
  const [step, setStep] = createSignal<FormStep>(stepNamed(search.stap))
  let heading: HTMLHeadingElement | undefined
  const task = () => props.tasks.find(({ id }) => id === hand.draft.taskId)
  const isDraft = () => (hand.challenge()?.state ?? 'draft') === 'draft'
  const at = () => formSteps.indexOf(step())

  const go = (next: FormStep, field?: string) => {
    setStep(next)
    requestAnimationFrame(() => {
      const control = field === undefined ? undefined : document.getElementById(idOfField(field))
      ;(control ?? heading)?.focus()
    })
  }
  const save = async (): Promise<boolean> => {
    if (!session()) return false
    const before = hand.challenge()?.id
    const isSaved = await hand.save()
    if (!isSaved) return false
    announce(words.t('challengeForm.saved'))
    void askAgain('listMyChallenges', 'getMyChallenge', 'getChallenge')
    const made = hand.challenge()?.id
    if (before === undefined && made !== undefined) props.onMade(made)
    return true
  }
  const forward = () => {
    const next = formSteps[at() + 1]
    if (next === undefined) return
    go(next)
    // The device keeps it all the same: a save that fails says so, and holds nobody up.
    if (session() && hand.isDirty() && hand.draft.taskId && hand.draft.title.trim().length >= 5) void save()
  }
  const handIn = async () => {
    const challenge = await hand.handIn()
    if (!challenge) return
    void askAgain('listMyChallenges', 'listChallenges', 'getWorklist', 'getMyChallenge')
    navigate(words.href(challengePath(challenge.id)), { state: { done: 'submitted' } })
  }
  const finish = async () => {
    const isSaved = !hand.isDirty() || (await save())
    const id = hand.challenge()?.id
    if (isSaved && id) navigate(words.href(challengePath(id)), { state: { done: 'saved' } })
  }
  const enter = () => {
    const { pathname } = window.location
    const query = new URLSearchParams(window.location.search)
    query.set('stap', step())
    return logIn(`${pathname}?${query}`)
  }
  const common = {
    hand,
    get task() {
      return task()
    },
    get tasks() {
      return props.tasks
    },
    get mostYears() {
      return mostYears()
    },
  }
  return (
    <form
      class="challenge-form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        forward()
      }}
    >
      <Show when={hand.other()}>
        <Notice tone="warning" title={words.t('challengeForm.other')}>
          <p>{words.t('challengeForm.other.text')}</p>
          <div class="row">
            <Button kind="primary" onClick={() => hand.settle(true)}>
              {words.t('challengeForm.other.take')}
            </Button>
            <Button onClick={() => hand.settle(false)}>{words.t('challengeForm.other.drop')}</Button>
          </div>
        </Notice>
      </Show>
      <Show when={hand.wasRestored}>
        <Notice>
          <p>{words.t('challengeForm.restored')}</p>
        </Notice>
      </Show>
      <StepNav step={step()} missing={hand.missing()} onGo={(next) => go(next)} />
      <DecisionProblem problem={hand.problem()} />
      <ErrorSummary
        errors={Object.fromEntries(
          Object.entries(hand.summary()).map(([name, fault]) => [
            name,
            fault && name in stepOf ? `${words.t(`challengeForm.${name}` as 'challengeForm.title')}: ${fault}` : fault,
          ]),
        )}
        onFollow={(name) => go(stepOf[name] ?? step(), name)}
      />
      <section class="challenge-form__step" aria-labelledby="step">
        <h2 id="step" tabindex="-1" ref={heading}>
          {words.t(`challengeForm.step.${step()}`)}
        </h2>
        <p class="soft">
          {words.t(
            step() === 'money' && !task() ? 'challengeForm.step.money.noTask' : `challengeForm.step.${step()}.text`,
          )}
        </p>
        <Switch>
          <Match when={step() === 'task'}>
            <TaskStep {...common} />
          </Match>
          <Match when={step() === 'plan'}>
            <PlanStep {...common} />
          </Match>
          <Match when={step() === 'money'}>
            <MoneyStep {...common} onChooseTask={() => go('task', 'taskId')} />
          </Match>
          <Match when={step() === 'people'}>
            <PeopleStep {...common} />
          </Match>
          <Match when={step() === 'period'}>
            <PeriodStep {...common} />
          </Match>
          <Match when={step() === 'check'}>
            <CheckStep
              {...common}
              isDraft={isDraft()}
              onGo={go}
              onHandIn={() => void handIn()}
              onFinish={() => void finish()}
              onLogIn={() => void enter()}
            />
          </Match>
        </Switch>
      </section>
      <div class="challenge-form__foot">
        <div class="row">
          <Show when={at() > 0}>
            <Button onClick={() => go(formSteps[at() - 1] ?? 'task')}>{words.t('challengeForm.back')}</Button>
          </Show>
          <Show when={step() !== 'check'}>
            <Button type="submit" kind="primary">
              {words.t('challengeForm.next')}
            </Button>
          </Show>
          <Show
            when={session()}
            fallback={<Button onClick={() => void enter()}>{words.t('challengeForm.logInToSave')}</Button>}
          >
            <Button isBusy={hand.isBusy()} onClick={() => void save()}>
              {words.t('challengeForm.save')}
            </Button>
          </Show>
        </div>
        <p class="soft" role="status">
          {words.t(`challengeForm.kept.${hand.keptAt()}`)}
        </p>
      </div>
    </form>
  )
}
